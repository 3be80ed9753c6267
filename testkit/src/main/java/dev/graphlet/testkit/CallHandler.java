package dev.graphlet.testkit;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The handler of calls of an action or a function.
 *
 * @param polls how often the monitor reports a running operation; 0 for an immediate response
 * @param result returns the result of a call as JSON text, or the bytes of a stream; null for no content
 */
record CallHandler(int polls, Function<ReceivedCall, ? extends @Nullable Object> result) {}
