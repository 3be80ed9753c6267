package dev.graphlet.benchmarks.metadata;

import dev.graphlet.benchmarks.metadata.Metadata.QualifiedName;
import dev.graphlet.benchmarks.metadata.Metadata.TypeReference;
import java.util.HashMap;
import java.util.Map;

/** Resolves the aliases that a CSDL document gives to its namespaces. */
final class Aliases {
    private static final String COLLECTION = "Collection(";

    private final Map<String, String> ofDocument = new HashMap<>();
    private final Map<String, String> ofSchema = new HashMap<>();

    /** Adds an alias that holds in the whole document, unless another schema has declared it before. */
    void add(String alias, String namespace) {
        ofDocument.putIfAbsent(alias, namespace);
    }

    /** Enters a schema: several schemas may use one alias, and inside of each its own meaning is the right one. */
    void enter(String alias, String namespace) {
        ofSchema.clear();
        if (alias != null) {
            ofSchema.put(alias, namespace);
        }
    }

    /** Returns the full name for {@code text}, which may begin with an alias or a namespace. */
    QualifiedName resolve(String text) {
        int dot = text.lastIndexOf('.');
        String prefix = text.substring(0, Math.max(dot, 0));
        String namespace = ofSchema.getOrDefault(prefix, ofDocument.getOrDefault(prefix, prefix));
        return new QualifiedName(namespace, text.substring(dot + 1));
    }

    /** Returns the type that {@code text}, such as {@code Collection(graph.user)}, refers to. */
    TypeReference type(String text) {
        boolean collection = text.startsWith(COLLECTION);
        String item = collection ? text.substring(COLLECTION.length(), text.length() - 1) : text;
        return new TypeReference(resolve(item), collection);
    }
}
