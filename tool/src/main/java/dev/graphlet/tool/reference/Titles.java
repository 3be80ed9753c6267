package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Resource;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.tool.client.Operation.Followed;

/** The titles of the pages of operations. */
final class Titles {
    private Titles() {}

    static String of(OperationGroup group) {
        return group.call()
                .map(call -> group.declaring()
                        .map(spec -> spec.reference().name() + ": " + call.name())
                        .orElse(call.name()))
                .orElseGet(() -> group.navigation()
                        .map(followed -> along(followed, group))
                        .orElseGet(() -> direct(group)));
    }

    private static String direct(OperationGroup group) {
        String type = group.entity().reference().name();
        String set = group.entity().entitySet().map(Resource::name).orElse(type);
        String stream = type + " "
                + group.first().subject().stream().map(StreamProperty::name).orElse("content");
        return switch (group.kind()) {
            case LIST -> "List " + set;
            case COUNT -> "Count " + set;
            case CREATE -> "Create " + type;
            case DELTA -> type + ": delta";
            case GET -> "Get " + type;
            case UPDATE -> "Update " + type;
            case UPSERT -> "Upsert " + type;
            case DELETE -> "Delete " + type;
            case GET_STREAM -> "Get " + stream;
            case SET_STREAM -> "Update " + stream;
            case DELETE_STREAM -> "Delete " + stream;
            default -> throw new IllegalStateException(group.kind() + " is along a navigation");
        };
    }

    private static String along(Followed followed, OperationGroup group) {
        Property property = followed.property();
        String names = group.declaring().orElse(followed.owner()).reference().name() + " " + property.name();
        String one = property.collection() ? group.entity().reference().name() + " in " + names : names;
        return switch (group.kind()) {
            case LIST -> "List " + names;
            case COUNT -> "Count " + names;
            case CREATE -> "Create " + one;
            case DELTA -> names + ": delta";
            case GET -> "Get " + one;
            case UPDATE -> "Update " + one;
            case UPSERT -> "Upsert " + one;
            case DELETE -> "Delete " + one;
            case GET_STREAM -> "Get " + one + " content";
            case SET_STREAM -> "Update " + one + " content";
            case DELETE_STREAM -> "Delete " + one + " content";
            case LIST_REFERENCES -> "List " + names + " references";
            case ADD_REFERENCE -> "Add " + names;
            case GET_REFERENCE -> "Get " + names + " reference";
            case SET_REFERENCE -> "Assign " + names;
            case REMOVE_REFERENCE -> "Remove " + names;
            case ACTION, FUNCTION -> throw new IllegalStateException(group.kind() + " has a title of its own");
        };
    }
}
