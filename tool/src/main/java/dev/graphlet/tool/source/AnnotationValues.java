package dev.graphlet.tool.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of Graphlet's annotations on a declaration, as they are written. */
final class AnnotationValues {
    private final Map<String, AnnotationTree> annotations = new LinkedHashMap<>();

    AnnotationValues(List<? extends AnnotationTree> trees, SourceNames names) {
        for (AnnotationTree tree : trees) {
            names.annotation(tree).ifPresent(name -> annotations.putIfAbsent(name, tree));
        }
    }

    AnnotationValues(ModifiersTree modifiers, SourceNames names) {
        this(modifiers.getAnnotations(), names);
    }

    Map<String, AnnotationTree> all() {
        return annotations;
    }

    boolean has(String annotation) {
        return annotations.containsKey(annotation);
    }

    /** Returns the expression of an attribute; empty if it is not written. */
    Optional<ExpressionTree> attribute(String annotation, String attribute) {
        AnnotationTree tree = annotations.get(annotation);
        return tree == null
                ? Optional.empty()
                : tree.getArguments().stream()
                        .filter(argument -> name(argument).equals(attribute))
                        .map(AnnotationValues::value)
                        .findFirst();
    }

    /** Returns an attribute that is a text; empty if it is not written, or written as more than literals. */
    Optional<String> text(String annotation, String attribute) {
        return attribute(annotation, attribute).flatMap(AnnotationValues::text);
    }

    /** Returns the names of the enumeration constants of an attribute; none if it is not written. */
    List<String> constants(String annotation, String attribute) {
        return attribute(annotation, attribute)
                .map(tree -> items(tree).stream()
                        .map(Object::toString)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .toList())
                .orElse(List.of());
    }

    /** Tells whether an attribute is written as {@code true}. */
    boolean isTrue(String annotation, String attribute) {
        return attribute(annotation, attribute)
                .filter(tree -> tree instanceof LiteralTree literal && Boolean.TRUE.equals(literal.getValue()))
                .isPresent();
    }

    private static List<? extends ExpressionTree> items(ExpressionTree tree) {
        return tree instanceof NewArrayTree list ? list.getInitializers() : List.of(tree);
    }

    private static Optional<String> text(Tree tree) {
        if (tree instanceof LiteralTree literal && literal.getValue() instanceof String value) {
            return Optional.of(value);
        }
        if (tree instanceof ParenthesizedTree inner) {
            return text(inner.getExpression());
        }
        if (tree instanceof BinaryTree both && both.getKind() == Tree.Kind.PLUS) {
            return text(both.getLeftOperand())
                    .flatMap(left -> text(both.getRightOperand()).map(left::concat));
        }
        return Optional.empty();
    }

    private static String name(ExpressionTree argument) {
        return argument instanceof AssignmentTree assignment
                ? assignment.getVariable().toString()
                : "value";
    }

    private static ExpressionTree value(ExpressionTree argument) {
        return argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
    }
}
