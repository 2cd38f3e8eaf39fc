package org.coalitionmodel.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.alibaba.fastjson2.JSON;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/** fastjson2, with the byte code that it makes at run time. */
final class Fastjson2Beans implements Contender {
    @Override
    public Object read(byte[] document) {
        return JSON.parseObject(document, Beans.Dossier.class);
    }

    @Override
    public void readLines(byte[] lines, Consumer<Object> each) {
        int start = 0;
        for (int end = 0; end < lines.length; end++) {
            if (lines[end] == '\n') {
                each.accept(JSON.parseObject(lines, start, end - start, UTF_8, Beans.Statistic.class));
                start = end + 1;
            }
        }
    }

    @Override
    public void write(Object content, OutputStream out) {
        JSON.writeTo(out, content);
    }

    @Override
    public void writeLines(List<Object> contents, OutputStream out) throws IOException {
        for (Object content : contents) {
            JSON.writeTo(out, content);
            out.write('\n');
        }
    }
}
