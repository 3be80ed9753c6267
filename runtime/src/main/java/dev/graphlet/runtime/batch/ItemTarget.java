package dev.graphlet.runtime.batch;

import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.RequestTarget;
import dev.graphlet.runtime.request.ResourcePath;
import dev.graphlet.runtime.transport.RequestLine;
import dev.graphlet.runtime.url.Links;
import dev.graphlet.runtime.url.UrlConventions;
import java.net.URI;

/** Where the items of a batch would have gone by themselves. */
final class ItemTarget {
    private ItemTarget() {}

    /** Returns the root of the service that the sender belongs to. */
    static URI root(RequestSender sender) {
        return URI.create(sender.urlOf(ResourcePath.root(UrlConventions.GRAPH)));
    }

    /** Returns the method and the URL of an item. */
    static RequestLine line(URI root, RequestParts<?> parts) {
        RequestTarget target = parts.target();
        String reference = target.reference();
        URI uri = target instanceof RequestTarget.ResourceTarget
                ? URI.create(root + reference)
                : Links.resolve(root, reference);
        return new RequestLine(target.method(), uri, false, parts.sensitive());
    }
}
