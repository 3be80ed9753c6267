package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StreamType;
import dev.graphlet.tool.client.Operation.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences about an operation and its response. */
final class OperationSentences {
    private static final String NOTHING =
            "If successful, this method returns a `204 No Content` response code. It doesn't return anything in the"
                    + " response body.";
    private static final String OK = "If successful, this method returns a `200 OK` response code and ";
    private static final String IN_BODY = " in the response body.";

    private final OperationGroup group;
    private final TypeTexts types;

    OperationSentences(OperationGroup group, TypeTexts types) {
        this.group = group;
        this.types = types;
    }

    /** Returns the first sentence about the operation, without links. */
    String plainDescription() {
        return description()
                .get(0)
                .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("\\\\(.)", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** Returns paragraphs of Markdown about the operation; at least one. */
    List<String> description() {
        List<String> paragraphs = new ArrayList<>();
        if (group.call().isEmpty()) {
            paragraphs.add(sentence());
        }
        if (!group.first().subject().equals(plainSubject())) {
            CommentText.of(group.first().documentation()).paragraphs().stream()
                    .map(Markdown::text)
                    .forEach(paragraphs::add);
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add("Call the " + (group.call().filter(Call::function).isPresent() ? "function " : "action ")
                    + Markdown.bold(group.call().map(Call::name).orElse("")) + ".");
        }
        return paragraphs;
    }

    /** Returns the subject of an operation on the entity set or singleton, about which its type says enough. */
    private Subject plainSubject() {
        return new Subject(group.first().subject().entity(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private String sentence() {
        String type = types.link(group.entity());
        String one = "the " + type + " object";
        String article = article(type) + " " + type + " object";
        return switch (group.kind()) {
            case LIST -> "Get a list of the " + type + " objects and their properties.";
            case COUNT -> "Get the number of the " + type + " objects.";
            case CREATE -> "Create a new " + type + " object.";
            case DELTA -> "Get the " + type + " objects that were created, updated or deleted since the last call.";
            case GET -> "Read the properties and relationships of " + article + ".";
            case UPDATE -> "Update the properties of " + article + ".";
            case UPSERT -> "Create " + article + ", or update its properties if it exists.";
            case DELETE -> "Delete " + article + ".";
            case GET_STREAM -> "Get the content of " + article + ".";
            case SET_STREAM -> "Replace the content of " + article + ".";
            case DELETE_STREAM -> "Delete the content of " + article + ".";
            case LIST_REFERENCES -> "Get the references to the " + type + " objects.";
            case ADD_REFERENCE -> "Add a reference to " + article + ".";
            case GET_REFERENCE -> "Get the reference to " + one + ".";
            case SET_REFERENCE -> "Set the reference to " + article + ".";
            case REMOVE_REFERENCE -> "Remove the reference to " + article + ". The object itself stays.";
            case ACTION, FUNCTION -> throw new IllegalStateException("a call describes itself");
        };
    }

    /** Returns the article before a link such as {@code [user](…)}. */
    private static String article(String link) {
        return "aeioAEIO".indexOf(link.charAt(1)) >= 0 ? "an" : "a";
    }

    /** Returns the sentence about the response. */
    String response() {
        if (group.call().isPresent()) {
            return group.call().get().result().map(this::result).orElse(NOTHING);
        }
        String type = types.link(group.entity());
        String object = article(type) + " " + type + " object";
        return switch (group.kind()) {
            case LIST -> OK + "a collection of " + type + " objects" + IN_BODY;
            case COUNT -> OK + "a number as plain text" + IN_BODY;
            case CREATE -> "If successful, this method returns a `201 Created` response code and " + object + IN_BODY;
            case DELTA ->
                OK + "a collection of " + type + " objects" + IN_BODY
                        + " The URL in `@odata.nextLink` or `@odata.deltaLink` leads to further changes.";
            case GET -> OK + object + IN_BODY;
            case UPDATE -> OK + "an updated " + type + " object" + IN_BODY;
            case UPSERT ->
                "If successful, this method returns a `201 Created` response code if it created the object, or `200"
                        + " OK` if it updated it, and " + object + IN_BODY;
            case GET_STREAM -> OK + "the content" + IN_BODY;
            case LIST_REFERENCES -> OK + "a collection of references" + IN_BODY;
            case GET_REFERENCE -> OK + "a reference" + IN_BODY;
            default -> NOTHING;
        };
    }

    private String result(Property result) {
        if (result.type() instanceof StreamType) {
            return OK + "the content" + IN_BODY;
        }
        String namespace = group.declaring().map(TypeTexts::pageNamespace).orElse("");
        String type = types.of(result, namespace, true);
        String start = type.startsWith("[") ? type : "[" + type;
        return OK + article(start) + " " + type + IN_BODY;
    }
}
