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
 * The comments of a path's methods. Comments of a spec appear on its own paths only; paths of derived types and of
 * narrowed navigations link there. Class files have no comments, and the generated code must not depend on that.
 *
 * @param path the name of the path class
 * @param spec the spec of the entities
 * @param navigation the navigation property if it offers fewer operations than {@code spec}; otherwise empty
 * @param collection whether the path addresses a collection
 * @param constants the permissions that the methods use
 */
record PathDoc(
        ClassName path,
        StructuredSpec spec,
        Optional<Property> navigation,
        boolean collection,
        PermissionConstants constants) {
    /** Returns the call that gives a request for {@code operation} its permissions. */
    CodeBlock needing(ResourceOperation operation) {
        return constants.needing(spec.permissions().stream()
                .filter(permissions -> permissions.areFor(operation))
                .toList());
    }

    /** Returns the spec itself or the nearest base that matches {@code declares}. */
    StructuredSpec declaring(Predicate<StructuredSpec> declares) {
        StructuredSpec declaring = spec;
        while (!declares.test(declaring)) {
            declaring = declaring.base().orElseThrow();
        }
        return declaring;
    }

    /** Returns whether the class is the path of the spec, not of a narrowed navigation property. */
    boolean isOfSpec() {
        return navigation.isEmpty();
    }

    /** Returns the comment of {@code operation}. */
    CodeBlock of(ResourceOperation operation) {
        return navigation
                .map(property -> RequestDoc.along(property, operation, spec))
                .orElseGet(() -> RequestDoc.ofMethod(operation, spec));
    }

    /** Returns the streams in an order that is the same for specs in source files and class files. */
    List<StreamProperty> streams() {
        Stream<StreamProperty> streams = spec.allStreams().stream();
        return isOfSpec()
                ? streams.toList()
                : streams.sorted(Comparator.comparing(StreamProperty::javaName)).toList();
    }

    /** Returns the actions and functions in an order that is the same for specs in source files and class files. */
    List<Call> calls() {
        Stream<Call> calls = spec.allCalls().stream().filter(call -> call.onCollection() == collection);
        return isOfSpec() ? calls.toList() : calls.sorted(Call.BY_NAME).toList();
    }

    /** Returns the comment of {@code method} for a member of {@code declaring}; {@code more} precedes its tags. */
    CodeBlock of(
            Documentation documentation, StructuredSpec declaring, String method, String otherwise, CodeBlock more) {
        ClassName home = home(declaring);
        if (path.equals(home)) {
            return DocText.of(documentation, otherwise, more);
        }
        // Written in full: an import that only a comment uses causes a warning.
        String shown = home.packageName().equals(path.packageName()) ? home.simpleName() : home.canonicalName();
        return CodeBlock.of("$L\n$L\n@see $L#$L\n", otherwise, more, shown, method);
    }

    private ClassName home(StructuredSpec declaring) {
        StructuredNames names = StructuredNames.of(declaring);
        return collection ? names.collectionPath() : names.itemPath();
    }
}
