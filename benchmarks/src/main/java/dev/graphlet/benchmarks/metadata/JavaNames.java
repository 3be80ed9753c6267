package dev.graphlet.benchmarks.metadata;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Derives Java names for the members of specs from the names of CSDL. */
final class JavaNames {
    /** Names that javac forbids for types only. */
    private static final Set<String> NO_TYPES = Set.of("permits", "record", "sealed", "var", "yield");

    /** Methods without parameters that each object has. */
    private static final Set<String> OF_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private JavaNames() {}

    /** Returns whether {@code name} can be the name of an interface or enum. */
    static boolean isTypeName(String name) {
        return isIdentifier(name) && !NO_TYPES.contains(name);
    }

    /** Returns a name for the method of a property or operation, or for a parameter. */
    static String variable(String wireName) {
        String odd = withoutOddCharacters(wireName);
        String name = odd.substring(0, 1).toLowerCase(Locale.ROOT) + odd.substring(1);
        if (isIdentifier(name) && !OF_OBJECT.contains(name)) {
            return name;
        }
        return Character.isJavaIdentifierStart(name.charAt(0)) ? name + "_" : "_" + name;
    }

    /** Returns a name for an enum constant; what is no identifier, such as {@code default}, becomes one in upper case. */
    static String constant(String wireName) {
        String name = withoutOddCharacters(wireName);
        if (isIdentifier(name)) {
            return name;
        }
        String upper = name.toUpperCase(Locale.ROOT);
        return isIdentifier(upper) ? upper : "_" + upper;
    }

    /** Returns the name that Graphlet's generated constant for {@code constant} has (docs/names.md, "Constants"). */
    static String generatedConstant(String constant) {
        return constant.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** Returns whether the spec must give the wire name of a member beside its Java name. */
    static boolean needsWireName(String name, String wireName) {
        return !name.equals(wireName) || name.endsWith("_");
    }

    /** Returns whether a property called {@code name} looks like a getter, which needs its wire name too. */
    static boolean isGetter(String name) {
        return name.matches("get[A-Z].*");
    }

    /** Returns {@code name} with its first letter in upper case. */
    static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean isIdentifier(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
    }

    private static String withoutOddCharacters(String name) {
        return name.replaceAll("[^A-Za-z0-9_]", "_");
    }
}
