package org.coalitionmodel.jackson;

import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * A line that {@link NdjsonReader#settingAside} has skipped: what is wrong with it, where it is, and the line itself.
 *
 * <pre>{@code
 * NdjsonReader<Statistic> lines = NdjsonReader.of(mapper, Statistic.class).settingAside(broken -> {
 *     log.warn(broken.fault().getMessage());
 *     broken.bytes().ifPresent(bytes -> use(bytes));
 * });
 * }</pre>
 */
public final class BrokenLine {
    private final JacksonException fault;
    private final long number;
    private final long offset;
    private final long length;
    private final Optional<byte[]> bytes;

    BrokenLine(JacksonException fault, long number, long offset, long length, Optional<byte[]> bytes) {
        this.fault = fault;
        this.number = number;
        this.offset = offset;
        this.length = length;
        this.bytes = bytes;
    }

    /** {@return what is wrong} Its location is that in the whole input. */
    public JacksonException fault() {
        return fault;
    }

    /** {@return the number of the line in the input, from 1, blank ones counted} */
    public long number() {
        return number;
    }

    /** {@return how many bytes of the input are before the line} */
    public long offset() {
        return offset;
    }

    /** {@return how many bytes the line has, without the LF that ends it} */
    public long length() {
        return length;
    }

    /**
     * The line as it is in the input, without the LF that ends it.
     *
     * @return a copy for the caller; empty if the line is too long to be kept, so that only {@link #offset()} and
     *     {@link #length()} tell where it is
     */
    public Optional<byte[]> bytes() {
        return bytes.map(byte[]::clone);
    }
}
