package dev.graphlet.runtime.request;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.RequiredPermissions;
import dev.graphlet.runtime.sensitive.RawText;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.url.ResourcePath;
import dev.graphlet.runtime.validation.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The target of a request. Immutable and thread-safe. */
@InternalApi
public sealed interface RequestTarget {
    /** Returns the HTTP method. */
    HttpMethod method();

    /** Returns the encoded path and query below the endpoint, from the leading slash on; or a link, unchanged. */
    String reference();

    /** Returns the values in this target that texts mask. */
    SensitiveValues sensitive();

    /** Returns the permissions that the spec declares for the request. */
    RequiredPermissions permissions();

    /**
     * A resource below the endpoint.
     *
     * @param method the HTTP method
     * @param path the encoded path
     * @param query the parameters in order, each name once
     */
    record ResourceTarget(HttpMethod method, ResourcePath path, List<QueryParameter> query) implements RequestTarget {
        /** Checks that no component is null, and copies {@code query}. */
        public ResourceTarget {
            Arguments.nonNull(method, "method");
            Arguments.nonNull(path, "path");
            query = Arguments.copyOf(query, "query");
        }

        /** Returns a copy of this target with {@code parameter}, in place of one of its name, which must be unique. */
        ResourceTarget with(QueryParameter parameter) {
            ResourceTarget others = without(parameter.name());
            List<QueryParameter> changed = new ArrayList<>(others.query);
            changed.add(parameter);
            return new ResourceTarget(method, path, changed);
        }

        /** Returns a copy of this target that needs {@code permissions}, unless its path already has permissions. */
        ResourceTarget needing(RequiredPermissions permissions) {
            return path.permissions().isEmpty() ? new ResourceTarget(method, path.needing(permissions), query) : this;
        }

        /** Returns a copy of this target without the parameter {@code name}. */
        ResourceTarget without(String name) {
            return new ResourceTarget(
                    method,
                    path,
                    query.stream()
                            .filter(present -> !present.name().equals(name))
                            .toList());
        }

        @Override
        public String reference() {
            return query.isEmpty()
                    ? path.encoded()
                    : path.encoded()
                            + query.stream().map(QueryParameter::encoded).collect(Collectors.joining("&", "?", ""));
        }

        @Override
        public RequiredPermissions permissions() {
            return path.permissions();
        }

        @Override
        public SensitiveValues sensitive() {
            return query.stream().map(QueryParameter::sensitive).reduce(path.sensitive(), SensitiveValues::and);
        }

        /** Returns a text such as {@code GET /industryData/runGroups?$top=5}, with sensitive values masked. */
        @Override
        public String toString() {
            return method + " " + sensitive().mask(reference());
        }
    }

    /**
     * A link that the service sent: a next page, a delta, a monitor. The link is opaque and sent unchanged.
     *
     * @param method the HTTP method
     * @param reference absolute, or relative to the endpoint; not blank
     * @param token whether the access token is sent to the link
     * @param known the sensitive values of the request that led to the link, which may repeat them
     * @param permissions the permissions that the spec declares for the request that led to the link
     */
    record LinkTarget(
            HttpMethod method, String reference, Token token, SensitiveValues known, RequiredPermissions permissions)
            implements RequestTarget {
        /** Checks that no component is null, and that {@code reference} is not blank. */
        public LinkTarget {
            Arguments.nonNull(method, "method");
            Arguments.nonBlank(reference, "link");
            Arguments.nonNull(token, "token");
            Arguments.nonNull(known, "known");
            Arguments.nonNull(permissions, "permissions");
        }

        /** Creates a link without declared permissions. */
        public LinkTarget(HttpMethod method, String reference, Token token, SensitiveValues known) {
            this(method, reference, token, known, RequiredPermissions.NONE);
        }

        /** Creates a link without known sensitive values. */
        public LinkTarget(HttpMethod method, String reference, Token token) {
            this(method, reference, token, SensitiveValues.NONE);
        }

        /** Creates a link that needs the token: the link is rejected if its host may not see the token. */
        public LinkTarget(HttpMethod method, String reference) {
            this(method, reference, Token.REQUIRED);
        }

        /** Whether the access token is sent to a link. */
        public enum Token {
            /** Always: a link is rejected if its host may not see the token. */
            REQUIRED,
            /** If the host may see the token; for other hosts, the link itself grants access. */
            WHERE_ALLOWED,
            /** Never: the link itself grants access. */
            NEVER
        }

        /** Returns whether {@code other} sends the same; what is masked and what a spec declares is not sent. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof LinkTarget that
                    && method == that.method
                    && reference.equals(that.reference)
                    && token == that.token;
        }

        @Override
        public int hashCode() {
            return Objects.hash(method, reference, token);
        }

        /** Returns {@code known} and what may be sensitive in the query of the link, which no spec declares. */
        @Override
        public SensitiveValues sensitive() {
            return known.and(RawText.query(reference));
        }

        /**
         * Returns a text such as {@code GET https://graph.microsoft.com/beta/users?$skiptoken=x}, with sensitive values
         * masked; a link that grants access is not shown.
         */
        @Override
        public String toString() {
            return method + " " + (token == Token.REQUIRED ? sensitive().mask(reference) : "…");
        }
    }
}
