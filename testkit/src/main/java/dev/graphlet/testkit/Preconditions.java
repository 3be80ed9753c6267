package dev.graphlet.testkit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** If-Match and If-None-Match; tags are compared weakly, as OData wants it. */
final class Preconditions {
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    private Preconditions() {}

    /** What {@code If-Match} asks for must hold of what has that tag; if it is needed, it must be there. */
    static void ifMatch(GraphRequest request, String etag, boolean needed) {
        String tags = request.header("If-Match");
        if (tags == null && needed) {
            throw new GraphProblem(
                    428, "PreconditionRequired", "A change must say by If-Match what it is a change of.");
        }
        if (tags != null && !names(tags, etag)) {
            throw failed("The object was changed in the meantime: its tag is " + etag + ", not " + tags + ".");
        }
    }

    /** What the request asks for must hold of the entity; one without a tag is only asked whether it is there. */
    static void forChange(GraphRequest request, StoredEntity stored, boolean needsIfMatch) {
        stored.etag().ifPresent(etag -> ifMatch(request, etag, needsIfMatch));
        if (isUnchanged(request, stored)) {
            throw failed("If-None-Match forbids to change the object"
                    + stored.etag().map(etag -> " with the tag " + etag).orElse("") + ".");
        }
    }

    static boolean isUnchanged(GraphRequest request, StoredEntity stored) {
        return names(request.header("If-None-Match"), stored.etag().orElse(""));
    }

    static boolean names(@Nullable String tags, String etag) {
        if (tags == null) {
            return false;
        }
        String tag = etag.replaceFirst("^W/", "");
        return tags.trim().equals("*")
                || TAG.matcher(tags).results().anyMatch(m -> m.group(1).equals(tag));
    }

    private static GraphProblem failed(String message) {
        return new GraphProblem(412, "PreconditionFailed", message);
    }
}
