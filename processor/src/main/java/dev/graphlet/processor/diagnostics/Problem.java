package dev.graphlet.processor.diagnostics;

/**
 * A mistake in a spec.
 *
 * @param code the kind of the mistake
 * @param origin the position of the mistake
 * @param text the complete message
 * @param warning whether the spec may stay as it is
 */
public record Problem(MessageCode code, Origin origin, String text, boolean warning) {}
