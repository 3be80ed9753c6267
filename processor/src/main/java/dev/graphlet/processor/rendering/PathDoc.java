package dev.graphlet.processor.rendering;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Documentation;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The comments of a path's methods. The words of a spec stand on its own paths only; those of derived types and of narrower
 * navigations point there, since a spec in a class file has no comments, and what is generated must not depend on that.
 *
 * @param path the class
 * @param spec the entities that it leads to
 * @param navigation set if it is the path of a navigation property that offers less than the entities do
 * @param collection whether it leads to a collection of them
 */
record PathDoc(ClassName path, StructuredSpec spec, Optional<Property> navigation, boolean collection) {
    /** The spec itself, or the base that declares what is looked for. */
    StructuredSpec declaring(Predicate<StructuredSpec> declares) {
        StructuredSpec declaring = spec;
        while (!declares.test(declaring)) {
            declaring = declaring.base().orElseThrow();
        }
        return declaring;
    }

    /** Whether the class is the path of the spec, rather than that of a navigation that offers less. */
    boolean isOfSpec() {
        return navigation.isEmpty();
    }

    /** The comment of an operation. */
    CodeBlock of(ResourceOperation operation) {
        return navigation
                .map(property -> RequestDoc.along(property, operation, spec))
                .orElseGet(() -> RequestDoc.of(operation, spec));
    }

    /** The streams in an order that doesn't depend on where the specs come from. */
    List<StreamProperty> streams() {
        Stream<StreamProperty> streams = spec.allStreams().stream();
        return isOfSpec()
                ? streams.toList()
                : streams.sorted(Comparator.comparing(StreamProperty::javaName)).toList();
    }

    /** What is called there, in such an order too. */
    List<Call> calls() {
        Stream<Call> calls = spec.allCalls().stream().filter(call -> call.onCollection() == collection);
        return isOfSpec() ? calls.toList() : calls.sorted(Call.BY_NAME).toList();
    }

    /** The comment of the method for what {@code declaring} declares; {@code more} stands before its tags. */
    CodeBlock of(
            Documentation documentation, StructuredSpec declaring, String method, String otherwise, CodeBlock more) {
        ClassName home = home(declaring);
        if (path.equals(home)) {
            return DocText.of(documentation, otherwise, more);
        }
        // Not imported: a comment is no use, and an unused import is a warning.
        String shown = home.packageName().equals(path.packageName()) ? home.simpleName() : home.canonicalName();
        return CodeBlock.of("$L\n$L\n@see $L#$L\n", otherwise, more, shown, method);
    }

    private ClassName home(StructuredSpec declaring) {
        StructuredNames names = StructuredNames.of(declaring);
        return collection ? names.collectionPath() : names.itemPath();
    }
}
