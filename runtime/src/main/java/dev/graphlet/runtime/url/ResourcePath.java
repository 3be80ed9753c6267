package dev.graphlet.runtime.url;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.edm.RequiredPermissions;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The encoded path of a resource below the endpoint: {@code /industryData/runGroups/42}. Immutable and thread-safe. */
@InternalApi
public final class ResourcePath {
    private final String encoded;
    private final UrlConventions conventions;
    private final SensitiveValues sensitive;

    /** What the spec declares for this resource; not a part of the URL, so equal paths may differ in it. */
    private final List<OperationPermissions> permissions;

    private ResourcePath(
            String encoded,
            UrlConventions conventions,
            SensitiveValues sensitive,
            List<OperationPermissions> permissions) {
        this.encoded = encoded;
        this.conventions = conventions;
        this.sensitive = sensitive;
        this.permissions = permissions;
    }

    /** Returns the path of the service itself, where all paths begin, with {@code conventions} for values in URLs. */
    public static ResourcePath root(UrlConventions conventions) {
        return new ResourcePath("", Arguments.nonNull(conventions, "conventions"), SensitiveValues.NONE, List.of());
    }

    /**
     * Returns the path {@code path}, encoded already, with the URL conventions of Graph.
     *
     * @throws IllegalArgumentException unless {@code path} consists of segments, each after a {@code /}
     */
    public static ResourcePath of(String path) {
        return root(UrlConventions.GRAPH).append(path);
    }

    /**
     * Returns this path followed by the segments of {@code path}, encoded already.
     *
     * @throws IllegalArgumentException unless {@code path} consists of segments, each after a {@code /}, without a
     *     query
     */
    public ResourcePath append(String path) {
        Arguments.nonNull(path, "path");
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("path must start with '/', but was '" + path + "'");
        }
        if (path.indexOf('?') >= 0) {
            throw new IllegalArgumentException("path must have no query, but was '" + printable(path)
                    + "'. Give each parameter with queryParameter(name, value), not encoded.");
        }
        for (String segment : path.substring(1).split("/", -1)) {
            checkSegment("path", path, segment);
        }
        return with(path, SensitiveValues.NONE, List.of());
    }

    /**
     * Returns this path followed by {@code segment}, encoded already, such as a navigation property or {@code $count}.
     *
     * @throws IllegalArgumentException if {@code segment} is not a single segment
     */
    public ResourcePath segment(String segment) {
        Arguments.nonNull(segment, "segment");
        checkSegment("segment", segment, segment);
        return with("/" + segment, SensitiveValues.NONE, List.of());
    }

    /**
     * Returns this path followed by {@code segment} for the same resource, with the same permissions: the qualified
     * name of a derived type, {@code $count} or {@code delta}.
     *
     * @throws IllegalArgumentException if {@code segment} is not a single segment
     */
    public ResourcePath suffix(String segment) {
        return segment(segment).permitted(permissions);
    }

    /**
     * Returns this path followed by the key of one entity: {@code /42}, or {@code ('42')} by the conventions of OData.
     * The key is percent-encoded, so that no value changes the structure of the URL.
     *
     * @param name the name of the argument, for exception messages
     * @param value a text, number, Guid, date, time or enum value
     * @throws NullPointerException naming the argument, if {@code value} is null
     * @throws IllegalArgumentException naming the argument, if {@code value} is empty or no valid Unicode
     */
    public ResourcePath key(String name, Object value) {
        return with(Keys.single(name, value, conventions), SensitiveValues.NONE, permissions);
    }

    /** Returns this path followed by the key of one entity, which texts mask; see {@link #key(String, Object)}. */
    public ResourcePath sensitiveKey(String name, Object value) {
        return with(Keys.single(name, value, conventions), SensitiveValues.of(Literals.bare(value)), permissions);
    }

    /**
     * Returns this path followed by a composite or an alternate key, always in parentheses.
     *
     * @throws IllegalArgumentException naming the part of the key, if its value is empty or no valid Unicode
     */
    public ResourcePath key(NamedKey key) {
        return with(Arguments.nonNull(key, "key").predicate(conventions), key.sensitive(), permissions);
    }

    /** Returns the conventions for values in this path. */
    public UrlConventions conventions() {
        return conventions;
    }

    /**
     * Returns this path with the permissions that {@code operations} on its resource need, beside those of this path.
     *
     * @param operations the operations; none for all
     */
    public ResourcePath needing(RequiredPermissions needed, EdmOperation... operations) {
        OperationPermissions more = new OperationPermissions(Set.of(operations), needed);
        return permitted(Stream.concat(permissions.stream(), Stream.of(more)).toList());
    }

    /** Returns this path with the permissions for {@code operation} only. */
    public ResourcePath during(EdmOperation operation) {
        return permissions.isEmpty()
                ? this
                : permitted(permissions.stream()
                        .filter(some -> some.isFor(operation))
                        .toList());
    }

    /** Returns all permissions of this path together. */
    public RequiredPermissions permissions() {
        return permissions.stream()
                .map(OperationPermissions::permissions)
                .reduce(RequiredPermissions.NONE, RequiredPermissions::or);
    }

    private ResourcePath permitted(List<OperationPermissions> others) {
        return new ResourcePath(encoded, conventions, sensitive, others);
    }

    private ResourcePath with(String more, SensitiveValues added, List<OperationPermissions> needed) {
        return new ResourcePath(encoded + more, conventions, sensitive.and(added), needed);
    }

    private static void checkSegment(String name, String value, String segment) {
        if (!PercentEncoding.isSegment(segment)) {
            throw new IllegalArgumentException(name + " must have only percent-encoded segments that are not empty,"
                    + " '.' or '..', but was '" + printable(value) + "'");
        }
    }

    private static String printable(String value) {
        return value.replaceAll("\\p{Cntrl}", "?");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResourcePath that && encoded.equals(that.encoded);
    }

    @Override
    public int hashCode() {
        return encoded.hashCode();
    }

    /** Returns the keys in this path that texts mask. */
    public SensitiveValues sensitive() {
        return sensitive;
    }

    /** Returns the encoded path as it is sent, beginning with a slash; empty for the service itself. */
    public String encoded() {
        return encoded;
    }

    /** Returns the encoded path, beginning with a slash, with sensitive keys masked; empty for the service itself. */
    @Override
    public String toString() {
        return sensitive.mask(encoded);
    }
}
