package dev.graphlet.tool.cache;

/** How new data must be. Files are always read anew. */
public enum Freshness {
    /** What is in the cache, however old; only what is missing is downloaded. */
    KEPT,
    /** What is in the cache, however old; nothing is downloaded. */
    OFFLINE,
    /** What the server has now; it says so in few octets if nothing has changed. */
    NEWEST
}
