package dev.graphlet.processor.model;

import java.util.ArrayList;
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

    /** The path of the entity set, such as {@code RunGroupsPath}. */
    public String collectionPath() {
        String name = collection() + "Path";
        return name.equals(itemPath()) ? collection() + "CollectionPath" : name;
    }

    /** The request class of an operation, such as {@code ListRunGroupsRequest}. */
    public String request(ResourceOperation operation) {
        return switch (operation) {
            case CREATE -> "Create" + model() + "Request";
            case LIST -> "List" + collection() + "Request";
            case GET -> "Get" + model() + "Request";
            case UPDATE -> "Update" + model() + "Request";
            case DELETE -> "Delete" + model() + "Request";
        };
    }

    /** The operations that have a request class: those declared that the paths of the spec can serve. */
    public List<ResourceOperation> requests() {
        List<ResourceOperation> served = new ArrayList<>();
        for (ResourceOperation operation : ResourceOperation.values()) {
            boolean onSet = operation == ResourceOperation.CREATE || operation == ResourceOperation.LIST;
            boolean addressed = onSet ? spec.entitySet().isPresent() : spec.hasPath();
            if (addressed && spec.operations().contains(operation)) {
                served.add(operation);
            }
        }
        return served;
    }

    /** All of them. */
    public List<String> all() {
        List<String> all = new ArrayList<>(List.of(model(), builder(), codec(), validator(), properties()));
        if (hasPatch()) {
            all.add(patch());
        }
        if (spec.entitySet().isPresent()) {
            all.add(collectionPath());
        }
        if (spec.hasPath()) {
            all.add(itemPath());
        }
        requests().forEach(operation -> all.add(request(operation)));
        return all;
    }

    /** Whether an update of it can be expressed: entities that can exist, or that are addressed by their base. */
    public boolean hasPatch() {
        return spec.isEntity() && (!spec.abstractType() || spec.hasPath());
    }

    private String collection() {
        return spec.entitySet().map(set -> JavaNames.type(set.name())).orElseGet(this::model);
    }
}
