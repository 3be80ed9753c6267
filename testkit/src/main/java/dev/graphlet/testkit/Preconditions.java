package dev.graphlet.testkit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** If-Match and If-None-Match; tags are compared weakly, as OData wants it. */
final class Preconditions {
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    private Preconditions() {}

    static void ifMatch(GraphRequest request, StoredEntity stored) {
        String tags = request.header("If-Match");
        if (tags != null && !names(tags, stored)) {
            throw failed("The object was changed in the meantime: its tag is " + stored.etag() + ", not " + tags + ".");
        }
    }

    static void forChange(GraphRequest request, StoredEntity stored) {
        ifMatch(request, stored);
        if (isUnchanged(request, stored)) {
            throw failed("If-None-Match forbids to change the object with the tag " + stored.etag() + ".");
        }
    }

    static boolean isUnchanged(GraphRequest request, StoredEntity stored) {
        return names(request.header("If-None-Match"), stored);
    }

    private static boolean names(@Nullable String tags, StoredEntity stored) {
        if (tags == null) {
            return false;
        }
        String tag = stored.etag().substring("W/".length());
        return tags.trim().equals("*")
                || TAG.matcher(tags).results().anyMatch(m -> m.group(1).equals(tag));
    }

    private static GraphProblem failed(String message) {
        return new GraphProblem(412, "PreconditionFailed", message);
    }
}
