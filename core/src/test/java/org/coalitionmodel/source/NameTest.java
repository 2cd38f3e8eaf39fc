package org.coalitionmodel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.topic.Topic;
import org.junit.jupiter.api.Test;

class NameTest {
    @Test
    void of_a_text_is_an_ordinary_name() {
        LocalizedText text = LocalizedText.of("en", "Lantern Coalition");
        Name name = Name.of(text);
        assertThat(name.text()).isEqualTo(text);
        assertThat(name.kind()).isEqualTo(Name.NameKind.NAME);
        assertThat(name.when()).isEmpty();
        assertThat(name.citations()).isEmpty();
        assertThat(name)
                .isEqualTo(Name.builder().text(text).kind(Name.NameKind.NAME).build());
    }

    @Test
    void is_needed_by_what_others_refer_to_by_name() {
        Map<String, ThrowingCallable> nameless = Map.of(
                "Source",
                () -> Source.builder()
                        .id(Source.id("it"))
                        .kind(Source.SourceKind.OTHER)
                        .build(),
                "Topic",
                () -> Topic.builder()
                        .id(Topic.id("it"))
                        .kind(Topic.TopicKind.THEME)
                        .build(),
                "Indicator",
                () -> Indicator.builder().id(Indicator.id("it")).build());
        nameless.forEach((type, build) -> assertThatThrownBy(build)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(type + ".names must not be empty but was empty (id=it)"));
    }

    @Test
    void may_be_missing_where_a_source_gives_none() {
        assertThat(Meeting.builder().id(Meeting.id("it")).build().usualName()).isEmpty();
    }
}
