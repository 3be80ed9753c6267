package dev.graphlet.processor.drift;

import dev.graphlet.processor.facts.PathFact;
import dev.graphlet.processor.model.Ceiling;
import dev.graphlet.processor.model.Permissions;
import java.util.List;
import java.util.Locale;

/** A way to sign in, with the members of annotations and facts that are about it. */
enum PermissionScheme {
    DELEGATED,
    PERSONAL,
    APPLICATION;

    /** Returns the name of the member of annotations: {@code delegated}. */
    String member() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> of(Ceiling ceiling) {
        return switch (this) {
            case DELEGATED -> ceiling.delegated();
            case PERSONAL -> ceiling.personal();
            case APPLICATION -> ceiling.application();
        };
    }

    List<String> of(Permissions permissions) {
        return switch (this) {
            case DELEGATED -> permissions.delegated();
            case PERSONAL -> permissions.personal();
            case APPLICATION -> permissions.application();
        };
    }

    List<PathFact.Permission> of(PathFact fact) {
        return switch (this) {
            case DELEGATED -> fact.delegated();
            case PERSONAL -> fact.personal();
            case APPLICATION -> fact.application();
        };
    }
}
