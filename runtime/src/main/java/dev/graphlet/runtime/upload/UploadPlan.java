package dev.graphlet.runtime.upload;

/**
 * How content is uploaded.
 *
 * @param sliceSize how many octets a slice has, but the last
 * @param deferred whether the service makes nothing of the content before it is told to
 */
record UploadPlan(int sliceSize, boolean deferred) {}
