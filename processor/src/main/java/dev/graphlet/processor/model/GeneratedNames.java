package dev.graphlet.processor.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** The path of one entity, such as {@code RunGroupPath}. */
    public String itemPath() {
        return model() + "Path";
    }

    /** The path of a collection, such as {@code RunGroupsPath}. */
    public String collectionPath() {
        return collectionPath(collection(), model());
    }

    /** The path of a collection of entities of that model. */
    public static String collectionPath(String collection, String model) {
        return collection + (collection.equals(model) ? "CollectionPath" : "Path");
    }

    /** The request class of an operation, such as {@code ListRunGroupsRequest}. */
    public String request(ResourceOperation operation) {
        return switch (operation) {
            case CREATE -> "Create" + model() + "Request";
            case LIST -> "List" + collection() + "Request";
            case GET -> "Get" + model() + "Request";
            case UPDATE -> "Update" + model() + "Request";
            case DELETE -> "Delete" + model() + "Request";
            case UPSERT -> "Upsert" + model() + "Request";
            case DELTA -> "Delta" + collection() + "Request";
        };
    }

    /** The operations that have a request class. */
    public List<ResourceOperation> requests() {
        return Arrays.stream(ResourceOperation.values())
                .filter(operation -> spec.hasPath() && spec.possibleOperations().contains(operation))
                .filter(operation -> operation != ResourceOperation.UPDATE || hasPatch())
                .toList();
    }

    /** The constants of its actions and functions, such as {@code RunCalls}. */
    public String calls() {
        return model() + Call.CONSTANTS;
    }

    /** The path of a navigation property that offers less than its target, such as {@code RunGroupRunsPath}. */
    public String navigationPath(Property navigation) {
        return model() + JavaNames.type(navigation.javaName()) + "Path";
    }

    /** The path of one entity of such a collection, such as {@code RunGroupRunsItemPath}. */
    public String navigationItemPath(Property navigation) {
        return model() + JavaNames.type(navigation.javaName()) + "ItemPath";
    }

    /** All of them. */
    public List<String> all() {
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
        for (Property navigation : spec.properties()) {
            if (Narrowing.isNarrowed(navigation)) {
                all.add(navigationPath(navigation));
                if (navigation.collection()) {
                    all.add(navigationItemPath(navigation));
                }
            }
        }
        return all;
    }

    /** Whether an update of it can be expressed: entities that can exist, or that are addressed by their base. */
    public boolean hasPatch() {
        return spec.isEntity() && (!spec.abstractType() || spec.hasPath());
    }

    private String collection() {
        return spec.reference().entity().map(EntityTarget::collection).orElseGet(this::model);
    }
}
