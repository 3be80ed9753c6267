package dev.graphlet.runtime.upload;

/**
 * How far an upload is. Immutable and thread-safe.
 *
 * @param received how many octets the service has, from the first on
 * @param total how many there are
 */
public record UploadProgress(long received, long total) {}
