package dev.graphlet.processor.requests;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entity type, as far as the requests of a client depend on it.
 *
 * @param type the qualified name
 * @param base the qualified name of the base
 * @param roots the entity set and the singleton
 * @param operations the names of the operations that paths to the type offer, such as {@code LIST}
 * @param navigations the navigation properties that the type itself declares
 * @param calls the actions and functions that the type itself declares
 * @param streams the names of the streams that the type itself declares; {@code $value} for a media entity
 */
public record EntityOutline(
        String type,
        Optional<String> base,
        List<Root> roots,
        Set<String> operations,
        List<Navigation> navigations,
        List<Call> calls,
        List<String> streams) {
    /** Creates an outline. Copies the collections. */
    public EntityOutline {
        roots = List.copyOf(roots);
        operations = Set.copyOf(operations);
        navigations = List.copyOf(navigations);
        calls = List.copyOf(calls);
        streams = List.copyOf(streams);
    }

    /**
     * An entity set or a singleton.
     *
     * @param path the path from the root of the service, beginning with a slash
     * @param many whether this is an entity set
     */
    public record Root(String path, boolean many) {}

    /**
     * A navigation property.
     *
     * @param name the wire name
     * @param target the qualified name of the type to which it leads
     * @param many whether it leads to a collection
     * @param operations the names of the operations that its path offers; none for all of the target
     */
    public record Navigation(String name, String target, boolean many, Set<String> operations) {
        /** Creates a navigation property. Copies the set. */
        public Navigation {
            operations = Set.copyOf(operations);
        }
    }

    /**
     * An action or a function.
     *
     * @param name the OData name without the namespace
     * @param function whether this is a function
     * @param onCollection whether it is bound to a collection
     * @param parameters the wire names of the parameters
     */
    public record Call(String name, boolean function, boolean onCollection, List<String> parameters) {
        /** Creates a call. Copies the list. */
        public Call {
            parameters = List.copyOf(parameters);
        }

        /** Returns the segment of a path: {@code sendMail} or {@code reminderView(startDateTime={startDateTime})}. */
        String segment() {
            return function && !parameters.isEmpty()
                    ? name
                            + parameters.stream()
                                    .map(parameter -> parameter + "={" + parameter + "}")
                                    .collect(Collectors.joining(",", "(", ")"))
                    : name;
        }
    }
}
