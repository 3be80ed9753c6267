package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.json.ExactJson;

/**
 * How much of a service's answers is taken; what exceeds a limit ends in an exception that names it. Immutable and
 * thread-safe.
 *
 * @param maxBodySize how many octets a body may have that is read whole, after it was decompressed; a stream has no limit
 * @param maxDepth how deep the objects and arrays of JSON may be nested; reading takes a stack that grows with it
 * @param maxPageItems how many items a page may have
 * @param maxPages how many pages one listing, or one run of a delta, follows the links to
 */
public record ResponseLimits(int maxBodySize, int maxDepth, int maxPageItems, int maxPages) {
    private static final int LARGEST_BODY = 1 << 30;

    private static final ResponseLimits STANDARD =
            new ResponseLimits(100 << 20, ExactJson.USUAL_DEPTH, 100_000, 100_000);

    /** Checks that a body has at most 1 GiB, JSON 10,000 levels, and that nothing is below 1. */
    public ResponseLimits {
        check("maxBodySize", maxBodySize, LARGEST_BODY);
        check("maxDepth", maxDepth, ExactJson.DEEPEST);
        check("maxPageItems", maxPageItems, Integer.MAX_VALUE);
        check("maxPages", maxPages, Integer.MAX_VALUE);
    }

    /** Returns what holds by default: 100 MiB, 200 levels, 100,000 items on a page, and 100,000 pages. */
    public static ResponseLimits standard() {
        return STANDARD;
    }

    /** Returns the same with bodies of at most so many octets, 1 to 2^30. */
    public ResponseLimits withMaxBodySize(int octets) {
        return new ResponseLimits(octets, maxDepth, maxPageItems, maxPages);
    }

    /** Returns the same with JSON of at most so many levels, 1 to 10,000. */
    public ResponseLimits withMaxDepth(int levels) {
        return new ResponseLimits(maxBodySize, levels, maxPageItems, maxPages);
    }

    /** Returns the same with at most so many items on a page, 1 or more. */
    public ResponseLimits withMaxPageItems(int items) {
        return new ResponseLimits(maxBodySize, maxDepth, items, maxPages);
    }

    /** Returns the same with at most so many pages in a row, 1 or more. */
    public ResponseLimits withMaxPages(int pages) {
        return new ResponseLimits(maxBodySize, maxDepth, maxPageItems, pages);
    }

    private static void check(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be from 1 to " + most + ", but was " + value);
        }
    }
}
