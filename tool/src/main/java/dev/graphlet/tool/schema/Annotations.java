package dev.graphlet.tool.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of one element, written inside of it or elsewhere with its name as their target.
 *
 * @param all all of them in the order of the document
 */
public record Annotations(List<Annotation> all) {
    /** No annotations. */
    public static final Annotations NONE = new Annotations(List.of());

    private static final String CORE = "Org.OData.Core.V1";
    private static final String COMMUNITY_KEYS = "OData.Community.Keys.V1";

    /** Returns the value of a term such as {@code Org.OData.Core.V1.Computed}, whatever its qualifier, or empty. */
    public Optional<Expression> value(String term) {
        QualifiedName name = QualifiedName.of(term);
        return Optional.ofNullable(find(name.namespace(), name.name())).map(Annotation::value);
    }

    /** Returns whether the service computes the value itself, on insert and on update. */
    public boolean computed() {
        return tagged("Computed");
    }

    /** Returns whether the value can be set on insert only. */
    public boolean immutable() {
        return tagged("Immutable");
    }

    /** Returns whether the value can be read and not written ({@code Core.Permissions} has Read alone). */
    public boolean readOnly() {
        return text(CORE, "Permissions")
                .filter(permissions -> permissions.endsWith("/Read") && permissions.indexOf(' ') < 0)
                .isPresent();
    }

    /** Returns whether a parameter may be left out. */
    public boolean optionalParameter() {
        return find(CORE, "OptionalParameter") != null;
    }

    /** Returns {@code Core.Description}, or empty. */
    public Optional<String> description() {
        return text(CORE, "Description");
    }

    /** Returns {@code Core.LongDescription}, or empty. */
    public Optional<String> longDescription() {
        return text(CORE, "LongDescription");
    }

    /** Returns what {@code Core.Revisions} tells, in its order. */
    public List<Revision> revisions() {
        Annotation revisions = find(CORE, "Revisions");
        List<Revision> all = new ArrayList<>();
        if (revisions != null) {
            revisions.value().items().forEach(item -> all.add(Revision.of(item)));
        }
        return all;
    }

    /** Returns the latest revision by which the element became deprecated, or empty if it is not deprecated. */
    public Optional<Revision> deprecation() {
        Revision latest = null;
        for (Revision revision : revisions()) {
            boolean later = latest == null
                    || revision.date().orElse("").compareTo(latest.date().orElse("")) >= 0;
            if (revision.deprecates() && later) {
                latest = revision;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** Returns the alternate keys of {@code Core.AlternateKeys} and of its predecessor of the OData community. */
    public List<AlternateKey> alternateKeys() {
        List<AlternateKey> keys = new ArrayList<>();
        for (Annotation annotation : all) {
            QualifiedName term = annotation.term();
            boolean known = term.namespace().equals(CORE) || term.namespace().equals(COMMUNITY_KEYS);
            if (known && term.name().equals("AlternateKeys")) {
                annotation.value().items().forEach(item -> AlternateKey.of(item).ifPresent(keys::add));
            }
        }
        return keys;
    }

    /** Returns what {@code Capabilities} refuse. */
    public Restrictions restrictions() {
        return new Restrictions(this);
    }

    private boolean tagged(String name) {
        Annotation tag = find(CORE, name);
        return tag != null && !tag.value().text().orElse("true").equals("false");
    }

    private Optional<String> text(String namespace, String name) {
        Annotation annotation = find(namespace, name);
        return annotation == null ? Optional.empty() : annotation.value().text();
    }

    private @Nullable Annotation find(String namespace, String name) {
        for (Annotation annotation : all) {
            QualifiedName term = annotation.term();
            if (term.name().equals(name) && term.namespace().equals(namespace)) {
                return annotation;
            }
        }
        return null;
    }
}
