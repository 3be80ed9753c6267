package dev.graphlet.tool.source;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Inserts operations into the list of a spec that has one. */
final class OperationInserter {
    private static final String OPERATION = SourceNames.ANNOTATIONS + ".Operation";
    /** What a spec without a list offers. */
    static final List<String> DEFAULT = List.of("CREATE", "LIST", "GET", "UPDATE", "DELETE");

    private final Spec spec;
    private final ParsedSource source;
    private final PlannedImports imports;

    OperationInserter(Spec spec, PlannedImports imports) {
        this.spec = spec;
        this.imports = imports;
        source = spec.file().source();
    }

    /** Returns the operations that the spec does not have. */
    List<String> missing(List<String> wanted) {
        List<String> listed = spec.operations().orElse(DEFAULT);
        return wanted.stream().distinct().filter(each -> !listed.contains(each)).toList();
    }

    /** Returns the attribute for a spec that lists no operations: those that it has by default, and further ones. */
    String attribute(List<String> missing) {
        return Stream.concat(DEFAULT.stream(), missing.stream())
                .map(each -> element(each, List.of()))
                .collect(Collectors.joining(", ", "operations = {", "}"));
    }

    /** Returns the insertions for operations that are missing in the list. */
    List<TextInsertion> insert(List<String> missing) {
        ExpressionTree tree = spec.operationsTree().orElseThrow();
        List<? extends ExpressionTree> elements = Spec.operations(tree);
        List<String> added =
                missing.stream().map(each -> element(each, elements)).toList();
        String joined = String.join(", ", added);
        if (!(tree instanceof NewArrayTree)) {
            List<TextInsertion> braces = new ArrayList<>();
            braces.add(new TextInsertion(source.start(tree), "{"));
            braces.add(new TextInsertion(source.end(tree), ", " + joined + "}"));
            return braces;
        }
        int open = new JavaCharacters(source.text()).next(source.start(tree));
        return elements.isEmpty()
                ? List.of(new TextInsertion(open, joined))
                : new ListInserter(source).append(elements, open, added);
    }

    /** Writes an operation as the last one of the list is written. */
    private String element(String name, List<? extends ExpressionTree> elements) {
        if (!elements.isEmpty() && elements.get(elements.size() - 1) instanceof MemberSelectTree last) {
            ExpressionTree qualifier = last.getExpression();
            return source.text().substring(source.start(qualifier), source.end(qualifier)) + "." + name;
        }
        return spec.file().names().importsStatically(OPERATION, name) ? name : imports.use(OPERATION) + "." + name;
    }
}
