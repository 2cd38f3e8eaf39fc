package org.coalitionmodel.examples;

import java.io.InputStream;
import java.util.Locale;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.exchange.ftm.FollowTheMoney;
import org.coalitionmodel.exchange.sdmx.SdmxCsv;
import org.coalitionmodel.exchange.table.TableMapping;
import org.coalitionmodel.exchange.wikidata.Wikidata;

/** The formats that {@link Importing} reads. */
enum ImportFormat {
    FTM {
        @Override
        Loaded load(InputStream in, LoadOptions options, TableMapping mapping) {
            return FollowTheMoney.load(in, options);
        }
    },
    WIKIDATA {
        @Override
        Loaded load(InputStream in, LoadOptions options, TableMapping mapping) {
            return Wikidata.load(in, options);
        }
    },
    SDMX_CSV {
        @Override
        Loaded load(InputStream in, LoadOptions options, TableMapping mapping) {
            return SdmxCsv.load(in, options);
        }
    },
    TABLE {
        @Override
        Loaded load(InputStream in, LoadOptions options, TableMapping mapping) {
            return mapping.load(in, options);
        }
    };

    /** Loads a file. Only a table needs the mapping. */
    abstract Loaded load(InputStream in, LoadOptions options, TableMapping mapping);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
