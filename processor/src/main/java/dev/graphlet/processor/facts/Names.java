package dev.graphlet.processor.facts;

/** Checks the names in the model, so that whatever can be built can be written and read back. */
final class Names {
    private Names() {}

    /** Throws {@code IllegalArgumentException} if {@code name} is empty. */
    static void check(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A name must not be empty. Pass the name that the service has.");
        }
    }

    /** Throws {@code IllegalArgumentException} unless {@code name} is a namespace, a dot and a name. */
    static void checkQualified(String name) {
        if (!isQualified(name)) {
            throw new IllegalArgumentException("A type must have a qualified name, but '" + name
                    + "' is not one. Write it as in 'microsoft.graph.user'.");
        }
    }

    static boolean isQualified(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot < name.length() - 1;
    }
}
