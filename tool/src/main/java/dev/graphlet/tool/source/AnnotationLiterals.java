package dev.graphlet.tool.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the values of an annotation out of a source, however that is formatted. */
public final class AnnotationLiterals {
    private AnnotationLiterals() {}

    /**
     * Returns the literals of each attribute of an annotation, as texts.
     *
     * @param source the text of a source
     * @param annotation the name of the annotation, without its package
     * @return the literals by attribute; empty if no type has the annotation, or the source is not Java
     */
    public static Optional<Map<String, List<String>>> of(String source, String annotation) {
        JavaParser.Parsed parsed = new JavaParser().parse(source);
        if (parsed.source() == null || parsed.error().isPresent()) {
            return Optional.empty();
        }
        for (Tree tree : parsed.source().unit().getTypeDecls()) {
            if (tree instanceof ClassTree type) {
                for (AnnotationTree each : type.getModifiers().getAnnotations()) {
                    if (TypeName.of(each.getAnnotationType()).equals(annotation)) {
                        return Optional.of(values(each));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, List<String>> values(AnnotationTree annotation) {
        Map<String, List<String>> values = new TreeMap<>();
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment) {
                values.put(assignment.getVariable().toString(), literals(assignment.getExpression()));
            }
        }
        return values;
    }

    private static List<String> literals(ExpressionTree value) {
        List<? extends ExpressionTree> items =
                value instanceof NewArrayTree list ? list.getInitializers() : List.of(value);
        return items.stream()
                .filter(LiteralTree.class::isInstance)
                .map(item -> String.valueOf(((LiteralTree) item).getValue()))
                .toList();
    }
}
