package dev.graphlet.processor.facts;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes the names of types short and reads them back: without {@code Edm.}, and without the namespace of the service.
 *
 * @param namespace the namespace of names that are written without one
 */
record TypeNames(String namespace) {
    /** The words that may stand where the type of a result may stand. */
    private static final Set<String> RESERVED = Set.of("computed", "deprecated", "immutable", "refuses", "removed");

    private static final Pattern PLAIN = Pattern.compile("\\w+");

    /** Returns the short form of a qualified name, escaped. */
    String write(String qualified) {
        int dot = qualified.lastIndexOf('.');
        String qualifier = qualified.substring(0, dot);
        String simple = qualified.substring(dot + 1);
        boolean edm = EdmNames.contain(simple);
        boolean word = RESERVED.contains(simple) || !PLAIN.matcher(simple).matches();
        boolean isShort = edm ? qualifier.equals(EdmNames.NAMESPACE) : qualifier.equals(namespace) && !word;
        return Escapes.name(isShort ? simple : qualified);
    }

    /** Returns the qualified name for an unescaped name in short form. */
    String read(String name) throws UnreadableLine {
        String qualified = name.indexOf('.') >= 0 ? name : qualifier(name) + "." + name;
        if (!Names.isQualified(qualified)) {
            throw new UnreadableLine("has '" + name + "' where the name of a type must stand");
        }
        return qualified;
    }

    private String qualifier(String simple) {
        return EdmNames.contain(simple) ? EdmNames.NAMESPACE : namespace;
    }
}
