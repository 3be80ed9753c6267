package dev.graphlet.runtime.upload;

/**
 * The progress of an upload. Immutable and thread-safe.
 *
 * @param received the number of octets that the service has, from the first one on
 * @param total the number of octets in all
 */
public record UploadProgress(long received, long total) {}
