package dev.graphlet.tool.source;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes Java types in one form, so that they can be compared without knowing what their names stand for. */
final class TypeName {
    private static final Pattern NAME = Pattern.compile("[\\p{javaJavaIdentifierPart}]+");
    private static final Map<String, String> BOXES = Map.of(
            "boolean", "Boolean",
            "byte", "Byte",
            "short", "Short",
            "int", "Integer",
            "long", "Long",
            "float", "Float",
            "double", "Double",
            "char", "Character");

    private TypeName() {}

    /** Returns a type without annotations, each name without its package or outer class. */
    static String of(Tree type) {
        if (type instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        }
        if (type instanceof AnnotatedTypeTree annotated) {
            return of(annotated.getUnderlyingType());
        }
        if (type instanceof ArrayTypeTree array) {
            return of(array.getType()) + "[]";
        }
        if (type instanceof ParameterizedTypeTree generic) {
            return generic.getTypeArguments().stream()
                    .map(TypeName::of)
                    .collect(Collectors.joining(", ", of(generic.getType()) + "<", ">"));
        }
        return type.toString();
    }

    /** Tells whether two types stand for the same type on the wire. {@code specs}: OData names by Java names. */
    static boolean same(String one, String other, Map<String, String> specs) {
        return onTheWire(one, specs).equals(onTheWire(other, specs));
    }

    private static String onTheWire(String type, Map<String, String> specs) {
        return NAME.matcher(type)
                .replaceAll(name -> Matcher.quoteReplacement(
                        specs.getOrDefault(name.group(), BOXES.getOrDefault(name.group(), name.group()))));
    }
}
