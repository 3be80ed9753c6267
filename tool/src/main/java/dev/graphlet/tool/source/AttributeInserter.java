package dev.graphlet.tool.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Inserts attributes into the annotation of a spec. */
final class AttributeInserter {
    private final Spec spec;
    private final ParsedSource source;

    AttributeInserter(Spec spec) {
        this.spec = spec;
        source = spec.file().source();
    }

    /** Returns what is wrong with attributes that the spec has, but with other texts. */
    List<SourceProblem> problems(Map<String, String> texts) {
        List<SourceProblem> problems = new ArrayList<>();
        texts.forEach((name, text) -> spec.text(spec.kind().annotation(), name)
                .filter(written -> !written.isEmpty() && !written.equals(text))
                .ifPresent(written -> problems.add(new SourceProblem(
                        spec.file().path(),
                        spec.line(),
                        "'" + spec.javaName() + "' should have " + name + " = \"" + text + "\", but has \"" + written
                                + "\". Nothing was changed there; edit it by hand."))));
        return problems;
    }

    /** Returns attributes with a text, as Java writes them, that the spec does not have. */
    List<String> missing(Map<String, String> texts) {
        List<String> missing = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (spec.attribute(name).isEmpty()) {
                missing.add(name + " = " + JavaText.literal(text));
            }
        });
        return missing;
    }

    /** Returns the insertions for attributes, each with its value, behind those that there are. */
    List<TextInsertion> insert(List<String> attributes) {
        if (attributes.isEmpty()) {
            return List.of();
        }
        AnnotationTree tree = spec.annotationTree();
        List<? extends ExpressionTree> arguments = tree.getArguments();
        JavaCharacters characters = new JavaCharacters(source.text());
        int name = source.end(tree.getAnnotationType());
        int parenthesis = characters.skipTrivia(name);
        boolean bare = source.end(tree) <= parenthesis || characters.at(parenthesis) != '(';
        if (bare) {
            return List.of(new TextInsertion(name, "(" + String.join(", ", attributes) + ")"));
        }
        int open = characters.next(parenthesis);
        return arguments.isEmpty()
                ? List.of(new TextInsertion(open, String.join(", ", attributes)))
                : new ListInserter(source).append(arguments, open, attributes);
    }
}
