package org.coalitionmodel.json.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.When;

/** The Los Angeles declaration on migration, 2022, and the fact sheet about it in Spanish, French and English. */
final class LosAngelesFacts extends PracticeFacts {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 10);

    LosAngelesFacts() {
        super("los-angeles-declaration-2022-es");
        declaration();
        papersAndPeople();
        money();
        work();
        visas();
        smuggling();
        protection();
    }

    private void declaration() {
        fact(
                "f01",
                dossier -> {
                    Group states = group(dossier, "signatories");
                    Meeting occasion = meeting(dossier, "declaration-occasion");
                    return all(
                            dossier.outcomesOf(occasion.id()).stream()
                                    .filter(it -> it.document().isPresent())
                                    .findFirst()
                                    .map(it -> act(dossier, it)),
                            document(dossier, "la-declaration"),
                            source(dossier, "la-declaration").names().get(0).text(),
                            all(occasion.level(), on(occasion.when()), dossier.stagesOn(occasion.id(), DAY)),
                            relations(occasion),
                            meeting(dossier, "summit-of-the-americas-9")
                                    .ordinals()
                                    .get(0)
                                    .number(),
                            all(states.members(), states.complete(), states.size(), criteria(dossier, "signatories")));
                },
                "[Optional[[DOCUMENT_ADOPTED, [signatories], [[SIGNATORY, signatories, HEADS_OF_STATE]],"
                        + " declaration-occasion, la-declaration, [la-partners]]], [DECLARATION, [2022-06-10],"
                        + " [SIGNS signatories, PUBLISHES white-house]], Declaración sobre Migración y Protección"
                        + " de Los Ángeles (es), [Optional[HEADS_OF_STATE], [2022-06-10], [DONE]], [ON_MARGINS_OF"
                        + " summit-of-the-americas-9], 9, [[argentina, barbados, belize, brazil, canada, chile,"
                        + " colombia, costa-rica, ecuador, el-salvador, guatemala, haiti, honduras, jamaica,"
                        + " united-states, mexico, panama, paraguay, peru, uruguay], true, Optional[exactly 20"
                        + " states], [[ENDORSEMENT, [la-declaration]]]]]");
        fact(
                "f02",
                dossier -> all(
                        act(dossier, outcome(dossier, "la-commitments")),
                        cited(dossier, outcome(dossier, "la-commitments").citations()),
                        relations(source(dossier, "la-declaration")),
                        gaps(source(dossier, "la-declaration")),
                        source(dossier, "la-declaration").relations().stream()
                                .flatMap(it -> dossier.source(Source.id(it.to().toString())).stream())
                                .map(it -> given(it.id(), it.kind(), on(it.published()), relations(it)))
                                .toList()),
                "[[AGREEMENT, [signatories], declaration-occasion, false, la-declaration], "
                        + "[[la-declaration, [es, fr, en]]], [RELATED refugee-convention, RELATED "
                        + "refugee-protocol, BASED_ON existing-regional-bodies, RELATED torture-convention, "
                        + "RELATED organized-crime-convention, RELATED child-convention, RELATED "
                        + "geneva-conventions, RELATED trafficking-protocol, RELATED smuggling-protocol, "
                        + "RELATED migrant-workers-convention], [relations NOT_GIVEN], [[refugee-convention, "
                        + "TREATY, [1951]], [refugee-protocol, TREATY, [1967], [SUPPLEMENTS "
                        + "refugee-convention]], [torture-convention, TREATY], [organized-crime-convention, "
                        + "TREATY], [child-convention, TREATY], [geneva-conventions, TREATY, [1949]], "
                        + "[trafficking-protocol, TREATY, [SUPPLEMENTS organized-crime-convention]], "
                        + "[smuggling-protocol, TREATY, [SUPPLEMENTS organized-crime-convention]], "
                        + "[migrant-workers-convention, TREATY]]]");
        fact(
                "f03",
                dossier -> {
                    Coalition partners =
                            (Coalition) dossier.party(Party.id("la-partners")).orElseThrow();
                    return all(
                            partners.documents(),
                            partners.pillars().size(),
                            partners.pillars().stream()
                                    .map(it -> it.about() + " in " + places(it.citations()))
                                    .toList());
                },
                "[[la-declaration], 4, [[stability, community-assistance] in [SECTION I], "
                        + "[legal-pathways] in [SECTION II], [humane-management] in [SECTION III], "
                        + "[emergency-response] in [SECTION IV]]]");
        fact(
                "f28",
                dossier -> all(
                        relations(source(dossier, "la-declaration")),
                        group(dossier, "existing-regional-bodies").members().stream()
                                .map(it -> (Organization) dossier.party(it).orElseThrow())
                                .map(it ->
                                        all(names(it), dossier.stagesOn(it.id(), DAY), it.about(), areas(dossier, it)))
                                .toList()),
                "[[RELATED refugee-convention, RELATED refugee-protocol, BASED_ON "
                        + "existing-regional-bodies, RELATED torture-convention, RELATED "
                        + "organized-crime-convention, RELATED child-convention, RELATED geneva-conventions, "
                        + "RELATED trafficking-protocol, RELATED smuggling-protocol, RELATED "
                        + "migrant-workers-convention], [[[NAME Comprehensive Regional Protection and Solutions "
                        + "Framework (en), ACRONYM MIRPS (en)], [IN_EFFECT], [], [[americas, REGION, []]]], "
                        + "[[NAME Regional Conference on Migration (en), ACRONYM CRM (en)], [IN_EFFECT], "
                        + "[migration], [[americas, REGION, []]]], [[NAME South American Conference on "
                        + "Migration (en), ACRONYM CSM (en)], [IN_EFFECT], [migration], [[south-america, "
                        + "REGION, [latin-america-and-caribbean]]]], [[NAME Quito Process (en)], [IN_EFFECT], "
                        + "[], [[americas, REGION, []]]], [[NAME Inter-Agency Coordination Platform for "
                        + "Refugees and Migrants from Venezuela (en), ACRONYM R4V (en)], [IN_EFFECT], [], "
                        + "[[americas, REGION, []]]]]]");
    }

    private void papersAndPeople() {
        fact(
                "f04",
                dossier -> all(
                        roles(dossier, "spain"),
                        dossier.outcomesFor(Party.id("hondurans")).stream()
                                .map(it -> act(dossier, it))
                                .toList(),
                        criteria(dossier, "hondurans"),
                        figure(dossier, "labour-pathways-doubled")),
                "[[OBSERVER in la-partners], [[PLEDGE, [spain], [[BENEFICIARY, hondurans]],"
                        + " [labour-pathways-topic], [[AMOUNT, [labour-pathways-doubled]]]]], [[NATIONALITY,"
                        + " [honduras]]], [[[labour-pathways, hondurans, [spain]]], PLEDGED, exactly 2, HIGHER,"
                        + " [FACTOR], [bases NOT_GIVEN]]]");
        fact(
                "f05",
                dossier -> figure(dossier, "papers-so-far"),
                "[[[regular-papers, [colombia]]], colombia-territory, [/2022-06-10], more than " + "1200000 people]");
        fact(
                "f06",
                dossier -> all(
                        act(dossier, outcome(dossier, "colombia-permits")),
                        figure(dossier, "papers-promised"),
                        dossier.progressTowards(Statistic.id("papers-promised")).stream()
                                .map(it -> figure(dossier, it.id().toString()))
                                .toList()),
                "[[PLEDGE, [colombia], [[AMOUNT, [papers-promised]], [DEADLINE, [2022-08-31, BY]]]], "
                        + "[[[regular-permits, [colombia]]], colombia-territory, [/2022-08-31], PLEDGED, "
                        + "exactly 1500000 permits], [[[[regular-permits, [colombia]]], colombia-territory, "
                        + "[/2022-06-10], DERIVED, more than 1200000 permits, [COUNTS_TOWARDS papers-promised, "
                        + "DERIVED_FROM papers-so-far]]]]");
        fact(
                "f07",
                dossier -> all(
                        level(dossier, "papers-promised")
                                .quantity()
                                .interval()
                                .minus(level(dossier, "permits-so-far")
                                        .quantity()
                                        .interval()),
                        level(dossier, "papers-promised").quantity().unit(),
                        figure(dossier, "permits-so-far"),
                        level(dossier, "papers-remaining").quantity().interval(),
                        figure(dossier, "papers-remaining")),
                "[(-∞, 300000), Optional[permits], [[[regular-permits, [colombia]]], "
                        + "colombia-territory, [/2022-06-10], DERIVED, more than 1200000 permits, "
                        + "[COUNTS_TOWARDS papers-promised, DERIVED_FROM papers-so-far]], (-∞, 300000), "
                        + "[[[papers-to-come, [colombia]]], colombia-territory, [2022-06-10], DERIVED, less "
                        + "than 300000 permits, [DERIVED_FROM papers-promised, DERIVED_FROM permits-so-far]]]");
        fact(
                "f08",
                dossier -> all(
                        dossier.statisticsOfPopulation(Party.id("refugees-and-migrants")).stream()
                                .map(it -> all(
                                        figure(dossier, it.id().toString()),
                                        dossier.support(it.id()).getOrDefault("place", List.of()).stream()
                                                .map(Citation::reading)
                                                .toList(),
                                        dossier.support(it.id())
                                                .getOrDefault("quantity", List.of())
                                                .size()))
                                .toList(),
                        criteria(dossier, "refugees-and-migrants")),
                "[[[[[[hosted, refugees-and-migrants]], latin-america-and-caribbean, more than 6000000"
                        + " refugees-and-migrants], [Optional[CONTEXT]], 1]], [[STATUS, [refugee-status,"
                        + " migrant-status]]]]");
        fact(
                "f09",
                dossier -> all(
                        figure(dossier, "venezuelans-displaced"),
                        criteria(dossier, "venezuelans"),
                        figure(dossier, "others-displaced"),
                        cited(dossier, level(dossier, "others-displaced").citations()),
                        group(dossier, "people-from-elsewhere").excluding()),
                "[[[[displaced-venezuelans, venezuelans]], americas, more than 5000000 people],"
                        + " [[NATIONALITY, [venezuela]]], [[[displaced-others, people-from-elsewhere]], americas,"
                        + " [100000, 1000000] people \"hundreds of thousands\"@en], [[fact-sheet-en, [en]],"
                        + " [fact-sheet-en, [en], [quantity], INFERRED]], [venezuelans]]");
    }

    private void money() {
        fact(
                "f10",
                dossier -> all(
                        act(dossier, outcome(dossier, "us-gcff")),
                        figure(dossier, "gcff-more"),
                        relations(dossier.party(Party.id("gcff")).orElseThrow())),
                "[[PLEDGE, [united-states], [[CHANNEL, gcff], [CONSENT_REQUIRED, us-congress]], "
                        + "[[AMOUNT, [gcff-more]], [PRIORITY, [ecuador, costa-rica]]]], [[[gcff-contribution, "
                        + "[united-states]]], gcff, PLEDGED, exactly 25000000 USD, HIGHER, [ABSOLUTE], [bases "
                        + "NOT_GIVEN]], [PART_OF world-bank]]");
        fact(
                "f11",
                dossier -> all(
                        readings(dossier, "funding-for-venezuelans", 0),
                        relations(dossier.party(Party.id("prm")).orElseThrow()),
                        criteria(dossier, "venezuelans-in-17"),
                        group(dossier, "host-countries-17").size()),
                "[[[PLEDGE, [usaid, prm], [[BENEFICIARY, venezuelans-in-17]], [[AMOUNT,"
                        + " [funding-in-lead-in, funding-in-body]]]], [[[[[funding, venezuelans-in-17]], PLEDGED,"
                        + " exactly 314000000 USD, [COMPETES_WITH funding-in-body]], [[fact-sheet-en, [en],"
                        + " [HEADING]]]], [[[[funding, venezuelans-in-17]], PLEDGED, more than 314000000 USD],"
                        + " [[fact-sheet-en, [en], [BODY]], [fact-sheet-es, [es], [BODY]], [fact-sheet-fr, [fr],"
                        + " [BODY]]]]]], [PART_OF us-state-department], [[NATIONALITY, [venezuela]], [RESIDENCE,"
                        + " [host-countries-17]]], Optional[exactly 17 countries]]");
        fact(
                "f12",
                dossier -> all(readings(dossier, "canada-resettlement", 0), criteria(dossier, "refugees-americas")),
                "[[[GOAL, [canada], [[BENEFICIARY, refugees-americas]], [[AMOUNT, "
                        + "[resettlement-up-to, resettlement-flat]]]], [[[[[canada-resettled, "
                        + "refugees-americas, [canada]]], [2028, BY], TARGET, at most 4000 refugees], "
                        + "[[fact-sheet-es, [es]], [fact-sheet-en, [en]]]], [[[[canada-resettled, "
                        + "refugees-americas, [canada]]], [2028, BY], TARGET, exactly 4000 refugees, "
                        + "[COMPETES_WITH resettlement-up-to]], [[fact-sheet-fr, [fr]]]]]], [[STATUS, "
                        + "[refugee-status]], [ORIGIN, [americas]]]]");
        fact(
                "f13",
                dossier -> all(
                        readings(dossier, "canada-capacity", 0),
                        cited(dossier, outcome(dossier, "canada-capacity").citations()),
                        level(dossier, "capacity-calendar-years")
                                .quantity()
                                .unit()
                                .map(Unit::isMoney)),
                "[[[PLEDGE, [canada], [regional-capacity], [[AMOUNT, [capacity-calendar-years,"
                        + " capacity-fiscal-years]], [PURPOSE, [regional-capacity]]]], [[[[[capacity-money,"
                        + " [canada]]], [2022/2023], PLEDGED, exactly 26900000 money \"26.9 million dollars\"@en],"
                        + " [[fact-sheet-fr, [fr]], [fact-sheet-en, [en]]]], [[[[capacity-money, [canada]]],"
                        + " [2022/2023, [FISCAL]], PLEDGED, exactly 26900000 money \"26.9 million dollars\"@en],"
                        + " [[fact-sheet-fr, [fr]], [fact-sheet-en, [en]], [fact-sheet-en, [en], [when],"
                        + " INFERRED]]]]], [[fact-sheet-fr, [fr]], [fact-sheet-en, [en]]], Optional[true]]");
    }

    private void work() {
        fact(
                "f14",
                dossier -> all(
                        dossier.statementsBy(Party.id("canada")).stream()
                                .map(LosAngelesFacts::said)
                                .toList(),
                        figure(dossier, "farm-workers-expected"),
                        cited(dossier, level(dossier, "farm-workers-expected").citations()),
                        criteria(dossier, "farm-workers")),
                "[[[EXPECTS, [canada], [farm-workers-expected, farm-workers]]], [[[farm-workers-coming,"
                        + " farm-workers]], canada-territory, [2022], FORECAST, more than 50000 workers],"
                        + " [[fact-sheet-es, [es], [EXPECTS canada]]], [[FIELD, [farm-work]], [ORIGIN, [mexico,"
                        + " guatemala, caribbean]]]]");
        fact(
                "f15",
                dossier -> all(
                        readings(dossier, "mexico-border-cards", 0),
                        figure(dossier, "border-cards-before"),
                        cited(dossier, level(dossier, "border-cards-before").citations()),
                        level(dossier, "border-cards-after")
                                .quantity()
                                .exceeds(level(dossier, "border-cards-before").quantity()),
                        roles(dossier, "mexico")),
                "[[[PLEDGE, [mexico], [border-card-scheme], [[AMOUNT, [border-cards-added,"
                        + " border-cards-after]]]], [[[[[border-card-people]], border-card-scheme, PLEDGED,"
                        + " [10000, 20000] people, HIGHER, [ABSOLUTE]], [[fact-sheet-en, [en]]]],"
                        + " [[[[border-card-people]], border-card-scheme, PLEDGED, exactly 20000 people, [PREVIOUS"
                        + " border-cards-before, COMPETES_WITH border-cards-added]], [[fact-sheet-fr, [fr]]]]]],"
                        + " [[[border-card-people]], border-card-scheme, exactly 10000 people], [[fact-sheet-fr,"
                        + " [fr]]], YES, [OPERATOR in border-card-scheme, OPERATOR in mexican-labour-programme]]");
        fact(
                "f16",
                dossier -> all(
                        readings(dossier, "mexico-guatemalan-workers", 1),
                        outcome(dossier, "mexico-guatemalan-workers")
                                .terms()
                                .get(2)
                                .when()
                                .flatMap(When::wording),
                        criteria(dossier, "guatemalan-workers"),
                        criteria(dossier, "honduran-and-salvadoran-workers"),
                        dossier.stagesOn(Party.id("mexican-labour-programme"), DAY),
                        roles(dossier, "mexico")),
                "[[[PLEDGE, [mexico], [[BENEFICIARY, guatemalan-workers]], [mexican-labour-programme],"
                        + " [[IN_KIND, [employment]], [AMOUNT, [guatemalans-per-year]], [ELIGIBILITY,"
                        + " [honduran-and-salvadoran-workers]]]], [[[[[guatemalans-employed, guatemalan-workers]],"
                        + " mexican-labour-programme, PLEDGED, [15000, 20000] workers/year], [[fact-sheet-es,"
                        + " [es]]]]]], Optional[in the medium term (en)], [[NATIONALITY, [guatemala]], [ORIGIN,"
                        + " [guatemala]]], [[NATIONALITY, [honduras, el-salvador]]], [ANNOUNCED], [OPERATOR in"
                        + " border-card-scheme, OPERATOR in mexican-labour-programme]]");
        fact(
                "f17",
                dossier -> all(
                        act(dossier, outcome(dossier, "mexico-refugee-work")),
                        criteria(dossier, "recognised-refugees"),
                        criteria(dossier, "private-sector")),
                "[[PLEDGE, [mexico], [[BENEFICIARY, recognised-refugees], [IMPLEMENTER, mexico],"
                        + " [IMPLEMENTER, unhcr], [IMPLEMENTER, private-sector]], [[IN_KIND, [employment]],"
                        + " [AMOUNT, exactly 20000 refugees, [P3Y, [COMING]]]]], [[STATUS,"
                        + " [recognised-refugee-status]]], [[FIELD, [private-firms]]]]");
        fact(
                "f19",
                dossier -> {
                    Organization pilot = organization(dossier, "farm-labour-pilot");
                    return all(
                            act(dossier, outcome(dossier, "us-farm-pilot-money")),
                            pilot.kind(),
                            stages(pilot.stages()),
                            pilot.about(),
                            relations(organization(dossier, "usda")),
                            relations(organization(dossier, "american-rescue-plan")));
                },
                "[[PLEDGE, [usda], [[FUNDER, american-rescue-plan]], [farm-labour-pilot], [[AMOUNT, "
                        + "exactly 65000000 USD]]], PILOT, [[EXPLORED], [IN_PREPARATION]], [farm-work], "
                        + "[PART_OF united-states], [PART_OF united-states]]");
        fact(
                "f18",
                dossier -> {
                    Outcome law = outcome(dossier, "guatemala-law-approved");
                    Comparison eased = comparison(dossier, "air-ticket-taxes-eased");
                    return all(
                            act(dossier, law),
                            time(law.when()),
                            law.when().map(When::inferred),
                            source(dossier, "guatemala-law").kind(),
                            law.document(),
                            law.about(),
                            law.terms().get(0).statistics(),
                            eased.indicators(),
                            eased.direction(),
                            relations(eased),
                            dossier.indicator(eased.indicators().get(0))
                                    .orElseThrow()
                                    .population(),
                            criteria(dossier, "contract-workers"));
                },
                "[[DOCUMENT_ADOPTED, [guatemala-government], [[BENEFICIARY, contract-workers]], "
                        + "[2022-06-01], guatemala-law, [air-ticket-taxes], [[AMOUNT, [air-ticket-taxes-"
                        + "eased]]]], [Optional[2022-06-01], Optional.empty, Optional.empty, [], "
                        + "Optional.empty, Optional.empty], Optional[[YEAR]], LAW, Optional[guatemala-law], "
                        + "[air-ticket-taxes], [air-ticket-taxes-eased], [air-ticket-tax], LOWER, "
                        + "[CONSEQUENCE_OF guatemala-law-approved], Optional[contract-workers], [[STATUS, "
                        + "[contract-work-abroad]]]]");
        fact(
                "f29",
                dossier -> {
                    Source declaration = source(dossier, "la-declaration");
                    return all(
                            declaration.names().stream()
                                    .map(it -> all(it.text(), it.kind()))
                                    .toList(),
                            declaration.languages());
                },
                "[[[Declaración sobre Migración y Protección de Los Ángeles (es), OFFICIAL], "
                        + "[Déclaration de Los Angeles sur les migrations et la protection (fr), OFFICIAL], "
                        + "[Los Angeles Declaration on Migration and Protection (en), OFFICIAL]], [es, fr, en]]");
    }

    private void visas() {
        fact(
                "f20",
                dossier -> all(
                        act(dossier, outcome(dossier, "seasonal-visas")),
                        criteria(dossier, "visa-nationals"),
                        dossier.place(Place.id("northern-central-america")).map(Place::kind)),
                "[[DECISION, [united-states], [[BENEFICIARY, visa-nationals]], [2022-05, LATE],"
                        + " [seasonal-work], [[AMOUNT, exactly 11500 H-2B-visas], [ELIGIBILITY, [visa-nationals]],"
                        + " [VALIDITY, [2022, [FISCAL]], [[fact-sheet-es, [es], [when], CONTEXT]]]]],"
                        + " [[NATIONALITY, [northern-central-america, haiti]]], Optional[REGION]]");
        fact(
                "f21",
                dossier -> all(
                        readings(dossier, "us-resettlement", 0),
                        readings(dossier, "us-resettlement", 1),
                        criteria(dossier, "refugees")),
                "[[[PLEDGE, [united-states], [[BENEFICIARY, refugees]], [[AMOUNT,"
                        + " [resettlement-number]], [AMOUNT, [resettlement-tripled]]]], [[[[[resettled, refugees,"
                        + " [united-states]]], [2023/2024, [FISCAL]], PLEDGED, exactly 20000 refugees],"
                        + " [[fact-sheet-en, [en]]]]]], [[PLEDGE, [united-states], [[BENEFICIARY, refugees]],"
                        + " [[AMOUNT, [resettlement-number]], [AMOUNT, [resettlement-tripled]]]], [[[[[resettled,"
                        + " refugees, [united-states]]], [2023/2024, [FISCAL]], PLEDGED, exactly 3, HIGHER,"
                        + " [FACTOR], [[[2022, [FISCAL]]], [[2022]]]], [[fact-sheet-es, [es]], [fact-sheet-fr,"
                        + " [fr]], [fact-sheet-en, [en]], [fact-sheet-es, [es], [bases], CONTEXT]]]]], [[STATUS,"
                        + " [refugee-status]]]]");
        fact(
                "f22",
                dossier -> all(
                        happened(event(dossier, "new-invitations")),
                        dossier.stagesOn(Event.id("new-invitations"), DAY),
                        event(dossier, "earlier-invitations").about(),
                        dossier.party(Party.id("haitian-family-scheme"))
                                .map(it -> (Organization) it)
                                .map(it -> all(it.kind(), it.about())),
                        criteria(dossier, "haitians"),
                        dossier.statementsAbout(Event.id("new-invitations")).stream()
                                .map(LosAngelesFacts::said)
                                .toList(),
                        roles(dossier, "united-states")),
                "[[OTHER, [[EXPECTED]], [2022-23, EARLY], [[INVITER, united-states]], [invitations, "
                        + "haitian-family-scheme], [PREVIOUS earlier-invitations]], [EXPECTED], [invitations, "
                        + "haitian-family-scheme], Optional[[PROGRAMME, [family-reunification, haitians]]], "
                        + "[[NATIONALITY, [haiti]]], [[EXPECTS, [white-house], [new-invitations]]], [OPERATOR "
                        + "in haitian-family-scheme]]");
    }

    private void smuggling() {
        fact(
                "f23",
                dossier -> all(
                        dossier.statisticsAbout(Event.id("anti-smuggling-campaign")).stream()
                                .map(it -> figure(dossier, it.id().toString()))
                                .toList(),
                        happened(event(dossier, "anti-smuggling-campaign")),
                        relations(dossier.party(Party.id("dhs")).orElseThrow())),
                "[[[[[staff-deployed, [dhs]]], anti-smuggling-campaign, [P2M, [ROLLING]], more than 1300"
                        + " personnel], [[[campaign-spending, [dhs]]], anti-smuggling-campaign, [P2M, [ROLLING]],"
                        + " more than 50000000 USD]], [OPERATION, [[LEADER, dhs]], [human-smuggling]], [PART_OF"
                        + " united-states]]");
        fact(
                "f24",
                dossier -> all(
                        figure(dossier, "disruptions-so-far"),
                        happened(event(dossier, "disruption-actions")),
                        dossier.indicators().stream()
                                .filter(it -> !it.relations().isEmpty())
                                .map(it -> it.id() + " " + relations(it))
                                .toList()),
                "[[[[disruptions, [dhs]]], disruption-actions, [/2022-05-31], about 20000 actions],"
                        + " [OPERATION, [human-smuggling], [PART_OF anti-smuggling-campaign]], [disruption-arrests"
                        + " [PART_OF disruptions], disruption-seizures [PART_OF disruptions],"
                        + " disruption-investigations [PART_OF disruptions]]]");
        fact(
                "f25",
                dossier -> all(
                        figure(dossier, "fewer-arrivals"),
                        cited(dossier, comparison(dossier, "fewer-arrivals").citations()),
                        dossier.place(Place.id("southwest-border")).map(it -> all(it.kind(), it.within())),
                        level(dossier, "disruptions-so-far").about()),
                "[[[[arrivals]], southwest-border, ESTIMATED, exactly 900 migrants/day, LOWER,"
                        + " [ABSOLUTE], [CONSEQUENCE_OF disruption-actions]], [[fact-sheet-es, [es], [ESTIMATES"
                        + " dhs]]], Optional[[AREA, [us-territory]]], Optional[disruption-actions]]");
    }

    private void protection() {
        fact(
                "f26",
                dossier -> all(
                        act(dossier, outcome(dossier, "asylum-goal")),
                        figure(dossier, "asylum-shorter"),
                        figure(dossier, "asylum-before"),
                        figure(dossier, "asylum-after"),
                        happened(event(dossier, "asylum-process-applied"))),
                "[[GOAL, [asylum-process], [[AMOUNT, [asylum-shorter]], [CONDITION,"
                        + " [asylum-process-applied]]]], [[[asylum-duration]], asylum-process,"
                        + " [asylum-process-applied, AFTER], FORECAST, LOWER, [[asylum-before]]],"
                        + " [[[asylum-duration]], asylum-process, years \"several years\"@en],"
                        + " [[[asylum-duration]], asylum-process, [asylum-process-applied, AFTER], FORECAST,"
                        + " months \"several months\"@en, [PREVIOUS asylum-before]], [ENTRY_INTO_FORCE,"
                        + " [[ANNOUNCED]], [asylum-process]]]");
        fact(
                "f27",
                dossier -> {
                    Outcome renewal = outcome(dossier, "scheme-renewal");
                    return all(
                            act(dossier, renewal),
                            cited(dossier, dossier.support(renewal.id()).getOrDefault("by", List.of())),
                            cited(dossier, dossier.support(renewal.id()).getOrDefault("terms", List.of())),
                            cited(dossier, renewal.citations()),
                            gaps(renewal),
                            cited(dossier, renewal.gaps().get(0).citations()),
                            act(dossier, outcome(dossier, "protection-scheme")),
                            cited(dossier, outcome(dossier, "protection-scheme").citations()),
                            criteria(dossier, "scheme-beneficiaries"),
                            criteria(dossier, "early-arrivals"),
                            relations(group(dossier, "early-arrivals")));
                },
                "[[PLEDGE, [[PLANNED]], [costa-rica], [[BENEFICIARY, scheme-beneficiaries]], "
                        + "[temporary-protection], [EXTENDS protection-scheme], [[CONDITION, "
                        + "[financial-resources]]]], [[fact-sheet-en, [en]]], [[fact-sheet-en, [en]], "
                        + "[fact-sheet-es, [es], [terms]], [fact-sheet-fr, [fr], [terms]]], [[fact-sheet-en, "
                        + "[en]], [fact-sheet-es, [es], [terms]], [fact-sheet-fr, [fr], [terms]]], [by "
                        + "NOT_GIVEN], [[fact-sheet-es, [es]], [fact-sheet-fr, [fr]]], [DECISION, "
                        + "[temporary-protection], [[ELIGIBILITY, [scheme-beneficiaries]], [ELIGIBILITY, "
                        + "[early-arrivals], [[fact-sheet-es, [es]], [fact-sheet-fr, [fr]]]]]], "
                        + "[[fact-sheet-en, [en]]], [[NATIONALITY, [venezuela, nicaragua, cuba]], [ARRIVAL, "
                        + "[2020-02, BY]]], [[ARRIVAL, [2020-02, BY]]], [AGREES_WITH scheme-beneficiaries]]");
    }

    /** An act without its words: whose, for whom, in what form, and on which terms. */
    private static List<Object> act(Dossier dossier, Outcome outcome) {
        return given(
                outcome.kind(),
                stages(outcome.stages()),
                actors(outcome.by()),
                parts(outcome.participations()),
                outcome.meeting(),
                on(outcome.when()),
                outcome.binding(),
                outcome.document(),
                outcome.about(),
                relations(outcome),
                outcome.terms().stream().map(it -> term(dossier, it)).toList());
    }

    private static List<Object> term(Dossier dossier, Term term) {
        return given(
                term.kind(),
                term.parties(),
                term.quantity(),
                term.statistics(),
                on(term.when()),
                term.about(),
                term.triggers(),
                cited(dossier, term.citations()));
    }

    /** An act, and the readings of one of its terms with their sources. */
    private static List<Object> readings(Dossier dossier, String outcome, int term) {
        Outcome act = outcome(dossier, outcome);
        return all(
                act(dossier, act),
                act.terms().get(term).statistics().stream()
                        .map(it -> all(
                                figure(dossier, it.toString()),
                                cited(
                                        dossier,
                                        dossier.statistic(it).orElseThrow().citations())))
                        .toList());
    }

    private static List<Object> figure(Dossier dossier, String id) {
        Statistic figure = dossier.statistic(Statistic.id(id)).orElseThrow();
        Optional<Comparison> compared = figure instanceof Comparison it ? Optional.of(it) : Optional.empty();
        return given(
                counted(dossier, figure.indicators()),
                figure.about(),
                figure.place(),
                on(figure.when()),
                figure.status(),
                figure instanceof Level level ? Optional.of(level.quantity()) : compared.flatMap(Comparison::quantity),
                compared.map(Comparison::direction),
                compared.map(Comparison::measures),
                compared.map(LosAngelesFacts::bases),
                relations(figure),
                gaps(figure));
    }

    private static List<Object> bases(Comparison comparison) {
        return comparison.bases().stream()
                .<Object>map(it -> given(on(it.when()), it.statistic()))
                .toList();
    }

    /** What is counted: of which population, and whose doing it is. */
    private static List<Object> counted(Dossier dossier, List<Id<Indicator>> indicators) {
        return indicators.stream()
                .map(it -> dossier.indicator(it).orElseThrow())
                .<Object>map(it -> given(it.id(), it.population(), it.by()))
                .toList();
    }

    private static List<Object> criteria(Dossier dossier, String group) {
        return group(dossier, group).criteria().stream()
                .<Object>map(it -> given(it.kind(), it.of(), on(it.when())))
                .toList();
    }

    private static List<Object> happened(Event event) {
        return given(
                event.kind(),
                stages(event.stages()),
                on(event.when()),
                parts(event.participations()),
                event.about(),
                relations(event));
    }

    private static List<Object> said(Statement statement) {
        return given(statement.act(), actors(statement.by()), statement.about());
    }

    private static List<Object> document(Dossier dossier, String id) {
        Source source = source(dossier, id);
        return given(
                source.kind(),
                on(source.published()),
                source.credits().stream().map(LosAngelesFacts::step).toList());
    }

    /** In which language a source says it, in which part, on whose word, and how the facts follow from it. */
    private static List<Object> cited(Dossier dossier, List<Citation> citations) {
        return citations.stream()
                .<Object>map(it -> given(
                        it.source(),
                        dossier.source(it.source()).map(Source::languages),
                        places(List.of(it)),
                        it.attribution().stream().map(LosAngelesFacts::step).toList(),
                        it.supports(),
                        it.reading()))
                .toList();
    }

    /** The parts of a document, as it numbers them. */
    private static List<String> places(List<Citation> citations) {
        return citations.stream()
                .flatMap(it -> it.locators().stream())
                .map(it -> it.kind() + it.label().map(label -> " " + label).orElse(""))
                .toList();
    }

    private static String step(Attribution step) {
        return step.act() + " " + step.who().orElseThrow();
    }

    private static List<String> roles(Dossier dossier, String member) {
        return dossier.membershipsOf(Party.id(member)).stream()
                .map(it -> it.role() + " in " + it.body())
                .toList();
    }

    private static List<String> names(Entity entity) {
        return entity.names().stream().map(it -> it.kind() + " " + it.text()).toList();
    }

    /** The areas of a body, each with its kind and what it lies in. */
    private static Organization organization(Dossier dossier, String id) {
        return (Organization) dossier.party(Party.id(id)).orElseThrow();
    }

    private static List<Object> areas(Dossier dossier, Organization body) {
        return body.areas().stream()
                .map(it -> dossier.place(it).orElseThrow())
                .<Object>map(it -> all(it.id(), it.kind(), it.within()))
                .toList();
    }

    private static List<Object> stages(List<Stage> stages) {
        return stages.stream()
                .<Object>map(it -> given(it.kind(), on(it.when())))
                .toList();
    }

    private static List<String> actors(List<Actor> actors) {
        return actors.stream().map(it -> it.party().orElseThrow().toString()).toList();
    }

    private static List<Object> parts(List<Participation> parts) {
        return parts.stream()
                .<Object>map(it -> given(it.role(), it.actor().party(), it.level()))
                .toList();
    }

    private static List<Object> on(Optional<When> when) {
        return when.map(it -> given(it.period(), it.part(), it.bound(), it.reckonings(), it.anchor(), it.side()))
                .orElse(List.of());
    }

    /** The parts of an answer that are given. */
    private static List<Object> given(Object... parts) {
        return Stream.of(parts)
                .map(it -> it instanceof Optional<?> optional ? optional.orElse(null) : it)
                .filter(Objects::nonNull)
                .filter(it -> !(it instanceof List<?> list && list.isEmpty()))
                .toList();
    }
}
