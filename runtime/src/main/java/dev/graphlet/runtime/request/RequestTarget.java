package dev.graphlet.runtime.request;

import dev.graphlet.runtime.sensitive.RawText;
import dev.graphlet.runtime.sensitive.SensitiveValues;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.validation.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where a request goes. Immutable and thread-safe. */
public sealed interface RequestTarget {
    /** The HTTP method. */
    HttpMethod method();

    /** Path and query below the endpoint, encoded, beginning with a slash; or a link as the service wrote it. */
    String reference();

    /** What of it appears in no text. */
    SensitiveValues sensitive();

    /**
     * A resource below the endpoint.
     *
     * @param method the HTTP method
     * @param path the encoded path
     * @param query the parameters in order, each name once
     */
    record ResourceTarget(HttpMethod method, ResourcePath path, List<QueryParameter> query) implements RequestTarget {
        /** Checks that no part is null, and copies the query. */
        public ResourceTarget {
            Arguments.nonNull(method, "method");
            Arguments.nonNull(path, "path");
            query = Arguments.copyOf(query, "query");
        }

        /** The same with this parameter, in place of one with its name, which OData allows once. */
        ResourceTarget with(QueryParameter parameter) {
            ResourceTarget others = without(parameter.name());
            List<QueryParameter> changed = new ArrayList<>(others.query);
            changed.add(parameter);
            return new ResourceTarget(method, path, changed);
        }

        /** The same without the parameter of that name. */
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
        public SensitiveValues sensitive() {
            return query.stream().map(QueryParameter::sensitive).reduce(path.sensitive(), SensitiveValues::and);
        }

        /** Such as {@code GET /industryData/runGroups?$top=5}, without sensitive values. */
        @Override
        public String toString() {
            return method + " " + sensitive().mask(reference());
        }
    }

    /**
     * A link that the service gave: a next page, a delta, a monitor. It is opaque and sent as it came.
     *
     * @param method the HTTP method
     * @param reference absolute, or relative to the endpoint; not blank
     * @param token whether the access token goes along
     * @param known what is sensitive in the request that the service gave the link for; the link may repeat it
     */
    record LinkTarget(HttpMethod method, String reference, Token token, SensitiveValues known)
            implements RequestTarget {
        /** Checks that no part is null, and that there is a link. */
        public LinkTarget {
            Arguments.nonNull(method, "method");
            Arguments.nonBlank(reference, "link");
            Arguments.nonNull(token, "token");
            Arguments.nonNull(known, "known");
        }

        /** A link for a request that has nothing sensitive in it. */
        public LinkTarget(HttpMethod method, String reference, Token token) {
            this(method, reference, token, SensitiveValues.NONE);
        }

        /** A link that needs the token: it is not sent if the token may not go there. */
        public LinkTarget(HttpMethod method, String reference) {
            this(method, reference, Token.REQUIRED);
        }

        /** Whether the access token goes along to a link. */
        public enum Token {
            /** Always: a link where it may not go is refused. */
            REQUIRED,
            /** Where it may go; elsewhere the link is all that is needed. */
            WHERE_ALLOWED,
            /** Never: the link is a permission by itself. */
            NEVER
        }

        /** What is known, and the values of its query, of which nobody has said anything. */
        @Override
        public SensitiveValues sensitive() {
            return known.and(RawText.query(reference));
        }

        /**
         * Such as {@code GET https://graph.microsoft.com/beta/users?$skiptoken=x}, without sensitive values; a link that is a
         * permission is not shown.
         */
        @Override
        public String toString() {
            return method + " " + (token == Token.REQUIRED ? sensitive().mask(reference) : "…");
        }
    }
}
