package dev.graphlet.processor.model;

/** The kinds of classes that are generated for specs, each with the suffix of its name. */
public enum GeneratedKind {
    ENUM(""),
    MODEL(""),
    BUILDER("Builder"),
    CODEC("Codec"),
    VALIDATOR("Validator"),
    PROPERTIES("Properties"),
    PATCH("Patch"),
    /** The path of a collection: {@code RunGroupsPath}. */
    COLLECTION_PATH("Path"),
    /** The path of one entity: {@code RunGroupPath}. */
    ITEM_PATH("Path"),
    /** The request of one operation: {@code CreateRunGroupRequest}. */
    REQUEST("Request"),
    /** The declarations of actions and functions: {@code RunCalls}. */
    CALLS("Calls"),
    /** The path of a navigation property that offers fewer operations than its target: {@code RunGroupRunsPath}. */
    NAVIGATION_PATH("Path"),
    /** The path of one entity in such a navigation property: {@code RunGroupRunsItemPath}. */
    NAVIGATION_ITEM_PATH("ItemPath"),
    /** The declarations of actions and functions of the service: {@code GraphServiceCalls}. */
    CONTAINER_CALLS("Calls"),
    /** The interface of the client's methods for them: {@code GraphServiceOperations}. */
    OPERATIONS("Operations"),
    /** The view of an entity: {@code UserCard}. */
    PROJECTION("");

    private final String suffix;

    GeneratedKind(String suffix) {
        this.suffix = suffix;
    }

    /** Returns the suffix of the class name, empty for a class named like its type. */
    public String suffix() {
        return suffix;
    }

    /** Returns the simple name of the class of this kind whose name starts with {@code stem}. */
    public String name(String stem) {
        return stem + suffix;
    }
}
