package dev.graphlet.testkit;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What answers calls of an action or a function.
 *
 * @param polls how often the monitor says that it is running; 0 for an answer at once
 * @param result what each call gives, as JSON text, or the octets of a stream; null for nothing
 */
record CallHandler(int polls, Function<ReceivedCall, ? extends @Nullable Object> result) {}
