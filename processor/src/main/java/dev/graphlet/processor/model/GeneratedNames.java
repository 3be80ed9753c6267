package dev.graphlet.processor.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The classes generated for a structured spec, and their simple names. */
public record GeneratedNames(StructuredSpec spec) {
    public static GeneratedNames of(StructuredSpec spec) {
        return new GeneratedNames(spec);
    }

    public String model() {
        return spec.reference().javaName();
    }

    /** Returns the name of the path of a collection, such as {@code RunGroupsPath}. */
    public String collectionPath() {
        return collectionPath(collection(), model());
    }

    /** Returns the name of the path of a collection; it differs from {@code model} and the path of one entity. */
    public static String collectionPath(String collection, String model) {
        String path = GeneratedKind.COLLECTION_PATH.name(collection);
        boolean taken = path.equalsIgnoreCase(model) || path.equalsIgnoreCase(GeneratedKind.ITEM_PATH.name(model));
        return taken ? GeneratedKind.COLLECTION_PATH.name(collection + "Collection") : path;
    }

    /** Returns the name of the request class of {@code operation}, such as {@code ListRunGroupsRequest}. */
    public String request(ResourceOperation operation) {
        String ofModel = GeneratedKind.REQUEST.name(operation.verb() + model());
        String ofCollection = GeneratedKind.REQUEST.name(operation.verb() + collection());
        boolean named = operation.isNamedAfterCollection() && !ofCollection.equalsIgnoreCase(model());
        return named ? ofCollection : ofModel;
    }

    /** Returns the operations that have a request class. */
    public List<ResourceOperation> requests() {
        return Arrays.stream(ResourceOperation.values())
                .filter(operation -> spec.hasPath() && spec.possibleOperations().contains(operation))
                .filter(operation -> operation != ResourceOperation.UPDATE || hasPatch())
                .toList();
    }

    /** Returns the name of the path of a narrowed navigation property, such as {@code RunGroupRunsPath}. */
    public String navigationPath(Property navigation) {
        return GeneratedKind.NAVIGATION_PATH.name(stem(navigation));
    }

    /** Returns the name of the path of one entity in {@code navigation}, such as {@code RunGroupRunsItemPath}. */
    public String navigationItemPath(Property navigation) {
        return GeneratedKind.NAVIGATION_ITEM_PATH.name(stem(navigation));
    }

    /** Returns all generated classes. */
    public List<GeneratedType> all() {
        List<GeneratedType> all = withoutNavigations();
        narrowed().forEach(navigation -> all.addAll(paths(stem(navigation), navigation)));
        return all;
    }

    private List<GeneratedType> withoutNavigations() {
        List<GeneratedType> all = new ArrayList<>(Stream.of(
                        GeneratedKind.MODEL,
                        GeneratedKind.BUILDER,
                        GeneratedKind.CODEC,
                        GeneratedKind.VALIDATOR,
                        GeneratedKind.PROPERTIES)
                .map(this::beside)
                .toList());
        if (hasPatch()) {
            all.add(beside(GeneratedKind.PATCH));
        }
        if (spec.hasCollectionPath()) {
            all.add(new GeneratedType(
                    GeneratedKind.COLLECTION_PATH, collectionPath(), Optional.empty(), Optional.empty()));
        }
        if (spec.hasPath()) {
            all.add(beside(GeneratedKind.ITEM_PATH));
        }
        requests()
                .forEach(operation -> all.add(new GeneratedType(
                        GeneratedKind.REQUEST, request(operation), Optional.of(operation), Optional.empty())));
        if (!spec.calls().isEmpty()) {
            all.add(beside(GeneratedKind.CALLS));
        }
        return all;
    }

    private GeneratedType beside(GeneratedKind kind) {
        return GeneratedType.of(kind, model());
    }

    /**
     * Returns the class name prefixes of narrowed navigation properties, such as {@code RunGroupRuns}, by property
     * name. Appends underscores if a file would clash, also on a case-insensitive file system. Processes the properties
     * by name because class files do not keep their order.
     */
    private Map<String, String> navigationStems() {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        withoutNavigations().forEach(type -> taken.add(type.name()));
        Map<String, String> stems = new HashMap<>();
        narrowed().sorted(Comparator.comparing(Property::javaName)).forEach(navigation -> {
            String stem = model() + JavaNames.type(navigation.javaName());
            while (paths(stem, navigation).stream().map(GeneratedType::name).anyMatch(taken::contains)) {
                stem += "_";
            }
            paths(stem, navigation).forEach(type -> taken.add(type.name()));
            stems.put(navigation.javaName(), stem);
        });
        return stems;
    }

    private String stem(Property navigation) {
        return Objects.requireNonNull(navigationStems().get(navigation.javaName()), navigation.name());
    }

    private Stream<Property> narrowed() {
        return spec.properties().stream().filter(Narrowing::isNarrowed);
    }

    private static List<GeneratedType> paths(String stem, Property navigation) {
        return Stream.of(GeneratedKind.NAVIGATION_PATH, GeneratedKind.NAVIGATION_ITEM_PATH)
                .filter(kind -> kind == GeneratedKind.NAVIGATION_PATH || navigation.collection())
                .map(kind -> new GeneratedType(kind, kind.name(stem), Optional.empty(), Optional.of(navigation)))
                .toList();
    }

    /** Returns whether there is a patch class: for entities that are not abstract or that have a path. */
    public boolean hasPatch() {
        return spec.isEntity() && (!spec.abstractType() || spec.hasPath());
    }

    private String collection() {
        return spec.reference().entity().map(EntityTarget::collection).orElseGet(this::model);
    }
}
