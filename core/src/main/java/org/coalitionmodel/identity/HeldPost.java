package org.coalitionmodel.identity;

import java.util.List;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.time.When;

/**
 * A post that a candidate holds, under one of its titles.
 *
 * @param key the same for posts of one title in one body, whatever the language
 * @param title the title
 * @param when when the candidate holds it
 */
record HeldPost(String key, String title, When when) {
    /** Adds a post under each of its titles, if it has a time. */
    static void addAll(Post post, Party body, List<HeldPost> held) {
        FoldedName ofBody = FoldedName.ofThing(body.names().get(0).text().original());
        String bodyKey = FoldingTables.state(ofBody).orElse(ofBody.key());
        for (Name name : post.names()) {
            for (String title : name.text().texts().values()) {
                String key = FoldedName.ofThing(title).key() + " @ " + bodyKey;
                post.when().ifPresent(when -> held.add(new HeldPost(key, title, when)));
            }
        }
    }
}
