package dev.graphlet.processor.validation;

/** Ways to rename a generated class without changing the wire format, least invasive first. */
enum Renaming {
    /** For the class of a projection. */
    PROJECTION("Rename '%s'"),
    /** For classes named after a model. */
    JAVA_NAME("Set javaName of '%s' to another name"),
    /** For the classes of a container. */
    INTERFACE("Rename '%s'"),
    /** For the client and the registry. */
    SERVICE("Change name or generatedPackage of @GraphService of '%s'"),
    /** For classes named after an entity set. */
    PACKAGE("Move '%s' to a package with its own @GraphService");

    private final String format;

    Renaming(String format) {
        this.format = format;
    }

    String text(String owner) {
        return format.formatted(owner);
    }
}
