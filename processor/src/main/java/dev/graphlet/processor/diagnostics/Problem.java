package dev.graphlet.processor.diagnostics;

/**
 * A mistake in a spec.
 *
 * @param code the kind of the mistake
 * @param origin the position of the mistake
 * @param text the complete message
 */
public record Problem(ProblemCode code, Origin origin, String text) {}
