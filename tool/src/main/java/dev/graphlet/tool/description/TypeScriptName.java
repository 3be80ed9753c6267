package dev.graphlet.tool.description;

import dev.graphlet.tool.schema.QualifiedName;

/** Knows how the types of Graph are called in TypeScript: {@code Partners.Billing.AzureUsage}. */
final class TypeScriptName {
    private TypeScriptName() {}

    /**
     * Returns the name of a type: the segments of its namespace below that of the service and its own, capitalized.
     *
     * @param suffix what the last namespace ends in where it would be called like a type: "Namespace", else empty
     */
    static String of(String service, QualifiedName type, String suffix) {
        StringBuilder name = new StringBuilder();
        String namespace = type.namespace();
        if (namespace.startsWith(service.concat("."))) {
            for (String segment : namespace.substring(service.length() + 1).split("\\.", -1)) {
                capitalize(name, segment).append('.');
            }
            name.insert(name.length() - 1, suffix);
        }
        return capitalize(name, type.name()).toString();
    }

    private static StringBuilder capitalize(StringBuilder name, String word) {
        return word.isEmpty()
                ? name
                : name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
}
