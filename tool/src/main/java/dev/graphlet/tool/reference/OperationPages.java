package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.Documentation;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Service;
import dev.graphlet.tool.client.Operation;
import dev.graphlet.tool.client.OperationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the page of an operation, section by section as Graph's pages have them. */
final class OperationPages {
    private static final String PERMISSIONS =
            "One of the following permissions is required to call this API. To learn more, including how to choose"
                    + " permissions, see [Permissions](https://learn.microsoft.com/graph/permissions-reference).";
    private static final String QUERY = "This method supports some of the OData query parameters to help customize the"
            + " response. For general information, see [OData query"
            + " parameters](https://learn.microsoft.com/graph/query-parameters).";

    private final Service service;
    private final PagePaths paths;
    private final TypeTexts types;
    private final ExampleSections examples;

    OperationPages(Service service, PagePaths paths, TypeTexts types) {
        this.service = service;
        this.paths = paths;
        this.types = types;
        this.examples = new ExampleSections(service, new SampleBodies(types));
    }

    ReferencePage page(OperationGroup group) {
        String title = Titles.of(group);
        OperationSentences sentences = new OperationSentences(group, types);
        Markdown page = new Markdown().frontMatter(title, sentences.plainDescription(), "apiPageType");
        introduction(page, title, group, sentences);
        page.heading(2, "Permissions").paragraph(PERMISSIONS);
        PermissionRows.addTo(page, group.operations());
        page.heading(2, "HTTP request")
                .annotation("\"blockType\": \"ignored\"")
                .code(Optional.of("http"), requestLines(group));
        queryParameters(page, group);
        functionParameters(page, group);
        page.heading(2, "Request headers").table(List.of("Name", "Description"), headers(group.kind(), group));
        new BodySection(types).addTo(page, group);
        page.heading(2, "Response").paragraph(sentences.response());
        examples.addTo(page, group);
        return new ReferencePage(
                paths.of(group),
                title,
                group.declaring().map(paths::of).orElse(""),
                group.operations().stream().map(Operation::path).distinct().collect(Collectors.joining(" ")),
                page.end());
    }

    private void introduction(Markdown page, String title, OperationGroup group, OperationSentences sentences) {
        page.heading(1, title)
                .paragraph("Namespace: "
                        + Markdown.text(
                                group.declaring().map(TypeTexts::pageNamespace).orElse(service.namespace())));
        if (service.endpoint().endsWith("/beta")) {
            page.paragraph("> **Important:** APIs under the `/beta` version are subject to change. Use of these APIs in"
                    + " production applications is not supported.");
        }
        Documentation documentation = group.first().documentation();
        if (documentation.deprecated()) {
            page.paragraph(("> **Deprecated.** "
                            + Markdown.text(CommentText.of(documentation).deprecation()))
                    .strip());
        }
        sentences.description().forEach(page::paragraph);
    }

    private static String requestLines(OperationGroup group) {
        return group.operations().stream()
                .map(operation -> operation.method() + " " + operation.path())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static void queryParameters(Markdown page, OperationGroup group) {
        boolean supported = switch (group.kind()) {
            case LIST, GET, DELTA -> true;
            default -> false;
        };
        if (supported) {
            page.heading(2, "Optional query parameters").paragraph(QUERY);
        }
    }

    private void functionParameters(Markdown page, OperationGroup group) {
        if (group.kind() == OperationKind.FUNCTION) {
            group.call().filter(call -> !call.parameters().isEmpty()).ifPresent(call -> {
                page.heading(2, "Function parameters").paragraph("In the request URL, provide these parameters.");
                parameters(page, call.parameters(), group);
            });
        }
    }

    private void parameters(Markdown page, List<Property> parameters, OperationGroup group) {
        String namespace = group.declaring().map(TypeTexts::pageNamespace).orElse(service.namespace());
        CommentText comment = CommentText.of(group.first().documentation());
        PropertyTable table = new PropertyTable(types, namespace);
        page.table(
                List.of("Parameter", "Type", "Description"),
                parameters.stream()
                        .map(parameter -> table.parameter(parameter, comment))
                        .toList());
    }

    private static List<List<String>> headers(OperationKind kind, OperationGroup group) {
        List<List<String>> headers = new ArrayList<>();
        headers.add(List.of("Authorization", "Bearer {token}. Required."));
        if (kind == OperationKind.SET_STREAM) {
            headers.add(List.of("Content-Type", "The media type of the content. Required."));
        } else if (BodySection.hasJson(group)) {
            headers.add(List.of("Content-Type", "application/json. Required."));
        }
        return headers;
    }
}
