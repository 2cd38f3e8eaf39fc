package org.coalitionmodel.check;

import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.State;
import org.coalitionmodel.text.LocalizedText;

/** An invented coalition, two states, a group and three persons, whom the tests of several checks use. */
final class InventedBodies {
    static final Id<Party> LEAGUE = Party.id("league");
    static final Id<Party> ARDEN = Party.id("arden");
    static final Id<Party> BELMAR = Party.id("belmar");
    static final Id<Party> FRIENDS = Party.id("friends");
    static final Id<Party> LUND = Party.id("lund");
    static final Id<Party> MORA = Party.id("mora");
    static final Id<Party> NADIR = Party.id("nadir");

    private InventedBodies() {}

    static Dossier.Builder builder() {
        return Dossier.builder()
                .addParties(
                        Coalition.builder()
                                .id(LEAGUE)
                                .addNames(name("Harbour League"))
                                .build(),
                        State.builder().id(ARDEN).addNames(name("Arden")).build(),
                        State.builder().id(BELMAR).addNames(name("Belmar")).build(),
                        Group.builder().id(FRIENDS).addNames(name("Friends")).build(),
                        Person.builder().id(LUND).addNames(name("Lund")).build(),
                        Person.builder().id(MORA).addNames(name("Mora")).build(),
                        Person.builder().id(NADIR).addNames(name("Nadir")).build());
    }

    private static LocalizedText name(String name) {
        return LocalizedText.of("en", name);
    }
}
