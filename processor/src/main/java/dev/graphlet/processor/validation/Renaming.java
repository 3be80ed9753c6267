package dev.graphlet.processor.validation;

/** How a generated class gets another name, the ways that change the least first; the wire stays as it is with each. */
enum Renaming {
    /** Of the classes that are named after a model. */
    JAVA_NAME("Set javaName of '%s' to another name"),
    /** Of those of a container. */
    INTERFACE("Rename '%s'"),
    /** Of the client and the registry. */
    SERVICE("Change name or generatedPackage of @GraphService of '%s'"),
    /** Of the classes that are named after an entity set. */
    PACKAGE("Move '%s' to a package with its own @GraphService");

    private final String format;

    Renaming(String format) {
        this.format = format;
    }

    String text(String owner) {
        return format.formatted(owner);
    }
}
