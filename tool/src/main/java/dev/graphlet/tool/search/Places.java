package dev.graphlet.tool.search;

import dev.graphlet.tool.schema.EnumMember;
import dev.graphlet.tool.schema.EnumType;
import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.OperationImport;
import dev.graphlet.tool.schema.Property;
import dev.graphlet.tool.schema.Resource;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.schema.TypeReference;
import dev.graphlet.tool.selection.SchemaPaths;
import dev.graphlet.tool.selection.SchemaPaths.SchemaPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says where things hang and how they are imported. */
final class Places {
    private static final int MOST = 3;
    private static final List<String> TELLING =
            List.of("displayName", "name", "subject", "title", "status", "resource", "createdDateTime");

    private final ServiceSchema schema;
    private final SchemaPaths paths;

    Places(ServiceSchema schema, SchemaPaths paths) {
        this.schema = schema;
        this.paths = paths;
    }

    /** Tells whether something leads to a type; a complex type or an enumeration is a part of others. */
    boolean reaches(SchemaType type) {
        boolean entity = type instanceof StructuredType structured && structured.isEntity();
        return !entity || !paths.to(type.name()).isEmpty();
    }

    /** Returns 1 for a type right below the root, and less the farther it is. */
    double nearness(StructuredType type) {
        if (!type.isEntity()) {
            return 0.7;
        }
        int least = ones(type).stream().mapToInt(Places::depth).min().orElse(6);
        return 1.04 - 0.04 * least + 0.001 * paths.to(type.name()).size();
    }

    Finding resource(Resource resource) {
        String path = "/" + resource.name();
        List<String> what = new ArrayList<>(List.of(path));
        schema.structured(resource.type()).ifPresent(type -> what.add(members(type)));
        String kind = resource.isEntitySet() ? "entity set" : "singleton";
        return new Finding(kind, path, resource.annotations().description(), List.of(path), what);
    }

    Finding type(SchemaType type, Optional<String> description) {
        if (!(type instanceof StructuredType structured)) {
            return new Finding("enum", name(type), description, List.of(), List.of(name(type)));
        }
        if (!structured.isEntity()) {
            return new Finding("complex", name(type), description, List.of(), List.of(name(type)));
        }
        List<String> found = paths.to(type.name()).stream()
                .sorted(Comparator.comparingInt(SchemaPath::cost))
                .limit(MOST)
                .map(SchemaPath::path)
                .toList();
        List<String> what = found.isEmpty()
                ? List.of(name(type) + "(" + members(structured) + ")")
                : List.of(found.get(0), members(structured));
        return new Finding("entity", name(type), description, found, what);
    }

    Finding constant(EnumType type, EnumMember member) {
        String name = name(type) + "." + member.name();
        return new Finding("member", name, member.annotations().description(), List.of(), List.of(name(type)));
    }

    Finding property(StructuredType type, Property property, Optional<String> description) {
        String what = name(type) + "(" + property.name() + ")";
        List<String> found = type.isEntity() ? ones(type) : List.of();
        return new Finding("property", name(type) + "." + property.name(), description, first(found), List.of(what));
    }

    Finding navigation(StructuredType type, NavigationProperty navigation, Optional<String> description) {
        List<String> found =
                ones(type).stream().map(path -> path + "/" + navigation.name()).toList();
        String members =
                schema.structured(navigation.type().type()).map(this::members).orElse("id");
        List<String> what = found.isEmpty()
                ? List.of(name(type) + "(" + navigation.name() + "(" + members + "))")
                : List.of(found.get(0), members);
        return new Finding("navigation", name(type) + "." + navigation.name(), description, first(found), what);
    }

    Finding operation(Operation operation, Optional<StructuredType> bound, Optional<OperationImport> imported) {
        String name = operation.name().name();
        String method = operation.isAction() ? "POST " : "GET ";
        List<String> found = new ArrayList<>();
        imported.ifPresent(each -> found.add(method + "/" + each.name()));
        bound.ifPresent(type -> {
            boolean many = operation.binding().filter(TypeReference::collection).isPresent();
            for (String path : many ? collections(type) : ones(type)) {
                found.add(method + path + "/" + name);
            }
        });
        String owner = bound.map(type -> name(type) + ".").orElse("");
        String what = found.isEmpty()
                ? bound.map(type -> name(type) + "(" + name + ")").orElse(name)
                : found.get(0);
        String kind = operation.isAction() ? "action" : "function";
        return new Finding(kind, owner + name, operation.annotations().description(), first(found), List.of(what));
    }

    private List<String> ones(StructuredType type) {
        return paths.to(type.name()).stream()
                .sorted(Comparator.comparingInt((SchemaPath path) -> path.cost() + (path.many() ? 1 : 0)))
                .map(SchemaPath::one)
                .toList();
    }

    private List<String> collections(StructuredType type) {
        return paths.to(type.name()).stream()
                .filter(SchemaPath::many)
                .sorted(Comparator.comparingInt(SchemaPath::cost))
                .map(SchemaPath::path)
                .toList();
    }

    private String members(StructuredType type) {
        List<Property> all = schema.lineage().properties(type);
        List<String> names = all.stream().map(Property::name).toList();
        List<String> members = new ArrayList<>(
                TELLING.stream().filter(names::contains).limit(2).toList());
        for (Property property : all) {
            if (members.size() < 2 && property.type().type().isEdm() && !members.contains(property.name())) {
                members.add(property.name());
            }
        }
        if (names.contains("id")) {
            members.remove("id");
            members.add(0, "id");
        }
        return String.join(",", members);
    }

    /** Returns the name by which a type is imported: with its namespace where that is not the first of the service. */
    private String name(SchemaType type) {
        boolean alone = schema.typesNamed(type.name().name()).size() == 1;
        boolean own = type.name().namespace().equals(schema.namespace());
        return alone || own ? type.name().name() : type.name().toString();
    }

    private static List<String> first(List<String> paths) {
        return paths.subList(0, Math.min(MOST, paths.size()));
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }
}
