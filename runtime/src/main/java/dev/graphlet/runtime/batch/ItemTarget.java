package dev.graphlet.runtime.batch;

import dev.graphlet.runtime.error.HostNotAllowedException;
import dev.graphlet.runtime.request.RequestParts;
import dev.graphlet.runtime.request.RequestSender;
import dev.graphlet.runtime.request.RequestTarget;
import dev.graphlet.runtime.transport.RequestLine;
import dev.graphlet.runtime.url.Links;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.url.UrlConventions;
import java.net.URI;

/** Resolves the URLs of the items of a batch, as if each item were sent on its own. */
final class ItemTarget {
    private ItemTarget() {}

    /** Returns the root of the service that {@code sender} belongs to. */
    static URI root(RequestSender sender) {
        return URI.create(sender.urlOf(ResourcePath.root(UrlConventions.GRAPH)));
    }

    /**
     * Returns the method and the URL of an item.
     *
     * @throws HostNotAllowedException if the target is a link that is not a URL
     */
    static RequestLine line(URI root, RequestParts<?> parts) {
        RequestTarget target = parts.target();
        String reference = target.reference();
        if (target instanceof RequestTarget.ResourceTarget) {
            return new RequestLine(target.method(), URI.create(root + reference), false, parts.sensitive());
        }
        try {
            return new RequestLine(target.method(), Links.resolve(root, reference), false, parts.sensitive());
        } catch (IllegalArgumentException e) {
            throw new HostNotAllowedException(
                    "The access token must be sent only to an allowed host, but the link is not a valid URL.");
        }
    }
}
