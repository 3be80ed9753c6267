package dev.graphlet.processor.diagnostics;

/**
 * A mistake in a spec.
 *
 * @param code which
 * @param origin where
 * @param text the whole message
 */
public record Problem(ProblemCode code, Origin origin, String text) {}
