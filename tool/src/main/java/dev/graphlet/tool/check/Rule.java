package dev.graphlet.tool.check;

import java.util.Locale;

/** A kind of difference as reports name it, such as {@code changed-type}. */
public enum Rule {
    REMOVED(Kind.REMOVED, "The service no longer has a part that facts name."),
    CHANGED_TYPE(Kind.CHANGED, "A property, parameter, result or path has another type."),
    CHANGED_COLLECTION(Kind.CHANGED, "One value became many, or many became one."),
    CHANGED_KIND(Kind.CHANGED, "A part became one of another kind, such as a navigation in place of a property."),
    CHANGED_BASE(Kind.CHANGED, "A type no longer inherits from its base."),
    CHANGED_KEY(Kind.CHANGED, "A key or an alternate key differs."),
    CHANGED_FLAGS(Kind.CHANGED, "An enumeration combines several members, or no longer does."),
    CHANGED_TRAIT(Kind.CHANGED, "A type became abstract, open or a stream, or no longer is."),
    CHANGED_PARAMETERS(Kind.CHANGED, "An operation has parameters that are required now, or no longer are."),
    CHANGED_RESULT(Kind.CHANGED, "An operation gives another result."),
    CHANGED_WRITING(Kind.CHANGED, "Who may write a value, or when, differs."),
    CHANGED_OFFER(Kind.CHANGED, "The service refuses a request that it offered."),
    CHANGED_CLOUD(Kind.CHANGED, "A national cloud no longer has a part."),
    CHANGED_VERSION(Kind.CHANGED, "Only beta has a part."),
    CHANGED_PERMISSIONS(Kind.CHANGED, "A permission no longer suffices for a request."),
    DEPRECATED(Kind.DEPRECATED, "The service will remove a part."),
    ADDED(Kind.ADDED, "The service has a part that facts do not have.");

    private final Kind kind;
    private final String description;

    Rule(Kind kind, String description) {
        this.kind = kind;
        this.description = description;
    }

    /** Returns what became of the part. */
    public Kind kind() {
        return kind;
    }

    /** Returns the name as reports write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String description() {
        return description;
    }
}
