package org.coalitionmodel.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;

class TermTest {
    @Test
    void is_set_by_a_quantity_a_time_or_words_alone() {
        assertThat(term().quantity(Quantity.of(2)).build().quantity()).contains(Quantity.of(2));
        assertThat(term().when(When.of("P24M")).build().when()).contains(When.of("P24M"));
        assertThat(term().text(LocalizedText.of("en", "in parts")).build().text())
                .contains(LocalizedText.of("en", "in parts"));
    }

    @Test
    void says_in_which_forms_an_amount_is_given() {
        Term.Builder grants = term().addFinanceTypes(Term.FinanceType.GRANT, Term.FinanceType.LOAN);
        assertThat(grants.build().financeTypes()).containsExactly(Term.FinanceType.GRANT, Term.FinanceType.LOAN);
    }

    @Test
    void says_from_which_sources_money_comes() {
        Term.Builder sources = term().addFinanceSources(Term.FinanceSource.PUBLIC, Term.FinanceSource.PRIVATE);
        assertThat(sources.build().financeSources())
                .containsExactly(Term.FinanceSource.PUBLIC, Term.FinanceSource.PRIVATE);
    }

    @Test
    void says_something() {
        assertThatThrownBy(() -> term().build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Term.quantity must be given, or else another content, but was absent");
    }

    private static Term.Builder term() {
        return Term.builder().kind(Term.TermKind.AMOUNT);
    }
}
