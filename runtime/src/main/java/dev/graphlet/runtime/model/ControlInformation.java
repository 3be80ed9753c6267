package dev.graphlet.runtime.model;

import java.util.Set;

/** Annotations that belong to the protocol rather than to the data (OData JSON 4.01, section 4.6). */
final class ControlInformation {
    static final String TYPE = "@odata.type";
    static final String ETAG = "@odata.etag";
    static final String BIND = "@odata.bind";

    private static final Set<String> IN_RESPONSES_ONLY = Set.of(
            "context",
            "metadataEtag",
            "etag",
            "count",
            "nextLink",
            "deltaLink",
            "delta",
            "editLink",
            "readLink",
            "navigationLink",
            "associationLink",
            "mediaEditLink",
            "mediaReadLink",
            "mediaContentType",
            "mediaEtag");

    private ControlInformation() {}

    /**
     * Returns whether {@code name} is meaningful in responses only: {@code @odata.context},
     * {@code members@odata.nextLink}.
     */
    static boolean isInResponsesOnly(String name) {
        int at = name.indexOf('@');
        if (at < 0) {
            return false;
        }
        String term = name.substring(at + 1);
        return IN_RESPONSES_ONLY.contains(term.startsWith("odata.") ? term.substring("odata.".length()) : term);
    }
}
