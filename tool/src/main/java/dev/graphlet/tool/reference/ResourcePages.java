package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the page of a type, section by section as Graph's pages have them. */
final class ResourcePages {
    private static final List<String> PROPERTY = List.of("Property", "Type", "Description");

    private final PagePaths paths;
    private final TypeTexts types;
    private final List<OperationGroup> groups;
    private final SampleBodies bodies;

    ResourcePages(PagePaths paths, TypeTexts types, List<OperationGroup> groups) {
        this.paths = paths;
        this.types = types;
        this.groups = groups;
        this.bodies = new SampleBodies(types);
    }

    ReferencePage page(EnumSpec spec) {
        String title = spec.reference().name() + " enum type";
        Markdown page = start(spec, title, "enumPageType");
        if (spec.flags()) {
            page.paragraph("A value is one member or several, separated by commas.");
        }
        page.heading(2, "Members")
                .table(
                        List.of("Member", "Description"),
                        spec.members().stream()
                                .map(member -> List.of(
                                        Markdown.text(member.name()),
                                        Markdown.text(CommentText.of(member.documentation())
                                                .sentences())))
                                .toList());
        return new ReferencePage(
                paths.of(spec),
                title,
                paths.of(spec),
                spec.members().stream().map(EnumSpec.Member::name).collect(Collectors.joining(" ")),
                page.end());
    }

    ReferencePage page(StructuredSpec spec) {
        String title = spec.reference().name() + " resource type";
        Markdown page = start(spec, title, "resourcePageType");
        spec.base().ifPresent(base -> page.paragraph("Inherits from " + types.link(base) + "."));
        if (spec.abstractType()) {
            page.paragraph("This is an abstract type: each object is of a type that inherits from it.");
        }
        if (spec.open()) {
            page.paragraph("This is an open type: objects may have further properties.");
        }
        methods(page, spec);
        properties(page, spec);
        relationships(page, spec);
        page.heading(2, "JSON representation")
                .paragraph("Here is a JSON representation of the resource.")
                .annotation(
                        "\"blockType\": \"resource\"",
                        "\"@odata.type\": \"" + spec.reference().qualifiedName() + "\"")
                .code(Optional.of("json"), SampleBodies.text(bodies.read(spec)));
        return new ReferencePage(
                paths.of(spec),
                title,
                paths.of(spec),
                spec.allProperties().stream().map(Property::name).collect(Collectors.joining(" ")),
                page.end());
    }

    private static Markdown start(Spec spec, String title, String type) {
        CommentText comment = CommentText.of(spec.documentation());
        List<String> paragraphs = comment.paragraphs();
        Markdown page = new Markdown()
                .frontMatter(title, paragraphs.isEmpty() ? title + "." : comment.sentences(), type)
                .heading(1, title)
                .paragraph("Namespace: " + Markdown.text(TypeTexts.pageNamespace(spec)));
        if (spec.documentation().deprecated()) {
            page.paragraph(("> **Deprecated.** " + Markdown.text(comment.deprecation())).strip());
        }
        paragraphs.forEach(paragraph -> page.paragraph(Markdown.text(paragraph)));
        return page;
    }

    private void methods(Markdown page, StructuredSpec spec) {
        List<List<String>> rows = groups.stream()
                .filter(group -> group.declaring().filter(spec::equals).isPresent())
                .map(this::method)
                .toList();
        if (!rows.isEmpty()) {
            page.heading(2, "Methods").table(List.of("Method", "HTTP request", "Description"), rows);
        }
    }

    private List<String> method(OperationGroup group) {
        String request = group.first().method() + " " + group.first().path();
        return List.of(
                Markdown.link(Titles.of(group), "../" + paths.of(group) + ".md"),
                Markdown.code(request),
                new OperationSentences(group, types).description().get(0));
    }

    private void properties(Markdown page, StructuredSpec spec) {
        PropertyTable table = new PropertyTable(types, TypeTexts.pageNamespace(spec));
        List<List<String>> rows = new ArrayList<>();
        spec.allProperties().stream()
                .filter(property -> property.navigation().isEmpty())
                .forEach(property -> rows.add(table.declared(property, spec)));
        spec.allStreams()
                .forEach(stream -> rows.add(List.of(
                        Markdown.text(stream.name()),
                        "Stream",
                        Markdown.text(CommentText.of(stream.documentation()).sentences()))));
        page.heading(2, "Properties");
        addTo(page, rows, PROPERTY);
    }

    private void relationships(Markdown page, StructuredSpec spec) {
        PropertyTable table = new PropertyTable(types, TypeTexts.pageNamespace(spec));
        List<List<String>> rows = spec.allNavigations().stream()
                .map(property -> table.declared(property, spec))
                .toList();
        page.heading(2, "Relationships");
        addTo(page, rows, List.of("Relationship", "Type", "Description"));
    }

    private static void addTo(Markdown page, List<List<String>> rows, List<String> head) {
        if (rows.isEmpty()) {
            page.paragraph("None.");
        } else {
            page.table(head, rows);
        }
    }
}
