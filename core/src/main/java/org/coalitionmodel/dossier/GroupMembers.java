package org.coalitionmodel.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Party;

/**
 * Which groups list which parties, directly or through other groups. A group does not list a party that it excludes,
 * nor one that is only listed by groups in it and belongs to a group that it excludes.
 */
final class GroupMembers {
    private final Map<Id<Party>, Group> groups = new LinkedHashMap<>();
    private final Map<Id<Party>, List<Id<Party>>> around = new HashMap<>();
    private final Map<Id<Party>, List<Id<Party>>> excluding = new HashMap<>();
    /** The position of each group in an order in which it comes before those that it lists. */
    private final Map<Id<Party>, Integer> ranks = new HashMap<>();

    GroupMembers(Dossier dossier) {
        for (Group group : dossier.parties(Group.class)) {
            groups.put(group.id(), group);
            group.members().forEach(member -> add(around, member, group.id()));
            group.excluding().forEach(party -> add(excluding, party, group.id()));
        }
        rank();
    }

    private static void add(Map<Id<Party>, List<Id<Party>>> groups, Id<Party> party, Id<Party> group) {
        groups.computeIfAbsent(party, any -> new ArrayList<>(1)).add(group);
    }

    /** The party itself and the groups that list it. */
    Set<Id<Party>> groupsWith(Id<Party> party) {
        Set<Id<Party>> excludingIt = new HashSet<>(of(excluding, party));
        Set<Id<Party>> listing = outwards(party, excludingIt);
        listing.forEach(group -> excludingIt.addAll(of(excluding, group)));
        return outwards(party, excludingIt);
    }

    private Set<Id<Party>> outwards(Id<Party> party, Set<Id<Party>> without) {
        // No group excludes a party that it lists by name, so these groups list it in any case.
        Set<Id<Party>> found = new LinkedHashSet<>(List.of(party));
        found.addAll(of(around, party));
        Deque<Id<Party>> open = new ArrayDeque<>(of(around, party));
        while (!open.isEmpty()) {
            for (Id<Party> group : of(around, open.pop())) {
                if (!without.contains(group) && found.add(group)) {
                    open.add(group);
                }
            }
        }
        return found;
    }

    private static List<Id<Party>> of(Map<Id<Party>, List<Id<Party>>> groups, Id<Party> party) {
        return groups.getOrDefault(party, List.of());
    }

    /** The parties that a group lists. */
    Set<Id<Party>> listedBy(Group group) {
        Set<Id<Party>> listed = inwards(group.members());
        excludedBy(Stream.concat(Stream.of(group.id()), listed.stream()).toList()).stream()
                .filter(party -> listed.contains(party) && !groupsWith(party).contains(group.id()))
                .forEach(listed::remove);
        return listed;
    }

    /**
     * The parties that one of these groups excludes, by name or as part of another group. Parties may be among them.
     */
    Set<Id<Party>> excludedBy(Iterable<Id<Party>> parties) {
        List<Id<Party>> excluded = new ArrayList<>();
        for (Id<Party> party : parties) {
            Group group = groups.get(party);
            if (group != null) {
                excluded.addAll(group.excluding());
            }
        }
        return inwards(excluded);
    }

    /** These parties, and all parties that groups among them contain. */
    private Set<Id<Party>> inwards(Collection<Id<Party>> parties) {
        Set<Id<Party>> found = new LinkedHashSet<>(parties);
        Deque<Id<Party>> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            Group group = groups.get(open.pop());
            if (group != null) {
                group.members().stream().filter(found::add).forEach(open::add);
            }
        }
        return found;
    }

    /** The groups among these parties and all groups that they contain, each before those that it lists. */
    List<Group> outermostFirst(Collection<Id<Party>> parties) {
        return inwards(parties).stream()
                .filter(ranks::containsKey)
                .sorted(Comparator.comparing(ranks::get))
                .map(groups::get)
                .toList();
    }

    private void rank() {
        Map<Id<Party>, Integer> left = new HashMap<>();
        around.forEach((member, its) -> left.put(member, its.size()));
        Deque<Group> open = new ArrayDeque<>();
        groups.values().stream().filter(group -> !left.containsKey(group.id())).forEach(open::add);
        while (!open.isEmpty()) {
            Group next = open.pop();
            ranks.put(next.id(), ranks.size());
            for (Id<Party> member : next.members()) {
                boolean isLast = left.merge(member, -1, Integer::sum) == 0;
                Group inner = groups.get(member);
                if (isLast && inner != null) {
                    open.add(inner);
                }
            }
        }
    }
}
