package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.testkit.query.Item;
import dev.graphlet.testkit.query.Query;
import java.util.List;
import java.util.Optional;

/** The operations that read entities. */
final class ReadOperations {
    private final FakeService service;
    private final QueryReader queries;
    private final Pages pages;

    ReadOperations(FakeService service, QueryReader queries) {
        this.service = service;
        this.queries = queries;
        this.pages = new Pages(service);
    }

    /** Returns the handler of requests for the number of entities; empty for any other {@code path}. */
    Optional<RequestHandler> count(ParsedPath path) {
        return path.endsWith("$count") && path.address() instanceof CollectionAddress collection
                ? Optional.of(request -> count(collection, request))
                : Optional.empty();
    }

    private FakeResponse count(CollectionAddress collection, FakeRequest request) {
        AllowedMethods.requireGet(collection, EdmOperation.LIST, request.method());
        Query query = queries.ofCount(collection, request);
        int count = query.matching(service.graph().items(collection)).size();
        return FakeResponse.text(200, Integer.toString(count));
    }

    /** Returns the first page, or the page that the link in the request names. */
    FakeResponse list(CollectionAddress collection, FakeRequest request) {
        if (Pages.isLater(request)) {
            return pages.later(request);
        }
        Query query = queries.ofRead(collection, request);
        List<Item> matching = query.matching(service.graph().items(collection));
        List<Item> asked = service.rules().hold(Rule.TOP_IS_PAGE_SIZE) ? query.rest(matching) : query.part(matching);
        return pages.first(collection, query, asked, query.counts() ? matching.size() : null, request);
    }

    FakeResponse get(EntityAddress address, FakeRequest request) {
        Query query = queries.ofRead(address, request);
        StoredItem item = service.graph().required(address);
        Optional<String> etag = item.stored().etag();
        etag.ifPresent(tag -> Preconditions.ifMatch(request, tag, false));
        return Preconditions.isUnchanged(request, item.stored())
                ? FakeResponse.empty(304).with("ETag", etag)
                : FakeResponse.json(200, service.representation().one(address, query.shaped(item)))
                        .with("ETag", etag);
    }
}
