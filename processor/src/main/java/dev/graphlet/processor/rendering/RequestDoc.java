package dev.graphlet.processor.rendering;

import com.palantir.javapoet.CodeBlock;
import dev.graphlet.processor.model.JavaNames;
import dev.graphlet.processor.model.Permissions;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.List;
import java.util.stream.Collectors;

/** The comment of an operation: its HTTP line, its description and its permissions. */
final class RequestDoc {
    static final String RETURNS = "Returns a request that ";

    private RequestDoc() {}

    /** Returns the comment of the class of the request. */
    static CodeBlock ofClass(ResourceOperation operation, StructuredSpec spec) {
        return of("A request that ", operation, spec);
    }

    /** Returns the comment of the method that returns the request. */
    static CodeBlock ofMethod(ResourceOperation operation, StructuredSpec spec) {
        return of(RETURNS, operation, spec);
    }

    private static CodeBlock of(String start, ResourceOperation operation, StructuredSpec spec) {
        String path = spec.entitySet().or(spec::singleton).map(Resource::path).orElse("…");
        boolean alone = spec.entitySet().isEmpty() && (spec.singleton().isPresent() || !spec.hasCollectionPath());
        CodeBlock.Builder doc =
                CodeBlock.builder().add(head(start, operation, spec, path, alone ? path : item(path, spec)));
        String summary = DocText.summary(spec.documentation());
        if (!summary.isEmpty()) {
            doc.add("\n<p>$L: $L\n", name(spec), summary);
        }
        return doc.add(permissions(operation, spec)).build();
    }

    /** Returns the comment for a narrowed navigation, without comments of the spec: see {@link PathDoc}. */
    static CodeBlock along(Property navigation, ResourceOperation operation, StructuredSpec target) {
        String path = "…/" + navigation.name();
        String item = navigation.collection() ? item(path, target) : path;
        return CodeBlock.builder()
                .add(head(RETURNS, operation, target, path, item))
                .add(permissions(operation, target))
                .build();
    }

    private static CodeBlock head(
            String start, ResourceOperation operation, StructuredSpec spec, String path, String item) {
        return CodeBlock.of(
                "$L$L.\n\n<pre>$L</pre>\n",
                start,
                title(operation, spec),
                HarmlessText.code(line(operation, path, item)));
    }

    private static String item(String collection, StructuredSpec spec) {
        String keys = spec.keys().stream().map(Property::name).collect(Collectors.joining(","));
        return collection + "/{" + (keys.isEmpty() ? "key" : keys) + "}";
    }

    private static CodeBlock permissions(ResourceOperation operation, StructuredSpec spec) {
        return spec.permissions().stream()
                .filter(permissions -> permissions.areFor(operation))
                .map(RequestDoc::permissions)
                .collect(CodeBlock.joining(""));
    }

    private static String title(ResourceOperation operation, StructuredSpec spec) {
        String set = spec.entitySet().map(Resource::name).orElseGet(() -> name(spec));
        return switch (operation) {
            case CREATE -> "creates a new " + name(spec);
            case LIST -> "lists " + set;
            case GET -> "gets the " + name(spec);
            case UPDATE -> "updates the " + name(spec);
            case DELETE -> "deletes the " + name(spec);
            case UPSERT -> "creates or updates the " + name(spec);
            case DELTA -> "gets the changes of " + set;
        };
    }

    private static String line(ResourceOperation operation, String path, String item) {
        return switch (operation) {
            case CREATE -> "POST " + path;
            case LIST -> "GET " + path;
            case GET -> "GET " + item;
            case UPDATE, UPSERT -> "PATCH " + item;
            case DELETE -> "DELETE " + item;
            case DELTA -> "GET " + path + "/delta";
        };
    }

    static CodeBlock permissions(Permissions permissions) {
        CodeBlock.Builder list = CodeBlock.builder().add("\n<p>Permissions, from least to most privileged:\n<ul>\n");
        add(list, "Delegated (work or school account)", permissions.delegated());
        add(list, "Delegated (personal Microsoft account)", permissions.personal());
        add(list, "Application", permissions.application());
        return list.add("</ul>\n").build();
    }

    private static void add(CodeBlock.Builder list, String kind, List<String> permissions) {
        if (!permissions.isEmpty()) {
            list.add("<li>$L: $L</li>\n", kind, HarmlessText.of(String.join(", ", permissions)));
        }
    }

    private static String name(StructuredSpec spec) {
        String qualified = spec.reference().qualifiedName();
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    static String parameter(StructuredSpec spec) {
        return JavaNames.accessor(name(spec));
    }
}
