package dev.graphlet.processor.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** OData names as Java names. The rules are documented in docs/names.md. */
public final class JavaNames {
    /**
     * What every model, builder or properties class has itself, without parameters; the classes whose static methods
     * models and builders call, for a field of that name would be taken for them; and the builders of patches, whose
     * constructors a method would be taken for.
     */
    private static final Set<String> RESERVED = Set.of(
            "Arguments",
            "Builder",
            "JsonNode",
            "Optional",
            "additionalProperties",
            "anyBuilder",
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
            "toString",
            "wait");

    /** The classes nested in models: derived models inherit them, and none could name a model that is called so. */
    private static final Set<String> NESTED = Set.of("Known", "Unknown");

    /** The classes of java.lang that generated code names: a model called like one would hide it from its whole package. */
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
     * What a class that belongs to a model is called: no model is, so that none takes the place of such a class. What
     * stands before is the name of another model, or of a collection of it, which begins with no lower-case letter.
     */
    private static final Pattern BESIDE =
            Pattern.compile(".+(?:Builder|Codec|Validator|Properties|Patch|Path|Calls|Operations)"
                    + "|(?:Create|List|Get|Update|Delete|Upsert|Delta)(?!\\p{Ll}).+Request");

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

    /** Names a model: {@code runGroup} is {@code RunGroup}, with an underscore where another class may have that name. */
    public static String model(String odataName) {
        String name = type(odataName);
        return isNested(name) || isOfJavaLang(name) || BESIDE.matcher(name).matches() ? name + "_" : name;
    }

    /** Tells whether {@code name} is that of a class of java.lang that generated code names. */
    public static boolean isOfJavaLang(String name) {
        return JAVA_LANG.contains(name);
    }

    /** Tells whether {@code name} is that of a class nested in models. */
    public static boolean isNested(String name) {
        return NESTED.contains(name);
    }

    /** The text with its first letter in upper case: {@code runGroup} is {@code RunGroup}. */
    public static String type(String odataName) {
        String identifier = identifier(odataName);
        return identifier.substring(0, 1).toUpperCase(Locale.ROOT) + identifier.substring(1);
    }

    /** The name of an accessor: the wire name where Java allows it, with an underscore behind it where it is taken. */
    public static String accessor(String odataName) {
        String identifier = identifier(odataName);
        boolean taken = SourceVersion.isKeyword(identifier, SourceVersion.RELEASE_17) || RESERVED.contains(identifier);
        return taken ? identifier + "_" : identifier;
    }

    /** The name of a parameter: that of the spec where Java allows it. */
    public static String parameter(String name) {
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) ? name + "_" : name;
    }

    /** The name of a method of a client without parameters: an accessor, but none that every client has itself. */
    public static String onClient(String odataName) {
        String name = accessor(odataName);
        return CLIENT.contains(name) ? name + "_" : name;
    }

    /** The name of a method of a path: an accessor, but none that every path can have itself. */
    public static String onPath(String odataName) {
        String name = accessor(odataName);
        return PATH.contains(name) ? name + "_" : name;
    }

    /** The name of a constant: {@code completedWithErrors} is {@code COMPLETED_WITH_ERRORS}. */
    public static String constant(String odataName) {
        return identifier(odataName)
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** The text with an underscore for each character that an identifier cannot hold, and before a first digit. */
    private static String identifier(String odataName) {
        StringBuilder identifier = new StringBuilder();
        odataName.codePoints().forEach(c -> identifier.appendCodePoint(Character.isJavaIdentifierPart(c) ? c : '_'));
        boolean starts = identifier.length() > 0 && Character.isJavaIdentifierStart(identifier.codePointAt(0));
        return starts && !identifier.toString().equals("_") ? identifier.toString() : "_" + identifier;
    }
}
