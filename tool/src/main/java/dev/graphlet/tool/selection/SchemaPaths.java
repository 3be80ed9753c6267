package dev.graphlet.tool.selection;

import dev.graphlet.tool.schema.EntityContainer;
import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.OperationImport;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.Resource;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows by which paths the types of a service are reached, shortest first. */
public final class SchemaPaths {
    private static final int DEEPEST = 4;
    private static final int MOST_OF_A_TYPE = 12;

    private final ServiceSchema schema;
    private final List<SchemaPath> all = new ArrayList<>();
    private final Map<QualifiedName, List<SchemaPath>> byType = new HashMap<>();

    /**
     * A path of a service.
     *
     * @param path the path with {@code {id}} for keys
     * @param type the type of the entities there
     * @param many whether there are many
     * @param references how many of its steps lead to what is found elsewhere, too
     */
    public record SchemaPath(String path, StructuredType type, boolean many, int references) {
        /** Returns the path of one of the entities. */
        public String one() {
            return many ? path + "/{id}" : path;
        }

        /** Returns how far-fetched the path is: its segments, and more for each step that leads elsewhere. */
        public int cost() {
            return depth() + 2 * references;
        }

        /** Returns the number of segments. */
        public int depth() {
            return (int) path.chars().filter(c -> c == '/').count();
        }
    }

    /** Finds the paths of a service. */
    public SchemaPaths(ServiceSchema schema) {
        this.schema = schema;
        Deque<SchemaPath> open = new ArrayDeque<>();
        for (Resource resource :
                schema.container().map(EntityContainer::resources).orElse(List.of())) {
            schema.structured(resource.type())
                    .ifPresent(
                            type -> add(new SchemaPath("/" + resource.name(), type, resource.isEntitySet(), 0), open));
        }
        while (!open.isEmpty()) {
            SchemaPath from = open.remove();
            if (from.depth() < DEEPEST) {
                for (NavigationProperty navigation : schema.lineage().navigationProperties(from.type())) {
                    schema.structured(navigation.type().type()).ifPresent(target -> {
                        String path = from.one() + "/" + navigation.name();
                        int references = from.references() + (navigation.containsTarget() ? 0 : 1);
                        add(new SchemaPath(path, target, navigation.type().collection(), references), open);
                    });
                }
            }
        }
    }

    /** Returns all paths to a few segments, shorter ones first. */
    public List<SchemaPath> all() {
        return Collections.unmodifiableList(all);
    }

    /** Returns some paths to the entities of a type, shorter ones first. */
    public List<SchemaPath> to(QualifiedName type) {
        return Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
    }

    /** Returns the only entity set of a type, or empty if there is none or if there are several. */
    public Optional<String> onlyEntitySet(QualifiedName type) {
        List<Resource> sets = new ArrayList<>();
        for (Resource resource :
                schema.container().map(EntityContainer::resources).orElse(List.of())) {
            if (resource.isEntitySet() && resource.type().equals(type)) {
                sets.add(resource);
            }
        }
        return sets.size() == 1 ? Optional.of(sets.get(0).name()) : Optional.empty();
    }

    /** Returns the names of all that is right below the root. */
    public List<String> roots() {
        List<String> names = new ArrayList<>();
        schema.container().ifPresent(container -> {
            container.resources().forEach(resource -> names.add("/" + resource.name()));
            container.imports().stream().map(OperationImport::name).forEach(name -> names.add("/" + name));
        });
        return names;
    }

    private void add(SchemaPath path, Deque<SchemaPath> open) {
        List<SchemaPath> known = byType.computeIfAbsent(path.type().name(), name -> new ArrayList<>());
        if (known.size() < MOST_OF_A_TYPE) {
            known.add(path);
            all.add(path);
            open.add(path);
        }
    }
}
