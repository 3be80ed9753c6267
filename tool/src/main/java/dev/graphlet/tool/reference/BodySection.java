package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.tool.client.OperationKind;
import java.util.List;

/** Writes the section about the body of a request. */
final class BodySection {
    private static final List<String> PROPERTY = List.of("Property", "Type", "Description");
    private final TypeTexts types;

    BodySection(TypeTexts types) {
        this.types = types;
    }

    /** Returns whether the body of the request is JSON. */
    static boolean hasJson(OperationGroup group) {
        return switch (group.kind()) {
            case CREATE, UPDATE, UPSERT, ADD_REFERENCE, SET_REFERENCE -> true;
            case ACTION ->
                group.call().filter(call -> !call.parameters().isEmpty()).isPresent();
            default -> false;
        };
    }

    void addTo(Markdown page, OperationGroup group) {
        page.heading(2, "Request body");
        switch (group.kind()) {
            case CREATE, UPSERT -> created(page, group.entity(), group.kind());
            case UPDATE -> updated(page, group.entity());
            case ADD_REFERENCE, SET_REFERENCE ->
                page.paragraph("In the request body, supply the URL of the " + types.link(group.entity())
                        + " object as the property `@odata.id`.");
            case SET_STREAM -> page.paragraph("In the request body, supply the content.");
            default -> {
                if (hasJson(group)) {
                    arguments(page, group.call().orElseThrow(), group);
                } else {
                    page.paragraph("Don't supply a request body for this method.");
                }
            }
        }
    }

    private void created(Markdown page, StructuredSpec spec, OperationKind kind) {
        page.paragraph("In the request body, supply a JSON representation of the " + types.link(spec) + " object.");
        List<Property> properties =
                spec.allProperties().stream().filter(SampleBodies::isSent).toList();
        if (!properties.isEmpty()) {
            page.paragraph("You can specify the following properties when "
                    + (kind == OperationKind.CREATE ? "creating" : "creating or updating") + " a "
                    + Markdown.bold(spec.reference().name()) + ".");
            table(page, properties, spec, true);
        }
    }

    private void updated(Markdown page, StructuredSpec spec) {
        page.paragraph("In the request body, supply *only* the values for properties to update. Existing properties"
                + " that aren't included in the request body maintain their previous values or are recalculated based"
                + " on changes to other property values.");
        List<Property> properties =
                spec.allProperties().stream().filter(Property::isUpdatable).toList();
        page.paragraph("The following table specifies the properties that can be updated.");
        table(page, properties, spec, false);
    }

    private void table(Markdown page, List<Property> properties, StructuredSpec spec, boolean created) {
        PropertyTable table = new PropertyTable(types, TypeTexts.pageNamespace(spec));
        page.table(
                PROPERTY,
                properties.stream()
                        .map(property -> table.sent(property, spec, created))
                        .toList());
    }

    private void arguments(Markdown page, Call call, OperationGroup group) {
        page.paragraph("In the request body, supply a JSON representation of the parameters.")
                .paragraph("The following table lists the parameters of this action.");
        PropertyTable table = new PropertyTable(
                types, group.declaring().map(TypeTexts::pageNamespace).orElse(call.namespace()));
        CommentText comment = CommentText.of(call.documentation());
        page.table(
                List.of("Parameter", "Type", "Description"),
                call.parameters().stream()
                        .map(parameter -> table.parameter(parameter, comment))
                        .toList());
    }
}
