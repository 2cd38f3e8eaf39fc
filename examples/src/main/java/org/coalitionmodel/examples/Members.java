package org.coalitionmodel.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Source.SourceKind;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who belonged to the coalition on a day, and who was bound by a treaty?
 *
 * <p>It teaches: a membership has a time and a status, or only a day on which a source lists the member. A party can also
 * be a member of an instrument, which it signs and ratifies. Where the sources do not decide, the answer is
 * undetermined: they give the size of the coalition and name one member.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="members"
 * ./mvnw -q compile exec:java -Dexec.args="members --on 2022-05-10,2023-01-01"
 * }</pre>
 */
@Command(name = "members", description = "Who belonged on a day, and who was bound by a treaty.")
final class Members implements Runnable {
    private static final Path SEED = Path.of("seeds/marrakech-2022-record.json");
    private static final Id<Source> CONVENTION = Source.id("financing-convention");

    @Option(
            names = "--on",
            paramLabel = "DAY",
            split = ",",
            defaultValue = "2021-12-02,2022-05-10,2022-05-11",
            description = "One day or more, with commas between them. Default: ${DEFAULT-VALUE}")
    private List<LocalDate> days = List.of();

    @Override
    public void run() {
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        var dossier = withConvention(mapper.readValue(SEED, Dossier.class));
        var coalition = Party.id("coalition-against-daesh");
        var focusGroup = Party.id("africa-focus-group");
        var us = Party.id("united-states");

        for (var day : days) {
            System.out.println(day);
            System.out.println("  in the coalition: " + dossier.members(coalition, day));
            System.out.println("  Morocco in it? " + dossier.belongs(Party.id("morocco"), coalition, day));
            System.out.println("  in the focus group: " + dossier.members(focusGroup, day));
        }
        System.out.println("Joined the coalition in 2022: "
                + dossier.joined(coalition, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
        for (var date : List.of("2000-01-09", "2001-01-01", "2002-06-26")) {
            System.out.println("Is the United States bound by the convention on " + date + "? "
                    + dossier.boundBy(us, CONVENTION, LocalDate.parse(date)));
        }
    }

    /** The convention against the financing of terrorism, of 1999, which the United States signed and then ratified. */
    private static Dossier withConvention(Dossier dossier) {
        return Dossier.builder()
                .from(dossier)
                .addSources(Source.builder()
                        .id(CONVENTION)
                        .kind(SourceKind.TREATY)
                        .addNames(LocalizedText.of("en", "Convention against the financing of terrorism"))
                        .build())
                .addMemberships(
                        adherence("signature", MembershipStatus.SIGNED, "2000-01-10"),
                        adherence("ratification", MembershipStatus.RATIFIED, "2002-06-26"))
                .build();
    }

    private static Membership adherence(String id, MembershipStatus status, String day) {
        return Membership.builder()
                .id(Membership.id(id))
                .member(Party.id("united-states"))
                .body(CONVENTION)
                .status(status)
                .when(When.of(day))
                .build();
    }
}
