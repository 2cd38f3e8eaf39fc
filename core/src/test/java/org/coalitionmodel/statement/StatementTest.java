package org.coalitionmodel.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class StatementTest {
    @Test
    void is_made_by_one_or_more() {
        Actor ada = Actor.of(Id.of("ada"));
        Actor somebody = Actor.described(LocalizedText.of("en", "a keeper"));
        assertThat(statement().addBy(ada).build().by()).containsExactly(ada);
        assertThat(statement().addBy(ada, somebody).build().by()).containsExactly(ada, somebody);
    }

    @Test
    void is_not_made_by_nobody() {
        assertThatThrownBy(() -> statement().build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Statement.by must not be empty but was empty (id=remark)");
    }

    private static Statement.Builder statement() {
        return Statement.builder()
                .id(Id.of("remark"))
                .act(Act.SAYS)
                .summary(LocalizedText.of("en", "The lamps are old"));
    }
}
