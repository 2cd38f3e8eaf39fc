package org.coalitionmodel.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A part of a file, which one task reads: the lines that begin in it.
 *
 * @param file the path of the file
 * @param start the first byte
 * @param end the byte behind the last
 * @param firstLine the number of the first line that begins in the part
 */
record FilePart(String file, long start, long end, long firstLine) implements Serializable {
    private static final int BUFFER = 1 << 16;

    /**
     * The parts of all files at a path, with the numbers of their lines. To number the lines, files of several parts are
     * read once more.
     *
     * @param spark where the tasks run
     * @param path a file, a folder or a pattern
     * @param size how many bytes a part has; a compressed file is one part
     * @return the parts, in the order of files and lines
     * @throws IOException if there is no file, or it cannot be read
     */
    static List<FilePart> of(JavaSparkContext spark, String path, long size) throws IOException {
        List<FilePart> parts = new ArrayList<>();
        for (FileStatus file : files(new Path(path), spark.hadoopConfiguration())) {
            long step = isCompressed(file.getPath().getName()) ? Long.MAX_VALUE : size;
            long start = 0;
            do {
                long end = file.getLen() - start > step ? start + step : Long.MAX_VALUE;
                parts.add(new FilePart(file.getPath().toString(), start, end, 1));
                start = end;
            } while (start < Long.MAX_VALUE);
        }
        return numbered(spark, parts);
    }

    private static List<FileStatus> files(Path path, Configuration settings) throws IOException {
        FileSystem system = path.getFileSystem(settings);
        List<FileStatus> files = new ArrayList<>();
        FileStatus[] found = system.globStatus(path);
        for (FileStatus file : found == null ? new FileStatus[0] : found) {
            files.addAll(List.of(file.isDirectory() ? system.listStatus(file.getPath()) : new FileStatus[] {file}));
        }
        // Spark, as others do, marks what is no data with a name of this form.
        files.removeIf(file -> file.isDirectory() || file.getPath().getName().matches("[._].*"));
        files.sort(Comparator.comparing(FileStatus::getPath));
        if (files.isEmpty()) {
            throw new IOException(path + " (no such file)");
        }
        return files;
    }

    private static boolean isCompressed(String name) {
        return name.endsWith(".gz");
    }

    private static List<FilePart> numbered(JavaSparkContext spark, List<FilePart> parts) {
        SerializableConfiguration settings = new SerializableConfiguration(spark.hadoopConfiguration());
        List<FilePart> toCount =
                parts.stream().filter(part -> part.end < Long.MAX_VALUE).toList();
        List<Long> counts = toCount.isEmpty()
                ? List.of()
                : spark.parallelize(toCount, toCount.size())
                        .map(part -> part.lines(settings.value()))
                        .collect();
        List<FilePart> numbered = new ArrayList<>();
        long firstLine = 1;
        int counted = 0;
        for (FilePart part : parts) {
            numbered.add(new FilePart(part.file, part.start, part.end, firstLine));
            firstLine = part.end < Long.MAX_VALUE ? firstLine + counts.get(counted++) : 1;
        }
        return numbered;
    }

    private long lines(Configuration settings) throws IOException {
        long lines = 0;
        byte[] bytes = new byte[BUFFER];
        try (InputStream in = open(settings)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                for (int i = 0; i < read; i++) {
                    lines += bytes[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    /** Opens the part. What is compressed is unpacked. */
    InputStream open(Configuration settings) throws IOException {
        Path path = new Path(file);
        FSDataInputStream in = path.getFileSystem(settings).open(path);
        return isCompressed(file) ? new GZIPInputStream(in, BUFFER) : new PartInput(in, start, end);
    }
}
