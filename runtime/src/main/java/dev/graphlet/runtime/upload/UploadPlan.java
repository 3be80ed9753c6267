package dev.graphlet.runtime.upload;

/**
 * The settings of an upload.
 *
 * @param sliceSize the number of octets in each slice except the last
 * @param deferred whether the service waits for a commit before it completes the session
 */
record UploadPlan(int sliceSize, boolean deferred) {}
