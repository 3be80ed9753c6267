package dev.graphlet.tool.page;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.schema.Annotation;
import dev.graphlet.tool.schema.Annotations;
import dev.graphlet.tool.schema.Expression;
import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.Property;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.schema.TypeReference;
import dev.graphlet.tool.selection.PageWish;
import dev.graphlet.tool.selection.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds to a schema what a page says and the schema doesn't. What the schema knows is as the schema says. */
public final class PageSchema {
    private static final Set<String> EDM = Set.of(
            "String",
            "Boolean",
            "Byte",
            "SByte",
            "Int16",
            "Int32",
            "Int64",
            "Single",
            "Double",
            "Decimal",
            "Guid",
            "DateTimeOffset",
            "Date",
            "TimeOfDay",
            "Duration",
            "Binary",
            "Stream");

    private final Page page;
    private final DocumentedTypes types;
    private final String namespace;

    private PageSchema(Page page, ServiceSchema schema) {
        this.page = page;
        this.types = new DocumentedTypes(schema, page.name());
        String own = QualifiedName.of(page.type()).namespace();
        this.namespace = !own.isEmpty() ? own : !page.namespace().isEmpty() ? page.namespace() : schema.namespace();
    }

    /**
     * Reads a page.
     *
     * @param name the name of its file
     * @throws DataException if it is none
     */
    public static DocumentedSchema of(String text, String name, ServiceSchema schema) {
        Page page = PageReader.read(text, name);
        if (page.type().isEmpty() && page.path().isEmpty()) {
            throw new DataException(name + " does not say which type it is about. Give the Markdown of a page of"
                    + " Graph's documentation, such as create-rungroup.md.");
        }
        return new PageSchema(page, schema).documented();
    }

    private DocumentedSchema documented() {
        List<String> segments = Arrays.stream(page.path().split("/", -1))
                .map(String::strip)
                .filter(segment -> !segment.isEmpty())
                .toList();
        Map<String, Shape.Named> members = new LinkedHashMap<>();
        QualifiedName type = page.type().isEmpty() ? new QualifiedName("", "") : type();
        if (!page.type().isEmpty()) {
            for (Page.Row row : page.rows()) {
                member(type, row);
                members.put(row.name(), new Shape.Named(row.required(), Shape.EMPTY));
            }
        }
        return new DocumentedSchema(types.schema(), new PageWish(type, new Shape(members), page.method(), segments));
    }

    /** Returns the type that the page is about, with the bases that its rows name. */
    private QualifiedName type() {
        QualifiedName written = QualifiedName.of(page.type());
        Set<QualifiedName> names = names(Optional.of(page.type()), written.name());
        Optional<QualifiedName> known = types.known(names);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<String> base = page.rows().stream()
                .flatMap(row -> row.base().stream())
                .filter(each -> !each.equals("entity"))
                .findFirst();
        QualifiedName name = names.iterator().next();
        StructuredType.Kind kind = page.entity() ? StructuredType.Kind.ENTITY : StructuredType.Kind.COMPLEX;
        Optional<QualifiedName> root = page.entity() ? Optional.of(DocumentedTypes.ENTITY) : Optional.empty();
        types.add(kind, name, base.map(each -> base(each, kind, root)).or(() -> root), false);
        types.alias(name, others(names, name));
        return name;
    }

    private QualifiedName base(String name, StructuredType.Kind kind, Optional<QualifiedName> root) {
        Set<QualifiedName> names = names(Optional.empty(), name);
        Optional<QualifiedName> known = types.known(names);
        if (known.isPresent()) {
            return known.get();
        }
        QualifiedName base = names.iterator().next();
        types.add(kind, base, root, true);
        types.alias(base, others(names, base));
        return base;
    }

    private void member(QualifiedName type, Page.Row row) {
        QualifiedName owner = row.base()
                .flatMap(base -> types.known(names(Optional.empty(), base)))
                .orElse(type);
        TypeReference reference = new TypeReference(target(row), row.many(), true);
        Annotations annotations = row.description().isEmpty()
                ? Annotations.NONE
                : new Annotations(List.of(new Annotation(
                        QualifiedName.of("Org.OData.Core.V1.Description"),
                        "",
                        new Expression.ConstantExpression("String", row.description()))));
        types.addMember(
                owner,
                row.kind() == Page.Kind.PROPERTY
                        ? new Property(row.name(), reference, annotations)
                        : new NavigationProperty(row.name(), reference, false, Optional.empty(), annotations));
    }

    private QualifiedName target(Page.Row row) {
        QualifiedName written = QualifiedName.of(row.type());
        if (EDM.contains(written.name()) && (written.namespace().isEmpty() || written.isEdm())) {
            return new QualifiedName("Edm", written.name());
        }
        if (!row.type().matches("[A-Za-z_][\\w.]*")) {
            return QualifiedName.of("Edm.Untyped");
        }
        Set<QualifiedName> names = names(sample(row.name(), written.name()), row.type());
        Optional<QualifiedName> known = types.known(names);
        QualifiedName name = known.orElse(names.iterator().next());
        if (!row.values().isEmpty()) {
            types.addEnumeration(name, row.values());
            return name;
        }
        if (known.isEmpty()) {
            boolean entity = row.kind() == Page.Kind.RELATIONSHIP;
            types.add(
                    entity ? StructuredType.Kind.ENTITY : StructuredType.Kind.COMPLEX,
                    name,
                    entity ? Optional.of(DocumentedTypes.ENTITY) : Optional.empty(),
                    false);
        }
        types.alias(name, written.namespace().isEmpty() ? List.of() : others(Set.of(written, name), name));
        return name;
    }

    /** Returns the names that a type may have: as a sample says it, as it is written, in the namespaces of the page. */
    private Set<QualifiedName> names(Optional<String> sample, String written) {
        Set<QualifiedName> names = new LinkedHashSet<>();
        sample.map(QualifiedName::of)
                .filter(name -> !name.namespace().isEmpty())
                .ifPresent(names::add);
        QualifiedName name = QualifiedName.of(written);
        if (!name.namespace().isEmpty()) {
            names.add(name);
        }
        names.add(new QualifiedName(namespace, name.name()));
        if (!page.namespace().isEmpty()) {
            names.add(new QualifiedName(page.namespace(), name.name()));
        }
        return names;
    }

    private static List<String> others(Set<QualifiedName> names, QualifiedName name) {
        List<String> others = new ArrayList<>();
        for (QualifiedName each : names) {
            if (!each.equals(name)) {
                others.add(each.toString());
            }
        }
        return others.stream().sorted().toList();
    }

    /** Returns the type that a sample says a member is of. */
    private Optional<String> sample(String member, String type) {
        Pattern pattern = Pattern.compile(
                "\"" + Pattern.quote(member) + "\"\\s*:\\s*\\[?\\s*\\{\\s*\"@odata\\.type\"\\s*:\\s*\"#?([\\w.]+)\"");
        for (String sample : page.samples()) {
            Matcher found = pattern.matcher(sample);
            if (found.find() && QualifiedName.of(found.group(1)).name().equals(type)) {
                return Optional.of(found.group(1));
            }
        }
        return Optional.empty();
    }
}
