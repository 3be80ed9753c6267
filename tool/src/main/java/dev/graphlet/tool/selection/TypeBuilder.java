package dev.graphlet.tool.selection;

import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.QualifiedName;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is asked for of one type. */
final class TypeBuilder {
    final Set<String> members = new LinkedHashSet<>();
    final Set<String> required = new LinkedHashSet<>();
    final Set<Offer> offers = EnumSet.noneOf(Offer.class);
    final Set<Operation> calls = new LinkedHashSet<>();

    @Nullable
    String entitySet;

    @Nullable
    String singleton;

    /** Places the entities at a path, and tells whether that could be done: a type has one place of a kind. */
    boolean place(String path, boolean many) {
        String taken = many ? entitySet : singleton;
        if (taken == null) {
            if (many) {
                entitySet = path;
            } else {
                singleton = path;
            }
        }
        return taken == null || taken.equals(path);
    }

    SelectedType build(QualifiedName name) {
        SelectedType.Paths paths =
                new SelectedType.Paths(Optional.ofNullable(entitySet), Optional.ofNullable(singleton));
        return new SelectedType(name, members, required, offers, paths, calls);
    }
}
