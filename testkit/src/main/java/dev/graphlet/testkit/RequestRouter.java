package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmOperation;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** From a request to the operation that answers it: token, path, method, query. */
final class RequestRouter {
    private static final Map<String, EdmOperation> ON_COLLECTION =
            Map.of("GET", EdmOperation.LIST, "POST", EdmOperation.CREATE);
    private static final Map<String, EdmOperation> ON_ITEM =
            Map.of("GET", EdmOperation.GET, "PATCH", EdmOperation.UPDATE, "DELETE", EdmOperation.DELETE);
    private static final Map<String, EdmOperation> ON_SINGLETON =
            Map.of("GET", EdmOperation.GET, "PATCH", EdmOperation.UPDATE);

    private final String root;
    private final Authentication authentication;
    private final AddressParser addresses;
    private final Operations operations;

    RequestRouter(String root, Authentication authentication, AddressParser addresses, Operations operations) {
        this.root = root;
        this.authentication = authentication;
        this.addresses = addresses;
        this.operations = operations;
    }

    Answer answer(GraphRequest request) {
        authentication.check(request);
        Address address = addresses.parse(belowRoot(request.rawPath()));
        address.requireNothingBehind();
        EdmOperation operation = operation(address, request.method());
        requireNoQuery(request);
        return switch (operation) {
            case CREATE -> operations.create(address, request);
            case LIST -> operations.list(address);
            case GET -> operations.get(address, request);
            case UPDATE -> operations.update(address, request);
            case DELETE -> operations.delete(address, request);
            case UPSERT, DELTA -> throw new IllegalStateException(operation + " is not offered by a method alone.");
        };
    }

    private String belowRoot(String rawPath) {
        if (!rawPath.startsWith(root + "/")) {
            throw new GraphProblem(404, "ResourceNotFound", "Nothing is served outside '" + root + "/'.");
        }
        return rawPath.substring(root.length());
    }

    private static EdmOperation operation(Address address, String method) {
        Map<String, EdmOperation> offered =
                address.isCollection() ? ON_COLLECTION : address.resource().singleton() ? ON_SINGLETON : ON_ITEM;
        Set<EdmOperation> declared = address.resource().operations();
        EdmOperation operation = offered.get(method);
        if (operation != null && declared.contains(operation)) {
            return operation;
        }
        String allow = offered.entrySet().stream()
                .filter(e -> declared.contains(e.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        String message = "The method " + method + " is not declared for this resource; declared are "
                + declaredNames(declared) + ".";
        throw new GraphProblem(405, "MethodNotAllowed", message).with("Allow", allow);
    }

    private static Set<EdmOperation> declaredNames(Set<EdmOperation> declared) {
        return declared.isEmpty() ? declared : EnumSet.copyOf(declared);
    }

    /** The query options of Graph are still to come. */
    private static void requireNoQuery(GraphRequest request) {
        String query = request.rawQuery();
        if (query != null && !query.isEmpty()) {
            String name = query.split("[=&]", 2)[0];
            throw GraphProblem.badRequest("The query option '" + name + "' is not supported.");
        }
    }
}
