package dev.graphlet.tool.permission;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the data say about a request.
 *
 * @param method the HTTP method
 * @param path the path of the request
 * @param entry the path in the data; empty if the data have none
 * @param schemes the permissions that suffice, each alone, by scheme: the least privileged first. A scheme that is
 *     absent is not supported
 */
public record Answer(String method, String path, String entry, Map<Scheme, List<Grant>> schemes) {
    /** Creates an answer. Copies the map. */
    public Answer {
        Map<Scheme, List<Grant>> sorted = new EnumMap<>(Scheme.class);
        sorted.putAll(schemes);
        schemes = Collections.unmodifiableMap(sorted);
    }

    /** What is known of a scheme. */
    public enum Kind {
        /** One permission is marked as the least privileged one. */
        KNOWN,
        /** Several permissions are marked as least privileged, or none is. */
        AMBIGUOUS,
        /** The data have the request, but no permission for the scheme. */
        UNSUPPORTED,
        /** The data have no such request. */
        MISSING
    }

    /** Returns whether the data have the request. */
    public boolean isKnown() {
        return !entry.isEmpty();
    }

    /** Returns what is known of a scheme. */
    public Kind kind(Scheme scheme) {
        if (!isKnown()) {
            return Kind.MISSING;
        }
        List<Grant> grants = grants(scheme);
        long least = grants.stream().filter(Grant::least).count();
        return grants.isEmpty() ? Kind.UNSUPPORTED : least == 1 ? Kind.KNOWN : Kind.AMBIGUOUS;
    }

    /** Returns the permissions of a scheme, the least privileged first. */
    public List<Grant> grants(Scheme scheme) {
        return schemes.getOrDefault(scheme, List.of());
    }

    /** Returns the permissions of a scheme that may be the least privileged one: those that are marked, or else all. */
    public List<Grant> least(Scheme scheme) {
        List<Grant> marked = grants(scheme).stream().filter(Grant::least).toList();
        return marked.isEmpty() ? grants(scheme) : marked;
    }
}
