package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.json.contract.Json.Fault;
import org.coalitionmodel.json.contract.JsonText.Kind;
import org.coalitionmodel.json.contract.JsonText.Spot;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.State;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is not read: each fault gives the rule that is broken, the path, line and column, and nothing else is ever
 * thrown.
 */
public abstract class FaultContract {
    private static final long SEED = 20310410;

    /** How many characters are between two places where a text is cut. */
    static final int CUTS = Integer.getInteger("cuts", 1);

    private static final String MEETING_FIELDS = fields(Meeting.class);
    private static final String STATE_FIELDS = fields(State.class);
    private static final String ACTS = words(Act.class);
    private static final String ROLES = words(Participation.ParticipationRole.class);
    private static final String PARTIES = "state, organization, coalition, workStream, person, group";
    private static final String ID_RULE = "be 1 to 200 of A-Z a-z 0-9 - . _ ~ and start with a letter or digit";
    private static final String LIMITS =
            "have at most 50 significant digits and 50 decimals and lie between -1E+50 and 1E+50";

    /** For the adapters' tests. */
    protected FaultContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    /** The names of the fields in their order, which the golden files have too. */
    private static String fields(Class<?> type) {
        return String.join(", ", ((Shape<?, ?>) Shapes.find(type).orElseThrow()).fieldNames());
    }

    /** The words in their order, which the golden files have too. */
    private static String words(Class<?> type) {
        return String.join(
                ", ",
                ((ValueType.EnumType<?>) Shapes.find(type).orElseThrow())
                        .words()
                        .values());
    }

    /**
     * A text that is refused.
     *
     * @param name what is wrong with it
     * @param type what it is read as
     * @param json the text, with ' for " and ^ before the place of the fault
     * @param rule what the message says before the place
     * @param pointer the path
     */
    record Refused(String name, Class<?> type, String json, String rule, String pointer) {
        @Override
        public String toString() {
            return name;
        }

        String text() {
            return json.replace("^", "").replace('\'', '"');
        }

        Fault expected() {
            int offset = json.indexOf('^');
            int line = JsonText.line(json, offset);
            int column = JsonText.column(json, offset);
            int endOfFirst = rule.indexOf('\n') < 0 ? rule.length() : rule.indexOf('\n');
            String place = (pointer.isEmpty() ? "the root" : pointer) + " (line " + line + ", column " + column + ")";
            String message = rule.substring(0, endOfFirst) + " at " + place + rule.substring(endOfFirst);
            List<Object> path = Stream.of(pointer.split("/", -1))
                    .skip(1)
                    .<Object>map(step -> step.matches("\\d+") ? Integer.valueOf(step) : step)
                    .toList();
            return new Fault(message, path, line, column);
        }
    }

    @ParameterizedTest
    @MethodSource({"fields", "types", "kinds", "scalars", "numbers", "languages", "rules", "dossiers"})
    void refuses_with_rule_and_place(Refused refused) {
        Throwable thrown = catchThrowable(() -> json().read(refused.text(), refused.type()));

        assertThat(json().fault(thrown)).isEqualTo(refused.expected());
    }

    static Stream<Refused> fields() {
        return Stream.of(
                new Refused(
                        "an unknown field",
                        Meeting.class,
                        "{'id':'m',\n  ^'nmae':{'en':'M'}}",
                        "A field of Meeting must be one of " + MEETING_FIELDS + " but was nmae",
                        "/nmae"),
                new Refused(
                        "an unknown field deep inside",
                        Meeting.class,
                        "{'id':'m','participations':[{'actor':{'party':'a'},'role':'guest'},\n{'actor':{^'person':'b'},'role':'guest'}]}",
                        "A field of Actor must be one of party, described, posts, quantifier, count but was person",
                        "/participations/1/actor/person"),
                new Refused(
                        "a field in another case",
                        Meeting.class,
                        "{^'Id':'m'}",
                        "A field of Meeting must be one of " + MEETING_FIELDS + " but was Id",
                        "/Id"),
                new Refused(
                        "a field of a record",
                        Relation.class,
                        "{'kind':'partOf','to':'a',^'from':'b'}",
                        "A field of Relation must be one of kind, to, locators but was from",
                        "/from"),
                new Refused(
                        "type where there is but one type",
                        Meeting.class,
                        "{^'type':'meeting','id':'m'}",
                        "A field of Meeting must be one of " + MEETING_FIELDS + " but was type",
                        "/type"),
                new Refused(
                        "an unknown field of a member of a sealed type",
                        Party.class,
                        "{'type':'state',^'name':{'en':'A'}}",
                        "A field of State must be one of " + STATE_FIELDS + " but was name",
                        "/name"),
                new Refused(
                        "an unknown field without a name",
                        Relation.class,
                        "{^'':1}",
                        "A field of Relation must be one of kind, to, locators but was empty",
                        "/"),
                new Refused(
                        "a field twice",
                        Meeting.class,
                        "{'id':'m',^'id':'m'}",
                        "Meeting.id must be given once but was given twice",
                        "/id"),
                new Refused(
                        "a list twice",
                        Meeting.class,
                        "{'id':'m','places':['a'],'of':'b',^'places':['c']}",
                        "Meeting.places must be given once but was given twice",
                        "/places"),
                new Refused(
                        "a required field missing",
                        Meeting.class,
                        "{'names':[{'text':{'en':'M'}}]\n^}",
                        "Meeting.id must be present but was absent",
                        ""),
                new Refused(
                        "all required fields missing",
                        Group.class,
                        "{^}",
                        "Group.id must be present but was absent",
                        ""),
                new Refused(
                        "required fields missing deep inside",
                        Meeting.class,
                        "{'id':'m','participations':[{'level':'ministers'^}]}",
                        "Participation.actor, Participation.role must be present but was absent",
                        "/participations/0"));
    }

    static Stream<Refused> types() {
        String rule = "Party.type must be one of " + PARTIES + " but was ";
        String names = "'names':[{'text':{'en':'A'}}]";
        return Stream.of(
                new Refused("an unknown type", Party.class, "{'type':^'sate'}", rule + "sate", "/type"),
                new Refused("a type in another case", Party.class, "{'type':^'State'}", rule + "State", "/type"),
                new Refused("an empty type", Party.class, "{'type':^''}", rule + "empty", "/type"),
                new Refused("a type that is null", Party.class, "{'type':^null}", rule + "null", "/type"),
                new Refused("a type that is a number", Party.class, "{'type':^1}", rule + "a number", "/type"),
                new Refused("a type that is an object", Party.class, "{'type':^{}}", rule + "an object", "/type"),
                new Refused("no type", Party.class, "{'id':'a'," + names + "^}", rule + "absent", ""),
                new Refused("no field at all", Party.class, "{^}", rule + "absent", ""),
                new Refused(
                        "an unknown type at the end",
                        Party.class,
                        "{'id':'a'," + names + ",\n 'type':^'sate'}",
                        rule + "sate",
                        "/type"),
                new Refused(
                        "type twice",
                        Party.class,
                        "{'type':'state',^'type':'state'}",
                        "State.type must be given once but was given twice",
                        "/type"),
                new Refused(
                        "type twice, after other fields",
                        Party.class,
                        "{'id':'a','type':'state'," + names + ",^'type':'state'}",
                        "State.type must be given once but was given twice",
                        "/type"),
                new Refused(
                        "type twice where a member is read directly",
                        State.class,
                        "{'type':'state',^'type':'state'}",
                        "State.type must be given once but was given twice",
                        "/type"),
                new Refused(
                        "another member's type",
                        State.class,
                        "{'id':'a','type':^'person'}",
                        "State.type must be state but was person",
                        "/type"),
                new Refused(
                        "a member's type that is null",
                        State.class,
                        "{'type':^null}",
                        "State.type must be state but was null",
                        "/type"),
                new Refused(
                        "a fault before type, which stands last",
                        Party.class,
                        "{'id':\n   ^'a b'," + names + ",\n'type':'state'}",
                        "State.id must " + ID_RULE + " but was a b; try a-b",
                        "/id"),
                new Refused(
                        "a fault deep inside before type",
                        Party.class,
                        "{'names':[{'text':{'en':'A'}},{'text':{'en':\n^7}}],'type':'state','id':'a'}",
                        "Name.text.en must be a string but was a number",
                        "/names/1/text/en"),
                new Refused(
                        "an unknown field before type, which stands in the middle",
                        Party.class,
                        "{'id':'a',\n ^'nmaes':[],'type':'state'," + names + "}",
                        "A field of State must be one of " + STATE_FIELDS + " but was nmaes",
                        "/nmaes"),
                new Refused(
                        "a field twice, once before and once after type",
                        Party.class,
                        "{'id':'a','type':'state',\n" + names + ",^'id':'a'}",
                        "State.id must be given once but was given twice",
                        "/id"),
                new Refused(
                        "a field twice before type",
                        Party.class,
                        "{'id':'a',^'id':'a','type':'state'," + names + "}",
                        "State.id must be given once but was given twice",
                        "/id"),
                new Refused(
                        "a fault after type, which stands in the middle",
                        Party.class,
                        "{'id':'a','type':'state','names':\n^{}}",
                        "State.names must be an array but was an object",
                        "/names"),
                new Refused(
                        "a statistic of no type",
                        Dossier.class,
                        "{'format':'coalition-dossier/1','statistics':[{'id':'a'^}]}",
                        "Statistic.type must be one of level, share, comparison, rank but was absent",
                        "/statistics/0"));
    }

    static Stream<Refused> kinds() {
        return Stream.of(
                new Refused("null as the root", Meeting.class, "^null", "Meeting must be an object but was null", ""),
                new Refused("null as a party", Party.class, "^null", "Party must be an object but was null", ""),
                new Refused("null as an id", Id.class, "^null", "Id must be a string but was null", ""),
                new Refused(
                        "an array as the root", Meeting.class, "^[]", "Meeting must be an object but was an array", ""),
                new Refused("a string as a party", Party.class, "^'a'", "Party must be an object but was a string", ""),
                new Refused(
                        "null as an optional field",
                        Meeting.class,
                        "{'id':'m','of':^null}",
                        "Meeting.of must be a string but was null",
                        "/of"),
                new Refused(
                        "null as a list",
                        Meeting.class,
                        "{'id':'m','places':^null}",
                        "Meeting.places must be an array but was null",
                        "/places"),
                new Refused(
                        "null in a list",
                        Meeting.class,
                        "{'id':'m','places':['a',^null]}",
                        "Meeting.places must be a string but was null",
                        "/places/1"),
                new Refused(
                        "a list in a list",
                        Meeting.class,
                        "{'id':'m','places':[^['a']]}",
                        "Meeting.places must be a string but was an array",
                        "/places/0"),
                new Refused(
                        "one element without its list",
                        Meeting.class,
                        "{'id':'m','places':^'a'}",
                        "Meeting.places must be an array but was a string",
                        "/places"),
                new Refused(
                        "a number as a string",
                        Citation.class,
                        "{'source':'s','exact':^7}",
                        "Citation.exact must be a string but was a number",
                        "/exact"),
                new Refused(
                        "a string as a number",
                        Quantity.class,
                        "{'value':^'7'}",
                        "Quantity.value must be a number but was a string",
                        "/value"),
                new Refused(
                        "a string as a whole number",
                        Citation.class,
                        "{'source':'s','lines':[^'7']}",
                        "Citation.lines must be a whole number but was a string",
                        "/lines/0"),
                new Refused(
                        "0 as false",
                        Vote.class,
                        "{'adopted':^0}",
                        "Vote.adopted must be true or false but was a number",
                        "/adopted"),
                new Refused(
                        "1 as true",
                        Vote.class,
                        "{'adopted':^1}",
                        "Vote.adopted must be true or false but was a number",
                        "/adopted"),
                new Refused(
                        "the word true as true",
                        Vote.class,
                        "{'adopted':^'true'}",
                        "Vote.adopted must be true or false but was a string",
                        "/adopted"),
                new Refused(
                        "true as a number",
                        Quantity.class,
                        "{'value':^true}",
                        "Quantity.value must be a number but was true",
                        "/value"),
                new Refused(
                        "a number as a word",
                        Participation.class,
                        "{'actor':{'party':'a'},'role':^0}",
                        "Participation.role must be one of " + ROLES + " but was a number",
                        "/role"),
                new Refused(
                        "an empty string as an object",
                        Meeting.class,
                        "{'id':'m','when':^''}",
                        "Meeting.when must be an object but was a string",
                        "/when"),
                new Refused(
                        "a bare string as a text in languages",
                        Meeting.class,
                        "{'id':'m','names':[{'text':^'M'}]}",
                        "Name.text must be an object with a string for each language but was a string",
                        "/names/0/text"));
    }

    static Stream<Refused> scalars() {
        return Stream.of(
                new Refused(
                        "a date that no calendar has",
                        PartialDate.class,
                        "^'2031-02-30'",
                        "PartialDate.text must be an EDTF date (this month has days 01 to 28) but was 2031-02-30",
                        ""),
                new Refused(
                        "a period in words",
                        Meeting.class,
                        "{'id':'m','when':{'period':^'last week'}}",
                        "When.period must be a date, interval or length, such as 2022-05-11, 2014-09/2022 or P20Y,"
                                + " but was last week",
                        "/when/period"),
                new Refused(
                        "an id with a space",
                        Meeting.class,
                        "{'id':^'a b'}",
                        "Meeting.id must " + ID_RULE + " but was a b; try a-b",
                        "/id"),
                new Refused(
                        "an empty id in a list",
                        Meeting.class,
                        "{'id':'m','places':['a','b',^'']}",
                        "Meeting.places must " + ID_RULE + " but was empty",
                        "/places/2"),
                new Refused(
                        "an id with a line break, which the message escapes",
                        Meeting.class,
                        "{'id':^'a\\nb'}",
                        "Meeting.id must " + ID_RULE + " but was a\\u000ab; try a-b",
                        "/id"),
                new Refused(
                        "a word that is none",
                        Source.class,
                        "{'id':'s','credits':[{'who':'a','act':^'sayd'}]}",
                        "Attribution.act must be one of " + ACTS + " but was sayd",
                        "/credits/0/act"),
                new Refused(
                        "a word as Java writes it",
                        Source.class,
                        "{'id':'s','credits':[{'who':'a','act':^'CALLS_FOR'}]}",
                        "Attribution.act must be one of " + ACTS + " but was CALLS_FOR",
                        "/credits/0/act"),
                new Refused(
                        "a URI with a space",
                        Source.class,
                        "{'id':'s','uri':^'https://a b'}",
                        "Source.uri must be a URI, with percent escapes where it needs them but was https://a b",
                        "/uri"),
                new Refused(
                        "a unit with a space",
                        Quantity.class,
                        "{'value':1,'unit':^'square miles'}",
                        "Quantity.unit must be 1 to 60 of A-Z a-z 0-9 . - / in a form such as cells, deaths/year or deaths/100000-births but was square miles",
                        "/unit"),
                new Refused(
                        "another format",
                        Dossier.class,
                        "{'format':^'coalition-dossier/2'}",
                        "Dossier.format must be \"coalition-dossier/1\" but was coalition-dossier/2",
                        "/format"),
                new Refused(
                        "no format",
                        Dossier.class,
                        "{'sources':[]^}",
                        "Dossier.format must be present but was absent",
                        ""));
    }

    static Stream<Refused> numbers() {
        return Stream.of(
                new Refused(
                        "a number that would fill the memory",
                        Quantity.class,
                        "{'value':1E+1000000000^}",
                        "Quantity.value must " + LIMITS + " but was 1E+1000000000",
                        ""),
                new Refused(
                        "a number that is as good as nothing",
                        Quantity.class,
                        "{'value':1E-1000000000^}",
                        "Quantity.value must " + LIMITS + " but was 1E-1000000000",
                        ""),
                new Refused(
                        "51 digits",
                        Quantity.class,
                        "{'low':123456789012345678901234567890123456789012345678901^}",
                        "Quantity.low must " + LIMITS + " but was 123456789012345678901234567890123456789012345678901",
                        ""),
                new Refused(
                        "a whole number past int",
                        Ordinal.class,
                        "{'number':^2147483648,'series':{'en':'s'}}",
                        "Ordinal.number must be a whole number but was 2147483648",
                        "/number"),
                new Refused(
                        "a whole number before int",
                        Ordinal.class,
                        "{'number':^-2147483649,'series':{'en':'s'}}",
                        "Ordinal.number must be a whole number but was -2147483649",
                        "/number"),
                new Refused(
                        "5.0 as a whole number",
                        Ordinal.class,
                        "{'number':^5.0,'series':{'en':'s'}}",
                        "Ordinal.number must be a whole number but was 5.0",
                        "/number"),
                new Refused(
                        "5E0 as a whole number",
                        Rank.class,
                        "{'rank':^5E0}",
                        "Rank.rank must be a whole number but was 5E0",
                        "/rank"),
                new Refused(
                        "half a paragraph",
                        Citation.class,
                        "{'source':'s','lines':[1,^1.5]}",
                        "Citation.lines must be a whole number but was 1.5",
                        "/lines/1"));
    }

    static Stream<Refused> languages() {
        return Stream.of(
                new Refused(
                        "no language",
                        Meeting.class,
                        "{'id':'m','names':[{'text':{^}}]}",
                        "LocalizedText.texts must not be empty but was {}",
                        "/names/0/text"),
                new Refused(
                        "a language twice",
                        Meeting.class,
                        "{'id':'m','names':[{'text':{'en':'M',\n'en':^'N'}}]}",
                        "Name.text.en must be given once but was given twice",
                        "/names/0/text/en"),
                new Refused(
                        "a language twice in two spellings",
                        Meeting.class,
                        "{'id':'m','names':[{'text':{'en-GB':'M','EN-gb':'N'^}}]}",
                        "LocalizedText.language must not be given twice but was EN-gb, which means en-GB",
                        "/names/0/text"),
                new Refused(
                        "a language twice by two codes",
                        Meeting.class,
                        "{'id':'m','names':[{'text':{'fra':'M','en':'N','fr':'O'^}}]}",
                        "LocalizedText.language must not be given twice but was fr",
                        "/names/0/text"),
                new Refused(
                        "a language of the words of a quantity twice by two codes",
                        Dossier.class,
                        "{'format':'coalition-dossier/1','statistics':[{'type':'level','id':'l','indicators':['i'],"
                                + "'quantity':{'lexical':{'fr':'M','fra':'N'^}}}]}",
                        "LocalizedText.language must not be given twice but was fra, which means fr",
                        "/statistics/0/quantity/lexical"),
                new Refused(
                        "a language of a source twice by two codes",
                        Dossier.class,
                        "{'format':'coalition-dossier/1','sources':[{'id':'s','kind':'article','names':[{'text':{'en':'T'}}],"
                                + "'languages':['ar','ara']^}]}",
                        "Source.languages must not be given twice but was ara, which means ar (id=s)",
                        "/sources/0"),
                new Refused(
                        "a language that is no tag",
                        Meeting.class,
                        "{'id':'m','names':[{'text':{'en_GB':'M'^}}]}",
                        "LocalizedText.language must be a well-formed BCP 47 tag such as pt-BR, with no variant or extension"
                                + " twice but was en_GB",
                        "/names/0/text"),
                new Refused(
                        "a blank text",
                        LocalizedText.class,
                        "{'en':' '^}",
                        "LocalizedText.text must have a visible character but was  ",
                        ""));
    }

    static Stream<Refused> rules() {
        return Stream.of(
                new Refused(
                        "a citation that ends before it starts",
                        Dossier.class,
                        "{'format':'coalition-dossier/1','meetings':[{'id':'m','agenda':[{'text':{'en':'T'},"
                                + "'citations':[\n{'source':'s','start':9,'end':3^}]}]}]}",
                        "Citation.end must be after start 9 but was 3 (id=s)",
                        "/meetings/0/agenda/0/citations/0"),
                new Refused(
                        "a party without a name",
                        Party.class,
                        "{'type':'state','id':'a','names':[]^}",
                        "State.names must not be empty but was empty (id=a)",
                        ""),
                new Refused(
                        "a level without an indicator",
                        Level.class,
                        "{'id':'a','indicators':[],'quantity':{'value':1}^}",
                        "Level.indicators must not be empty but was empty (id=a)",
                        ""),
                new Refused(
                        "a quantity that says nothing",
                        Statistic.class,
                        "{'type':'level','id':'a','indicators':['i'],'quantity':{^}}",
                        "Quantity.value must be given if low, high, lexical and missing are absent but was absent",
                        "/quantity"),
                new Refused(
                        "a key without a scheme",
                        State.class,
                        "{'id':'a','identifiers':[{'scheme':'Wiki data','value':'Q1'^}]}",
                        "Identifier.scheme must be 1 to 60 of a-z 0-9 . - and start with a letter but was Wiki data",
                        "/identifiers/0"));
    }

    static Stream<Refused> dossiers() {
        return Stream.of(
                new Refused(
                        "the faults in the values of all entities",
                        Dossier.class,
                        "{'format':'coalition-dossier/1',\n'meetings':[{'id':'a b','level':'none'},7,[[1]],{'id':'m'}],\n"
                                + "'parties':[{'id':'x','names':[{'text':{'en':7}}],'type':'state'}]^}",
                        """
                        Dossier must have valid values but has 5 faults
                        /meetings/0/id: Meeting.id must %s but was a b; try a-b (line 2, column 19)
                        /meetings/0/level: Meeting.level must be one of headsOfState, vicePresidents, ministers, deputyMinisters, headsOfOrganization, ambassadors, seniorOfficials, experts but was none (line 2, column 33)
                        /meetings/1: Dossier.meetings must be an object but was a number (line 2, column 41)
                        /meetings/2: Dossier.meetings must be an object but was an array (line 2, column 43)
                        /parties/0/names/0/text/en: Name.text.en must be a string but was a number (line 3, column 45)""".formatted(ID_RULE),
                        ""),
                new Refused(
                        "the faults of each attribute of an object inside an entity, and what it lacks",
                        Dossier.class,
                        "{'format':'coalition-dossier/1','outcomes':[{'id':'o','kind':'x','kind':'call','terms':[\n"
                                + "{'quantity':{'value':'7','unit':'%'},'foo':[{}],'when':{'period':'soon'}}],'summary':{}}]^}",
                        """
                        Dossier must have valid values but has 8 faults
                        /outcomes/0/kind: Outcome.kind must be one of agreement, understanding, decision, noting, noAgreement, deferral, reservation, rejection, pledge, intention, goal, call, endorsement, appointment, notAdopted, documentAdopted but was x (line 1, column 62)
                        /outcomes/0/kind: Outcome.kind must be given once but was given twice (line 1, column 66)
                        /outcomes/0/terms/0/quantity/value: Quantity.value must be a number but was a string (line 2, column 22)
                        /outcomes/0/terms/0/quantity/unit: Quantity.unit must be 1 to 60 of A-Z a-z 0-9 . - / in a form such as cells, deaths/year or deaths/100000-births but was % (line 2, column 33)
                        /outcomes/0/terms/0/foo: A field of Term must be one of id, kind, parties, quantity, financeTypes, financeSources, statistics, when, about, triggers, triggerKinds, triggerOn, text, citations but was foo (line 2, column 38)
                        /outcomes/0/terms/0/when/period: When.period must be a date, interval or length, such as 2022-05-11, 2014-09/2022 or P20Y, but was soon (line 2, column 66)
                        /outcomes/0/terms/0: Term.kind must be present but was absent (line 2, column 73)
                        /outcomes/0/summary: LocalizedText.texts must not be empty but was {} (line 2, column 87)""",
                        ""),
                new Refused(
                        "the first fault of an object of which the type stands last",
                        Dossier.class,
                        "{'format':'coalition-dossier/1','parties':[{'id':^'a b','names':[],'type':'state'}]}",
                        "State.id must %s but was a b; try a-b".formatted(ID_RULE),
                        "/parties/0/id"),
                new Refused(
                        "one fault in the values of an entity beside entities without",
                        Dossier.class,
                        "{'format':'coalition-dossier/1','meetings':[{'id':'m'},{'id':'n','when':{'period':^'soon'}},{'id':'o'}]}",
                        "When.period must be a date, interval or length, such as 2022-05-11, 2014-09/2022 or P20Y, but was soon",
                        "/meetings/1/when/period"),
                new Refused(
                        "an id that leads nowhere",
                        Dossier.class,
                        "{'format':'coalition-dossier/1','meetings':[{'id':'a'},\n  ^{'id':'m','of':'nato'}]}",
                        "Meeting.of must refer to a party of the dossier but was nato, which is not there (id=m)",
                        "/meetings/1/of"),
                new Refused(
                        "an id that leads nowhere deep inside a party whose type stands last",
                        Dossier.class,
                        "{'format':'coalition-dossier/1','parties':[\n\n    ^{'id':'a','names':[{'text':{'en':'A'},\n"
                                + "'citations':[{'source':'s'}]}],'type':'state'}]}",
                        "Citation.source must refer to a source of the dossier but was s, which is not there (id=a)",
                        "/parties/0/names/0/citations/0/source"),
                new Refused(
                        "an id that leads to something else",
                        Dossier.class,
                        "{'format':'coalition-dossier/1','meetings':[^{'id':'m','of':'m'}]}",
                        "Meeting.of must refer to a party of the dossier but was m, which is a meeting (id=m)",
                        "/meetings/0/of"),
                new Refused(
                        "an id twice",
                        Dossier.class,
                        "{'format':'coalition-dossier/1','meetings':[{'id':'m'}],\n'events':[^{'id':'m','kind':'coup'}]}",
                        "Event.id must be unique in the dossier, as /meetings/0 has it too, but was m",
                        "/events/0/id"),
                new Refused(
                        "several faults at once",
                        Dossier.class,
                        "{'format':'coalition-dossier/1',\n'meetings':[\n {'id':'m','of':'nato','places':['p','q']},\n {'id':'m'}]^}",
                        """
                        Dossier must fit together but has 4 faults
                        /meetings/0/of: Meeting.of must refer to a party of the dossier but was nato, which is not there (id=m) (line 3, column 2)
                        /meetings/0/places/0: Meeting.places must refer to a place of the dossier but was p, which is not there (id=m) (line 3, column 2)
                        /meetings/0/places/1: Meeting.places must refer to a place of the dossier but was q, which is not there (id=m) (line 3, column 2)
                        /meetings/1/id: Meeting.id must be unique in the dossier, as /meetings/0 has it too, but was m (line 4, column 2)""",
                        ""));
    }

    @Test
    void refuses_every_value_of_another_kind_in_the_place_of_every_value() {
        Map<Kind, String> instead = Map.of(
                Kind.OBJECT, "{}",
                Kind.ARRAY, "[]",
                Kind.STRING, "\"2031\"",
                Kind.NUMBER, "7",
                Kind.TRUE, "true",
                Kind.FALSE, "false",
                Kind.NULL, "null");
        for (SampleText compact : SampleText.all(json())) {
            SampleText sample = compact.pretty();
            String full = sample.text().text();
            for (Spot spot : sample.parts()) {
                instead.forEach((kind, value) -> {
                    if (kind == spot.kind() || (isTruth(kind) && isTruth(spot.kind()))) {
                        return;
                    }
                    String where = sample.type() + " " + spot.path() + " as " + value;
                    Fault fault = faultOf(sample.text().with(spot, value), sample.type());

                    assertThat(fault.path()).as(where).isEqualTo(spot.path());
                    assertThat(fault.line()).as(where).isEqualTo(JsonText.line(full, spot.from()));
                    assertThat(fault.column()).as(where).isEqualTo(JsonText.column(full, spot.from()));
                    assertThat(fault.message()).as(where).contains(" but was " + kind.described + " at ");
                });
            }
        }
    }

    private static boolean isTruth(Kind kind) {
        return kind == Kind.TRUE || kind == Kind.FALSE;
    }

    @Test
    void refuses_a_text_that_breaks_off_wherever_it_does() {
        for (SampleText sample : SampleText.all(json())) {
            String full = sample.text().text();
            for (int end = 0; end < full.length(); end += CUTS) {
                String where = sample.type() + " after " + end + " characters";
                Fault fault = faultOf(full.substring(0, end), sample.type());

                List<Object> innermost = innermost(sample.text().spots(), end);
                assertThat(fault.path().size()).as(where).isBetween(innermost.size(), innermost.size() + 1);
                assertThat(fault.path().subList(0, innermost.size())).as(where).isEqualTo(innermost);
            }
        }
    }

    /** The path of the innermost object or array that is cut by an end. */
    private static List<Object> innermost(List<Spot> spots, int end) {
        return spots.stream()
                .filter(spot -> spot.hasChildren() && spot.from() < end && end < spot.to())
                .findFirst()
                .map(Spot::path)
                .orElse(List.of());
    }

    @Test
    void never_throws_anything_else_whatever_a_string_says() {
        Random random = new Random(SEED);
        String alphabet = "0123456789-/.PYMDXTWEu?~%+ aZ:{}[]\\\"\u0000\u2028é";
        for (Map.Entry<Class<?>, ValueType<?>> entry : Shapes.all().entrySet()) {
            if (!(entry.getValue() instanceof ValueType.ScalarType)) {
                continue;
            }
            for (int i = 0; i < 4_000; i++) {
                StringBuilder string = new StringBuilder();
                for (int length = random.nextInt(16); length > 0; length--) {
                    string.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                requireNothingElse(json().write(string.toString()), entry.getKey(), i);
            }
        }
    }

    @Test
    void never_throws_anything_else_whatever_a_text_says() {
        Random random = new Random(SEED);
        String full = json().write(Samples.fullDossier());
        List<Spot> spots = new JsonText(full).spots();
        for (int i = 0; i < 500; i++) {
            StringBuilder changed = new StringBuilder(full);
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                Spot from = spots.get(random.nextInt(spots.size()));
                int at = random.nextInt(changed.length() - 2);
                switch (random.nextInt(3)) {
                    case 0 -> changed.insert(at, full, from.from(), from.to());
                    case 1 -> changed.deleteCharAt(at);
                    default -> changed.setCharAt(at, "{}[],:\"0\\nx".charAt(random.nextInt(11)));
                }
            }
            requireNothingElse(changed.toString(), Dossier.class, i);
        }
    }

    private void requireNothingElse(String text, Class<?> type, int round) {
        Optional.ofNullable(catchThrowable(() -> json().read(text, type)))
                .ifPresent(thrown -> assertThatCode(() -> json().fault(thrown))
                        .as("seed %d, round %d: %s", SEED, round, text)
                        .doesNotThrowAnyException());
    }

    @Test
    void is_quick_to_refuse_numbers_of_any_size() {
        List<String> numbers = new ArrayList<>();
        for (String exponent :
                List.of("1000000000", "2147483647", "2147483648", "99999999999999999999", "9".repeat(900))) {
            Collections.addAll(numbers, "1E" + exponent, "1E-" + exponent, "-9.9e+" + exponent);
        }
        for (String number : numbers) {
            assertTimeout(Duration.ofSeconds(2), () -> {
                for (String text : List.of(
                        "{\"type\":\"level\",\"quantity\":{\"value\":" + number + "}}",
                        "{\"quantity\":{\"value\":" + number + "},\"type\":\"level\"}")) {
                    assertThat(faultOf(text, Statistic.class).path()).as(text).startsWith("quantity");
                }
                assertThat(faultOf("{\"number\":" + number + "}", Ordinal.class).path())
                        .containsExactly("number");
            });
        }
        for (String number : List.of("9".repeat(1001), "0." + "1".repeat(999), "9".repeat(100_000))) {
            // What a parser does with these before it has told the name of their field is its own affair.
            assertTimeout(
                    Duration.ofSeconds(2),
                    () -> assertThat(faultOf("{\"value\":" + number + "}", Quantity.class)
                                    .message())
                            .isNotEmpty());
        }
    }

    @Test
    void escapes_in_messages_what_is_no_plain_text_in_names() {
        String text = "{\"a\\u0007\\n/~b\":1}";

        assertThat(faultOf(text, LocalizedText.class))
                .isEqualTo(new Fault(
                        "LocalizedText.a\\u0007\\u000a/~b must be a string but was a number"
                                + " at /a\\u0007\\u000a~1~0b (line 1, column 17)",
                        List.of("a\u0007\n/~b"),
                        1,
                        17));
        assertThat(faultOf("{\"" + "x".repeat(1000) + "\":1}", Relation.class).message())
                .isEqualTo("A field of Relation must be one of kind, to, locators but was " + "x".repeat(80)
                        + "... (1000 characters) at /" + "x".repeat(80) + "... (1000 characters) (line 1, column 2)");
    }

    @Test
    void says_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        Refused refused = dossiers().skip(4).findFirst().orElseThrow();
        try {
            for (String language : List.of("ar-EG-u-nu-arab", "tr", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(language));

                refuses_with_rule_and_place(refused);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private Fault faultOf(String text, Class<?> type) {
        return json().fault(catchThrowable(() -> json().read(text, type)));
    }
}
