package dev.graphlet.processor.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Converts OData names to Java names. The rules are documented in docs/names.md. */
public final class JavaNames {
    /**
     * Names that accessors cannot have: methods without parameters of every model, builder or properties class; classes
     * whose static methods models and builders call, because a field of that name would obscure them; and the builder
     * class of patches, because a method of that name would look like its constructor.
     */
    private static final Set<String> RESERVED = Set.of(
            "Arguments",
            "Builder",
            "JsonNode",
            "Optional",
            "additionalProperties",
            "build",
            "builder",
            "clone",
            "codec",
            "equals",
            "etag",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "odataType",
            "toBuilder",
            "toJson",
            "toJsonMembers",
            "toString",
            "unstagedBuilder",
            "violations",
            "wait");

    /** Classes nested in models: derived models inherit them, so they would hide a model with such a name. */
    private static final Set<String> NESTED = Set.of("Known", "Unknown");

    /** Classes of java.lang in generated code: a model with such a name would hide the class in its whole package. */
    private static final Set<String> JAVA_LANG = Set.of(
            "Boolean",
            "Deprecated",
            "Double",
            "Float",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings",
            "Void");

    /**
     * The names of classes that belong to a model. No model gets such a name, so it cannot clash with such a class. The
     * variable part is the name of a model or of its collection, which does not start with a lower-case letter.
     */
    private static final Pattern BESIDE = Pattern.compile(".+(?:%s)|(?:%s)(?!\\p{Ll}).+%s"
            .formatted(
                    anyOf(Stream.of(GeneratedKind.values())
                            .filter(kind -> kind != GeneratedKind.REQUEST)
                            .map(GeneratedKind::suffix)
                            .filter(suffix -> !suffix.isEmpty())),
                    anyOf(Stream.of(ResourceOperation.values()).map(ResourceOperation::verb)),
                    GeneratedKind.REQUEST.suffix()));

    private static final Set<String> CLIENT =
            Set.of("batch", "builder", "close", "request", "resolve", "send", "sendAsync", "transport", "urlOf");

    private static final Set<String> PATH = Set.of(
            "cast",
            "count",
            "create",
            "delete",
            "delta",
            "entityId",
            "get",
            "key",
            "list",
            "media",
            "update",
            "upsert");

    private JavaNames() {}

    private static String anyOf(Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining("|"));
    }

    /** Returns the name of a model: {@code RunGroup} for {@code runGroup}, with an underscore if it may be taken. */
    public static String model(String odataName) {
        String name = type(odataName);
        return isNested(name) || isOfJavaLang(name) || BESIDE.matcher(name).matches() ? name + "_" : name;
    }

    /** Returns whether {@code name} is the name of a java.lang class that generated code uses. */
    public static boolean isOfJavaLang(String name) {
        return JAVA_LANG.contains(name);
    }

    /** Returns whether {@code name} is the name of a class nested in models. */
    public static boolean isNested(String name) {
        return NESTED.contains(name);
    }

    /** Returns the name with an upper-case first letter: {@code RunGroup} for {@code runGroup}. */
    public static String type(String odataName) {
        String identifier = identifier(odataName);
        return identifier.substring(0, 1).toUpperCase(Locale.ROOT) + identifier.substring(1);
    }

    /** Returns the name of an accessor: the wire name if Java allows it, with an underscore if it is taken. */
    public static String accessor(String odataName) {
        String identifier = identifier(odataName);
        boolean taken = SourceVersion.isKeyword(identifier, SourceVersion.RELEASE_17) || RESERVED.contains(identifier);
        return taken ? identifier + "_" : identifier;
    }

    /** Returns the name of a parameter: {@code name}, with an underscore if it is a keyword. */
    public static String parameter(String name) {
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) ? name + "_" : name;
    }

    /** Returns the name of a method of a client: an accessor name that no method of every client has. */
    public static String onClient(String odataName) {
        String name = accessor(odataName);
        return CLIENT.contains(name) ? name + "_" : name;
    }

    /** Returns the name of a method of a path: an accessor name that no method of other paths can have. */
    public static String onPath(String odataName) {
        String name = accessor(odataName);
        return PATH.contains(name) ? name + "_" : name;
    }

    /** Returns the name of a constant: {@code COMPLETED_WITH_ERRORS} for {@code completedWithErrors}. */
    public static String constant(String odataName) {
        return identifier(odataName)
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** Replaces characters that an identifier cannot contain by underscores; puts one before a leading digit. */
    private static String identifier(String odataName) {
        StringBuilder identifier = new StringBuilder();
        odataName.codePoints().forEach(c -> identifier.appendCodePoint(Character.isJavaIdentifierPart(c) ? c : '_'));
        boolean starts = identifier.length() > 0 && Character.isJavaIdentifierStart(identifier.codePointAt(0));
        return starts && !identifier.toString().equals("_") ? identifier.toString() : "_" + identifier;
    }
}
