package dev.graphlet.tool.csdl;

import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.TypeReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces the aliases of one schema. Its own goes before those of the document: {@code Self} is often in several. */
final class Aliases {
    private static final String COLLECTION = "Collection(";

    private final Map<String, String> document;
    private final @Nullable String own;
    private final String namespace;
    private final Map<String, QualifiedName> names = new HashMap<>();
    private final Map<String, TypeReference> nullable = new HashMap<>();
    private final Map<String, TypeReference> neverNull = new HashMap<>();

    Aliases(CsdlElement schema, Map<String, String> document) {
        this.document = document;
        this.own = schema.attribute("Alias");
        this.namespace = schema.required("Namespace");
    }

    /** Returns the aliases that a document declares for its schemas and for those that it includes. */
    static Map<String, String> of(CsdlElement root) {
        Map<String, String> aliases = new HashMap<>();
        collect(root, aliases);
        return aliases;
    }

    private static void collect(CsdlElement element, Map<String, String> aliases) {
        for (CsdlElement child : element.children()) {
            switch (child.name()) {
                case "Include", "Schema" -> {
                    String alias = child.attribute("Alias");
                    if (alias != null) {
                        aliases.putIfAbsent(alias, child.required("Namespace"));
                    }
                }
                case "DataServices", "Reference" -> collect(child, aliases);
                default -> {}
            }
        }
    }

    /** Returns the full name of what the schema itself declares. */
    QualifiedName declared(String name) {
        return new QualifiedName(namespace, name);
    }

    /** Returns a name without an alias. */
    QualifiedName name(String text) {
        QualifiedName known = names.get(text);
        if (known == null) {
            known = QualifiedName.of(resolve(text.strip()));
            names.put(text, known);
        }
        return known;
    }

    /** Returns the type of an element: of its attribute {@code Type}, and {@code Nullable}. */
    TypeReference type(CsdlElement element) {
        Map<String, TypeReference> types = element.flag("Nullable", true) ? nullable : neverNull;
        String text = element.required("Type");
        TypeReference known = types.get(text);
        if (known == null) {
            String type = text.strip();
            boolean many = type.startsWith(COLLECTION) && type.endsWith(")");
            String one = many ? type.substring(COLLECTION.length(), type.length() - 1) : type;
            known = new TypeReference(name(one), many, types == nullable);
            types.put(text, known);
        }
        return known;
    }

    /** Returns a path, target or list of enum members without the aliases in it. */
    String path(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        StringBuilder path = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '/';
            if (c == '/' || c == '(' || c == ')' || c == ',' || c == ' ') {
                path.append(resolve(text.substring(start, i)));
                if (i < text.length()) {
                    path.append(c);
                }
                start = i + 1;
            }
        }
        return path.toString();
    }

    private String resolve(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return name;
        }
        String prefix = name.substring(0, dot);
        String full = prefix.equals(own) ? namespace : document.get(prefix);
        return full == null ? name : full.concat(name.substring(dot));
    }
}
