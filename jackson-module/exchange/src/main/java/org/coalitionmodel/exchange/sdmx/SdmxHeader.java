package org.coalitionmodel.exchange.sdmx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.exchange.InvalidRowException;
import org.coalitionmodel.exchange.input.CsvRows;
import org.coalitionmodel.rule.Rule;

/** The header of a table in SDMX-CSV 2.0: what each column is. */
final class SdmxHeader {
    private static final int LONGEST_START = 100;
    private static final Pattern START =
            Pattern.compile("(?:\u00ef\u00bb\u00bf)?\"?STRUCTURE(?:\\[.+?])?\"?([,;\t|])(?s:.*)");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final String LABEL = ": ";

    /** Attributes of observations and series, wherever their column is. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "OBS_STATUS",
            "OBS_FLAG",
            "UNIT_MULT",
            "DECIMALS",
            "CONF_STATUS",
            "OBS_CONF",
            "PRE_BREAK_VALUE",
            "OBS_PRE_BREAK",
            "TIME_FORMAT",
            "COMMENT_OBS",
            "COMMENT_TS",
            "TITLE",
            "TITLE_COMPL",
            "BASE_PER",
            "REPORTING_YEAR_START_DAY",
            "UPDATED");

    private final List<Column> columns = new ArrayList<>();
    private final char separator;

    /** What a column is. */
    enum ColumnKind {
        /** Says what the row is, or what to do with it. */
        TECHNICAL,
        /** A dimension: it is part of the key of an observation. */
        DIMENSION,
        /** The observation. */
        VALUE,
        /** An attribute. */
        ATTRIBUTE,
        /** The name of what the column before it has. */
        LABEL
    }

    /**
     * A column.
     *
     * @param name its name in the file
     * @param id the id of its concept
     * @param kind what it is
     * @param hasLabels whether its cells have a code and a name: {@code FR: France}
     */
    record Column(String name, String id, ColumnKind kind, boolean hasLabels) {}

    SdmxHeader(CsvRows rows) {
        separator = rows.separator();
        List<String> ids = rows.header().stream().map(SdmxHeader::id).toList();
        if (ids.size() < 2 || !ids.get(1).equals("STRUCTURE_ID")) {
            throw rows.fault(Rule.message("SdmxCsv.header", "begin with STRUCTURE and STRUCTURE_ID", ids, null), null);
        }
        boolean areNamed = ids.contains("STRUCTURE_NAME");
        int value = ids.indexOf("OBS_VALUE");
        int first = 0;
        while (first < ids.size() && isTechnical(ids.get(first))) {
            first++;
        }
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            ColumnKind kind = areNamed && i >= first && (i - first) % 2 != 0
                    ? ColumnKind.LABEL
                    : kind(id, i < value || value == first);
            columns.add(new Column(
                    rows.header().get(i), id, kind, rows.header().get(i).contains(LABEL)));
        }
    }

    private static String id(String name) {
        int label = name.indexOf(LABEL);
        return BRACKETS.matcher(label < 0 ? name : name.substring(0, label))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    private static boolean isTechnical(String id) {
        return switch (id) {
            case "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY" -> true;
            default -> false;
        };
    }

    private static ColumnKind kind(String id, boolean mayBeDimension) {
        if (isTechnical(id)) {
            return ColumnKind.TECHNICAL;
        } else if (id.equals("OBS_VALUE")) {
            return ColumnKind.VALUE;
        }
        return mayBeDimension && !ATTRIBUTES.contains(id) ? ColumnKind.DIMENSION : ColumnKind.ATTRIBUTE;
    }

    /** The columns in their order. */
    List<Column> columns() {
        return columns;
    }

    /** A number with a decimal point. Where the comma does not separate cells, it may be the decimal sign. */
    String number(String text) {
        return separator != ',' && DECIMAL_COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
    }

    /** Opens a table whose separator follows the word STRUCTURE. */
    static CsvRows rows(InputStream in) {
        BufferedInputStream buffered = new BufferedInputStream(in);
        try {
            buffered.mark(LONGEST_START);
            String start = new String(buffered.readNBytes(LONGEST_START), StandardCharsets.ISO_8859_1);
            buffered.reset();
            Matcher header = START.matcher(start);
            if (!header.matches()) {
                throw InvalidRowException.at(
                        1,
                        null,
                        Rule.message("SdmxCsv.header", "begin with STRUCTURE and a separator", start, null),
                        null);
            }
            return new CsvRows(buffered, header.group(1).charAt(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
