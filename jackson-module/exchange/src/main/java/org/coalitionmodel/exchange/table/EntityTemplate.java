package org.coalitionmodel.exchange.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping makes of a row: one entity, or one for each of several columns.
 *
 * @param name the name that other templates use for it
 * @param list the list of the dossier that it is in: {@code events}
 * @param shape the shape of the entity
 * @param scheme the scheme of the identifier that gives its id
 * @param key the key of that identifier
 * @param conditions in which rows it is made; empty for all
 * @param each the columns for each of which it is made; null if it is made once
 * @param years which years it holds, if there is a row for each year; null if it is made row by row
 * @param body the JSON of the entity
 */
record EntityTemplate(
        String name,
        String list,
        Shape<?, ?> shape,
        String scheme,
        FilledText key,
        List<Condition> conditions,
        @Nullable Each each,
        @Nullable Years years,
        TemplateNode.Fields body) {

    /** {@return the names of the columns and values that it uses} */
    Stream<String> names() {
        return Stream.concat(key.names().stream(), body.names());
    }

    /**
     * A condition on a row. It never holds for a cell that is refused, because nobody knows what that says.
     *
     * @param value the name of a column or value
     * @param texts the texts that it may have; empty if any will do
     * @param isPresent whether it must have one of these texts, or be absent
     */
    record Condition(String value, Set<String> texts, boolean isPresent) {
        boolean holds(TableRow row) {
            Cell cell = row.value(value);
            String text = cell.text();
            return isPresent
                    ? text != null && (texts.isEmpty() || texts.contains(text))
                    : text == null && !cell.isRefused();
        }

        /** {@return why cells are not used where it does not hold} */
        String reason() {
            String needed = !isPresent ? "absent" : texts.isEmpty() ? "given" : String.join(" or ", texts);
            return "used only where " + value + " is " + needed;
        }
    }

    /**
     * The columns for each of which an entity is made.
     *
     * @param columns their names; empty for all that the mapping does not name
     */
    record Each(List<String> columns) {}

    /**
     * That consecutive yearly rows make one membership.
     *
     * @param year the column with the year
     * @param status the value that is there in a year of membership, and says that there is nothing in other years
     * @param since the column with the year before which there was nothing; null if there is none
     * @param until the column with the year after which there was nothing; null if there is none
     */
    record Years(
            String year,
            String status,
            @Nullable String since,
            @Nullable String until) {}
}
