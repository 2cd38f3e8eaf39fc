package org.coalitionmodel.examples.scale;

/**
 * What is wrong with a line, or with a file as a whole.
 *
 * @param line the number of the line, from 1
 * @param offset how many bytes are before the line; in a gzip file, of its content
 * @param length how many bytes the line has, without the LF that ends it; 0 if the file is at fault and no line
 * @param reason what is wrong
 */
record Fault(long line, long offset, long length, String reason) {
    /** The same fault in a file that has so many lines and bytes more before the line. */
    Fault after(long lines, long bytes) {
        return new Fault(line + lines, offset + bytes, length, reason);
    }
}
