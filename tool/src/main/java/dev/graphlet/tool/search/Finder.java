package dev.graphlet.tool.search;

import dev.graphlet.tool.description.Descriptions;
import dev.graphlet.tool.failure.Nearest;
import dev.graphlet.tool.schema.Annotations;
import dev.graphlet.tool.schema.EntityContainer;
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
import dev.graphlet.tool.selection.SchemaPaths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Searches all that a service has, and puts first what a person probably wants. */
public final class Finder {
    private static final double DEPRECATED = 0.6;
    private static final double UNREACHED = 0.7;

    private final ServiceSchema schema;
    private final Descriptions descriptions;
    private final Places places;

    /** Creates a search in a service. */
    public Finder(ServiceSchema schema, Descriptions descriptions) {
        this.schema = schema;
        this.descriptions = descriptions;
        this.places = new Places(schema, new SchemaPaths(schema));
    }

    private record Hit(double score, String name, Supplier<Finding> finding) {}

    /** Returns what answers a text best, the best first. */
    public List<Finding> find(String text, int most) {
        Query query = new Query(text);
        List<Hit> hits = new ArrayList<>();
        if (!query.isEmpty()) {
            resources(query, hits);
            schema.types().forEach(type -> type(query, type, hits));
            schema.declarations().operations().forEach(operation -> operation(query, operation, hits));
        }
        hits.sort(Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparing(Hit::name));
        return hits.stream().limit(most).map(hit -> hit.finding().get()).toList();
    }

    /** Returns a question for a word that was probably meant, or an empty text. */
    public String question(String text) {
        Set<String> words = new TreeSet<>();
        schema.types().forEach(type -> known(type.name().name(), words));
        schema.declarations().operations().forEach(each -> known(each.name().name(), words));
        List<String> better = Tokens.of(text).stream()
                .map(word -> Nearest.of(word, words).orElse(word))
                .toList();
        return better.equals(Tokens.of(text)) ? "" : " Did you mean '" + String.join(" ", better) + "'?";
    }

    private static void known(String name, Set<String> words) {
        words.addAll(Tokens.of(name));
        words.add(name.toLowerCase(Locale.ROOT));
    }

    private void resources(Query query, List<Hit> hits) {
        for (Resource resource :
                schema.container().map(EntityContainer::resources).orElse(List.of())) {
            String description = resource.annotations().description().orElse("");
            double score = query.score(resource.name(), "", description);
            add(hits, score, 1.05, resource.annotations(), resource.name(), () -> places.resource(resource));
        }
    }

    private void type(Query query, SchemaType type, List<Hit> hits) {
        String name = type.name().name();
        String description = descriptions.of(type.name()).orElse("");
        double weight = type instanceof StructuredType structured && structured.isEntity() ? 1 : 0.8;
        weight *= places.reaches(type) ? 1 : UNREACHED;
        add(
                hits,
                query.score(name, type.name().namespace(), description),
                weight,
                type.annotations(),
                name,
                () -> places.type(type, descriptions.of(type.name())));
        if (type instanceof StructuredType structured) {
            members(query, structured, hits);
        } else if (type instanceof EnumType enumeration) {
            for (EnumMember member : enumeration.members()) {
                double score = query.score(member.name(), name, "");
                add(hits, score, 0.4, member.annotations(), member.name(), () -> places.constant(enumeration, member));
            }
        }
    }

    private void members(Query query, StructuredType type, List<Hit> hits) {
        double reach = places.reaches(type) ? 1 : UNREACHED;
        for (Property property : type.properties()) {
            Optional<String> description = descriptions.of(type, property);
            double score = query.score(property.name(), type.name().name(), description.orElse(""));
            double weight = 0.75 * reach * places.nearness(type);
            add(
                    hits,
                    score,
                    weight,
                    property.annotations(),
                    property.name(),
                    () -> places.property(type, property, description));
        }
        for (NavigationProperty navigation : type.navigationProperties()) {
            Optional<String> description = descriptions.of(type, navigation);
            double score = query.score(navigation.name(), type.name().name(), description.orElse(""));
            double weight = 0.95 * reach * places.nearness(type);
            add(
                    hits,
                    score,
                    weight,
                    navigation.annotations(),
                    navigation.name(),
                    () -> places.navigation(type, navigation, description));
        }
    }

    private void operation(Query query, Operation operation, List<Hit> hits) {
        String name = operation.name().name();
        String description = operation.annotations().description().orElse("");
        String owner = operation.binding().map(type -> type.type().name()).orElse("");
        Optional<StructuredType> bound = operation.binding().flatMap(type -> schema.structured(type.type()));
        double weight = bound.map(type -> (places.reaches(type) ? 1.0 : UNREACHED) * places.nearness(type))
                .orElse(1.0);
        boolean called = operation.isBound() || imports(operation).isPresent();
        if (called) {
            add(
                    hits,
                    query.score(name, owner, description),
                    weight,
                    operation.annotations(),
                    name + owner,
                    () -> places.operation(operation, bound, imports(operation)));
        }
    }

    private Optional<OperationImport> imports(Operation operation) {
        return schema.container().map(EntityContainer::imports).orElse(List.of()).stream()
                .filter(each -> each.operation().equals(operation.name()))
                .findFirst();
    }

    private static void add(
            List<Hit> hits,
            double score,
            double weight,
            Annotations annotations,
            String name,
            Supplier<Finding> finding) {
        if (score > 0) {
            double deprecated = annotations.deprecation().isPresent() ? DEPRECATED : 1;
            hits.add(new Hit(score * weight * deprecated, name, finding));
        }
    }
}
