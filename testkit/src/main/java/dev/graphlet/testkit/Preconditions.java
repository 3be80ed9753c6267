package dev.graphlet.testkit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks If-Match and If-None-Match. Entity tags are compared weakly, as OData requires. */
final class Preconditions {
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    private Preconditions() {}

    /** Checks {@code If-Match} against {@code etag}; throws 428 if the field is absent but {@code needed}. */
    static void ifMatch(FakeRequest request, String etag, boolean needed) {
        String tags = request.header("If-Match");
        if (tags == null && needed) {
            throw new GraphProblem(
                    428, "PreconditionRequired", "A change must have the header If-Match with the ETag of the object.");
        }
        if (tags != null && !names(tags, etag)) {
            throw failed("The object was changed in the meantime: its ETag is " + etag + ", not " + tags + ".");
        }
    }

    /** Checks the preconditions against the entity. Without an ETag, only {@code If-None-Match: *} applies. */
    static void forChange(FakeRequest request, StoredEntity stored, boolean needsIfMatch) {
        stored.etag().ifPresent(etag -> ifMatch(request, etag, needsIfMatch));
        if (isUnchanged(request, stored)) {
            throw failed("If-None-Match forbids a change of the object"
                    + stored.etag().map(etag -> " with the ETag " + etag).orElse("") + ".");
        }
    }

    static boolean isUnchanged(FakeRequest request, StoredEntity stored) {
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
