package dev.graphlet.processor.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The simple names of the classes generated for a structured spec. */
public record GeneratedNames(StructuredSpec spec) {
    public static GeneratedNames of(StructuredSpec spec) {
        return new GeneratedNames(spec);
    }

    public String model() {
        return spec.reference().javaName();
    }

    public String builder() {
        return model() + "Builder";
    }

    public String codec() {
        return model() + "Codec";
    }

    public String validator() {
        return model() + "Validator";
    }

    public String properties() {
        return model() + "Properties";
    }

    public String patch() {
        return model() + "Patch";
    }

    /** Returns the name of the path of one entity, such as {@code RunGroupPath}. */
    public String itemPath() {
        return model() + "Path";
    }

    /** Returns the name of the path of a collection, such as {@code RunGroupsPath}. */
    public String collectionPath() {
        return collectionPath(collection(), model());
    }

    /** Returns the name of the path of a collection; it differs from {@code model} and the path of one entity. */
    public static String collectionPath(String collection, String model) {
        String path = collection + "Path";
        boolean taken = path.equalsIgnoreCase(model) || path.equalsIgnoreCase(model + "Path");
        return taken ? collection + "CollectionPath" : path;
    }

    /** Returns the name of the request class of {@code operation}, such as {@code ListRunGroupsRequest}. */
    public String request(ResourceOperation operation) {
        return switch (operation) {
            case CREATE -> "Create" + model() + "Request";
            case LIST -> ofCollection("List");
            case GET -> "Get" + model() + "Request";
            case UPDATE -> "Update" + model() + "Request";
            case DELETE -> "Delete" + model() + "Request";
            case UPSERT -> "Upsert" + model() + "Request";
            case DELTA -> ofCollection("Delta");
        };
    }

    private String ofCollection(String verb) {
        String name = verb + collection() + "Request";
        return name.equalsIgnoreCase(model()) ? verb + model() + "Request" : name;
    }

    /** Returns the operations that have a request class. */
    public List<ResourceOperation> requests() {
        return Arrays.stream(ResourceOperation.values())
                .filter(operation -> spec.hasPath() && spec.possibleOperations().contains(operation))
                .filter(operation -> operation != ResourceOperation.UPDATE || hasPatch())
                .toList();
    }

    /** Returns the name of the class for actions and functions, such as {@code RunCalls}. */
    public String calls() {
        return model() + Call.CONSTANTS;
    }

    /** Returns the name of the path of a narrowed navigation property, such as {@code RunGroupRunsPath}. */
    public String navigationPath(Property navigation) {
        return stem(navigation) + "Path";
    }

    /** Returns the name of the path of one entity in {@code navigation}, such as {@code RunGroupRunsItemPath}. */
    public String navigationItemPath(Property navigation) {
        return stem(navigation) + "ItemPath";
    }

    /** Returns the names of all generated classes. */
    public List<String> all() {
        List<String> all = withoutNavigations();
        narrowed().forEach(navigation -> all.addAll(paths(stem(navigation), navigation)));
        return all;
    }

    private List<String> withoutNavigations() {
        List<String> all = new ArrayList<>(List.of(model(), builder(), codec(), validator(), properties()));
        if (hasPatch()) {
            all.add(patch());
        }
        if (spec.hasCollectionPath()) {
            all.add(collectionPath());
        }
        if (spec.hasPath()) {
            all.add(itemPath());
        }
        requests().forEach(operation -> all.add(request(operation)));
        if (!spec.calls().isEmpty()) {
            all.add(calls());
        }
        return all;
    }

    /**
     * Returns the class name prefixes of narrowed navigation properties, such as {@code RunGroupRuns}, by property
     * name. Appends underscores if a file would clash, also on a case-insensitive file system. Processes the properties
     * by name because class files do not keep their order.
     */
    private Map<String, String> navigationStems() {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.addAll(withoutNavigations());
        Map<String, String> stems = new HashMap<>();
        narrowed().sorted(Comparator.comparing(Property::javaName)).forEach(navigation -> {
            String stem = model() + JavaNames.type(navigation.javaName());
            while (paths(stem, navigation).stream().anyMatch(taken::contains)) {
                stem += "_";
            }
            taken.addAll(paths(stem, navigation));
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

    private static List<String> paths(String stem, Property navigation) {
        return navigation.collection() ? List.of(stem + "Path", stem + "ItemPath") : List.of(stem + "Path");
    }

    /** Returns whether there is a patch class: for entities that are not abstract or that have a path. */
    public boolean hasPatch() {
        return spec.isEntity() && (!spec.abstractType() || spec.hasPath());
    }

    private String collection() {
        return spec.reference().entity().map(EntityTarget::collection).orElseGet(this::model);
    }
}
