package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.tool.client.Client;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the table of contents, and the page of the map. */
final class ContentsPage {
    private final Client client;
    private final PagePaths paths;
    private final TypeTexts types;

    ContentsPage(Client client, PagePaths paths, TypeTexts types) {
        this.client = client;
        this.paths = paths;
        this.types = types;
    }

    ReferencePage page(List<OperationGroup> groups) {
        String title = title(client);
        Markdown page = new Markdown()
                .heading(1, title)
                .paragraph("The part of the service at "
                        + Markdown.code(client.service().endpoint())
                        + " that this client uses: the operations that it offers and the types that it knows. The"
                        + " [map](map.md) shows how the types are connected. The pages are written by `graphlet pages`"
                        + " from the specs.")
                .heading(2, "Operations");
        sections(groups).forEach((section, own) -> {
            page.heading(3, section);
            page.table(
                    List.of("Operation", "HTTP request", "Description"),
                    own.stream().map(this::row).toList());
        });
        page.heading(2, "Types")
                .table(
                        List.of("Type", "Kind", "Description"),
                        client.types().map(this::row).toList());
        return new ReferencePage(ClientReference.CONTENTS, title, "", "", page.end());
    }

    private static String title(Client client) {
        String name = client.service().name();
        return (name.isEmpty() ? client.name() : name) + " API";
    }

    /** Returns the operations by the names of the types that declare them. */
    private static Map<String, List<OperationGroup>> sections(List<OperationGroup> groups) {
        Map<String, List<OperationGroup>> sections = new LinkedHashMap<>();
        for (OperationGroup group : groups) {
            String section =
                    group.declaring().map(spec -> spec.reference().name()).orElse("Service");
            sections.computeIfAbsent(section, any -> new ArrayList<>()).add(group);
        }
        return sections;
    }

    private List<String> row(OperationGroup group) {
        return List.of(
                Markdown.link(Titles.of(group), paths.of(group) + ".md"),
                Markdown.code(group.first().method() + " " + group.first().path()),
                new OperationSentences(group, types).description().get(0).replace("](../", "]("));
    }

    private List<String> row(Spec spec) {
        return List.of(
                Markdown.link(spec.reference().name(), paths.of(spec) + ".md"),
                kind(spec),
                Markdown.text(CommentText.of(spec.documentation()).sentences()));
    }

    private static String kind(Spec spec) {
        if (spec instanceof EnumSpec found) {
            return found.flags() ? "Enumeration with flags" : "Enumeration";
        }
        StructuredSpec type = (StructuredSpec) spec;
        String kind = type.isEntity() ? "entity type" : "complex type";
        return type.abstractType() ? "Abstract " + kind : Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }

    static ReferencePage map(Client client, String mermaid) {
        String title = "Map of the " + title(client);
        Markdown page = new Markdown()
                .heading(1, title)
                .paragraph("The types of the client, their inheritance, their navigations and their operations. The"
                        + " [table of contents](README.md) has the same as text.")
                .code(Optional.of("mermaid"), mermaid);
        return new ReferencePage(ClientReference.MAP, title, "", "", page.end());
    }
}
