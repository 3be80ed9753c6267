package dev.graphlet.runtime.transport;

import dev.graphlet.runtime.json.ExactJson;

/**
 * The limits for responses; exceeding a limit throws an exception that names the limit. Immutable and thread-safe.
 *
 * @param maxBodySize the maximum number of octets of a body in memory, after decompression; a stream has no limit
 * @param maxDepth the maximum nesting depth of JSON; reading deeper JSON needs a larger stack
 * @param maxPageItems the maximum number of items on a page
 * @param maxPages the maximum number of pages that a listing, or a run of a delta, follows
 */
public record ResponseLimits(int maxBodySize, int maxDepth, int maxPageItems, int maxPages) {
    private static final int LARGEST_BODY = 1 << 30;

    private static final ResponseLimits STANDARD =
            new ResponseLimits(100 << 20, ExactJson.USUAL_DEPTH, 100_000, 100_000);

    /** Checks that a body has at most 1 GiB, that JSON has at most 10,000 levels, and that no limit is below 1. */
    public ResponseLimits {
        check("maxBodySize", maxBodySize, LARGEST_BODY);
        check("maxDepth", maxDepth, ExactJson.DEEPEST);
        check("maxPageItems", maxPageItems, Integer.MAX_VALUE);
        check("maxPages", maxPages, Integer.MAX_VALUE);
    }

    /** Returns the default limits: 100 MiB, 200 levels, 100,000 items on a page, and 100,000 pages. */
    public static ResponseLimits standard() {
        return STANDARD;
    }

    /** Returns a copy with bodies of at most {@code octets}, 1 to 2^30. */
    public ResponseLimits withMaxBodySize(int octets) {
        return new ResponseLimits(octets, maxDepth, maxPageItems, maxPages);
    }

    /** Returns a copy with JSON of at most {@code levels}, 1 to 10,000. */
    public ResponseLimits withMaxDepth(int levels) {
        return new ResponseLimits(maxBodySize, levels, maxPageItems, maxPages);
    }

    /** Returns a copy with at most {@code items} on a page, 1 or more. */
    public ResponseLimits withMaxPageItems(int items) {
        return new ResponseLimits(maxBodySize, maxDepth, items, maxPages);
    }

    /** Returns a copy with at most {@code pages} in a row, 1 or more. */
    public ResponseLimits withMaxPages(int pages) {
        return new ResponseLimits(maxBodySize, maxDepth, maxPageItems, pages);
    }

    private static void check(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be from 1 to " + most + ", but was " + value);
        }
    }
}
