package dev.graphlet.tool.cache;

import java.util.Optional;

/**
 * The answer of a server.
 *
 * @param octets the data, not compressed; empty if nothing has changed
 * @param etag the tag by which to ask whether something has changed
 * @param lastModified when the data were changed, as the server writes it
 */
record Download(Optional<byte[]> octets, Optional<String> etag, Optional<String> lastModified) {}
