package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;

class EntityWordingTest {
    private static final State NORDIA = State.builder()
            .id(Party.id("nordia"))
            .addNames(Name.of(LocalizedText.of("en", "Nordia")))
            .build();
    private static final Dossier DOSSIER = Dossier.builder().addParties(NORDIA).build();

    @Test
    void what_has_no_name_is_described() {
        Meeting.Builder meeting = Meeting.builder().id(Meeting.id("summit"));
        Post.Builder post = Post.builder().id(Post.id("office"));
        Event event = Event.builder()
                .id(Event.id("event"))
                .kind(Event.EventKind.MISSION)
                .build();
        Statement statement = Statement.builder()
                .id(Statement.id("speech"))
                .addBy(Actor.of(NORDIA.id()), Actor.described(LocalizedText.of("en", "an envoy")))
                .act(Act.SAYS)
                .summary(LocalizedText.of("en", "All is well."))
                .build();

        assertThat(words(meeting.build())).isEqualTo("“summit”");
        assertThat(words(meeting.of(NORDIA.id()).build())).isEqualTo("“a meeting of Nordia”");
        assertThat(words(post.build())).isEqualTo("“office”");
        assertThat(words(post.holder(NORDIA.id()).build())).isEqualTo("“the office of Nordia”");
        assertThat(words(event)).isEqualTo("“event”");
        assertThat(words(statement)).isEqualTo("“the statement of Nordia and an envoy”");
    }

    @Test
    void a_statistic_is_described_by_what_is_known_of_it() {
        When afterThat =
                When.builder().anchor(Event.id("event")).side(When.Side.AFTER).build();
        Level level = Level.builder()
                .id(Statistic.id("level"))
                .addIndicators(Indicator.id("visitors"))
                .when(afterThat)
                .quantity(Quantity.of(3))
                .build();

        assertThat(words(level)).isEqualTo("“visitors”");
        assertThat(words(Base.of(afterThat))).isEqualTo("“”");
    }

    @Test
    void numbers_and_dates_are_written_in_words() {
        assertThat(words(Quantity.parse("[, 90] cells"))).isEqualTo("“at most 90 cells”");
        assertThat(words(Quantity.builder()
                        .lexical(LocalizedText.of("en", "dozens"))
                        .build()))
                .isEqualTo("“dozens”");
        assertThat(words(Quantity.parse("(withheld)"))).isEqualTo("“a number that is kept secret”");
        assertThat(words(Interval.all())).isEqualTo("“any number”");
        assertThat(words(new BigDecimal("1234.5"))).isEqualTo("“1,234.5”");
        assertThat(words(PartialDate.parse("2022-05"))).isEqualTo("“May 2022”");
        assertThat(words(PartialDate.parse("2022-33"))).isEqualTo("“2022-33”");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words(new Object()))
                .withMessage("No words for Object");
    }

    @Test
    void doubt_about_a_date_is_said() {
        assertThat(words(TimePeriod.parse("2022-05-11?"))).isEqualTo("“perhaps 11 May 2022”");
        assertThat(words(TimePeriod.parse("2022-05~"))).isEqualTo("“about May 2022”");
        assertThat(words(TimePeriod.parse("[2021,2022-03]"))).isEqualTo("“2021 or March 2022”");
    }

    @Test
    void a_sentence_that_begins_with_an_article_has_a_capital_letter() {
        Wording wording = new Wording(DOSSIER);
        assertThat(List.of("the offer", "a meeting", "al-Nur", "theory").stream()
                        .map(it -> wording.say("one-origin.fact.consistent", it, 2, 2)
                                .in(Locale.ENGLISH)))
                .containsExactly(
                        "The offer: 2 reports, 2 origins.",
                        "A meeting: 2 reports, 2 origins.",
                        "al-Nur: 2 reports, 2 origins.",
                        "theory: 2 reports, 2 origins.");
    }

    private static String words(Object value) {
        return new Wording(DOSSIER).say("value.quoted", value).in(Locale.ENGLISH);
    }
}
