package dev.graphlet.runtime.model;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Annotations that belong to the protocol rather than to the data (OData JSON 4.01, section 4.6). */
final class ControlInformation {
    static final String TYPE = "@odata.type";
    static final String ETAG = "@odata.etag";
    static final String BIND = "@odata.bind";

    private static final String CONTEXT = "context";

    private static final Set<String> IN_RESPONSES_ONLY = Set.of(
            CONTEXT,
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
        return name.indexOf('@') >= 0 && IN_RESPONSES_ONLY.contains(term(name));
    }

    /**
     * Returns whether {@code name} is the annotation that describes the response that contained a value:
     * {@code @odata.context}, {@code manager@context}.
     */
    static boolean isContext(String name) {
        return name.endsWith(CONTEXT) && name.indexOf('@') >= 0 && term(name).equals(CONTEXT);
    }

    private static String term(String name) {
        String term = name.substring(name.indexOf('@') + 1);
        return term.startsWith("odata.") ? term.substring("odata.".length()) : term;
    }

    /**
     * Returns {@code tree} without the annotations at any level that describe responses; the tree itself if it has
     * none.
     */
    static JsonNode withoutContext(JsonNode tree) {
        if (!hasContext(tree)) {
            return tree;
        }
        JsonNode copy = tree.deepCopy();
        removeContext(copy);
        return copy;
    }

    private static boolean hasContext(JsonNode tree) {
        return tree.isContainer()
                && (tree.propertyNames().stream().anyMatch(ControlInformation::isContext)
                        || tree.valueStream().anyMatch(ControlInformation::hasContext));
    }

    private static void removeContext(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.remove(object.propertyNames().stream()
                    .filter(ControlInformation::isContext)
                    .toList());
        }
        if (tree.isContainer()) {
            tree.forEach(ControlInformation::removeContext);
        }
    }
}
