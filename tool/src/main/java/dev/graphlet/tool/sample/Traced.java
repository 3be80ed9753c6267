package dev.graphlet.tool.sample;

import dev.graphlet.tool.selection.Shape;
import dev.graphlet.tool.selection.Wish;

/**
 * A request of a trace, without values.
 *
 * @param method its method in upper case
 * @param url its URL, for reading its path and the names in its query alone
 * @param sent the names in its body
 * @param read the names in the body of the response to a read
 */
record Traced(String method, String url, Shape sent, Shape read) {
    /** Returns what it asks for. {@code path} is what its URL asks for. */
    Wish wish(Wish.OfPath path) {
        boolean reads = method.equals("GET");
        Shape named = path.shape().and(sent);
        Shape shape = reads && path.shape().isEmpty() ? named.and(read) : named;
        return new Wish.OfPath(method, path.segments(), shape, !reads);
    }
}
