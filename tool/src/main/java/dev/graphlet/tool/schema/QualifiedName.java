package dev.graphlet.tool.schema;

/**
 * Names a type, an operation, a term or a container: {@code microsoft.graph.user}. The namespace is never an alias.
 *
 * @param namespace the namespace, empty where a name has none
 * @param name the name without its namespace
 */
public record QualifiedName(String namespace, String name) implements Comparable<QualifiedName> {
    /** Returns the name that a text spells; all before the last dot is the namespace. */
    public static QualifiedName of(String text) {
        int dot = text.lastIndexOf('.');
        return dot < 0
                ? new QualifiedName("", text)
                : new QualifiedName(text.substring(0, dot), text.substring(dot + 1));
    }

    /** Returns whether this is a primitive or abstract type of OData itself, such as {@code Edm.String}. */
    public boolean isEdm() {
        return namespace.equals("Edm");
    }

    @Override
    public int compareTo(QualifiedName other) {
        int names = namespace.compareTo(other.namespace);
        return names != 0 ? names : name.compareTo(other.name);
    }

    // The methods that records have by default are linked on first use, which costs more than reading an index.

    @Override
    public boolean equals(Object other) {
        return other instanceof QualifiedName that && name.equals(that.name) && namespace.equals(that.namespace);
    }

    @Override
    public int hashCode() {
        return 31 * namespace.hashCode() + name.hashCode();
    }

    /** Returns the name as CSDL and URLs write it. */
    @Override
    public String toString() {
        return namespace.isEmpty() ? name : namespace.concat(".").concat(name);
    }
}
