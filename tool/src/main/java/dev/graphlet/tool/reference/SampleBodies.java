package dev.graphlet.tool.reference;

import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.PrimitiveType;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.processor.model.ValueType;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of examples: the sample of the spec, or else the names of types in the place of values. */
final class SampleBodies {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final TypeTexts types;

    SampleBodies(TypeTexts types) {
        this.types = types;
    }

    /** Returns the body that creates an entity. */
    JsonNode created(StructuredSpec spec) {
        return entity(
                spec, spec.allProperties().stream().filter(SampleBodies::isSent).toList());
    }

    /** Returns the body that changes an entity. */
    JsonNode updated(StructuredSpec spec) {
        return entity(
                spec,
                spec.allProperties().stream().filter(Property::isUpdatable).toList());
    }

    /** Returns an entity as the service sends it. */
    JsonNode read(StructuredSpec spec) {
        return DeclaredSample.of(spec)
                .<JsonNode>map(sample -> withoutSecrets(sample, spec))
                .orElseGet(() -> entity(
                        spec,
                        spec.allProperties().stream()
                                .filter(property -> property.navigation().isEmpty())
                                .toList()));
    }

    /** Returns a page of {@code item}. */
    JsonNode page(JsonNode item) {
        ObjectNode page = JSON.objectNode();
        page.putArray("value").add(item);
        return page;
    }

    /** Returns the body with the arguments of an action. */
    JsonNode arguments(Call call) {
        ObjectNode body = JSON.objectNode();
        call.parameters().forEach(parameter -> body.set(parameter.name(), value(parameter)));
        return body;
    }

    /** Returns the body of a response with {@code result} alone. */
    JsonNode result(Property result) {
        if (result.collection()) {
            return page(value(result.type()));
        }
        return types.structured(result.type()).map(this::read).orElseGet(() -> {
            ObjectNode body = JSON.objectNode();
            body.set("value", value(result.type()));
            return body;
        });
    }

    /** Returns whether a property may be in a body that creates an entity. */
    static boolean isSent(Property property) {
        return !property.is(Trait.READ_ONLY)
                && !property.is(Trait.KEY)
                && property.navigation().isEmpty();
    }

    private JsonNode entity(StructuredSpec spec, List<Property> properties) {
        ObjectNode body = JSON.objectNode();
        body.put("@odata.type", "#" + spec.reference().qualifiedName());
        ObjectNode sample = DeclaredSample.of(spec)
                .map(declared -> withoutSecrets(declared, spec))
                .orElseGet(JSON::objectNode);
        for (Property property : properties) {
            JsonNode given = sample.get(property.name());
            if (given != null || sample.isEmpty() || property.is(Trait.REQUIRED)) {
                body.set(property.name(), given == null ? value(property) : given);
            }
        }
        return body;
    }

    /** Replaces the values of sensitive properties, also in values of complex types. */
    private ObjectNode withoutSecrets(ObjectNode sample, StructuredSpec spec) {
        for (Property property : spec.allProperties()) {
            JsonNode given = sample.get(property.name());
            if (given != null && property.is(Trait.SENSITIVE)) {
                sample.set(property.name(), value(property));
            } else if (given != null) {
                Iterable<JsonNode> values = property.collection() ? given : List.of(given);
                types.structured(property.type()).ifPresent(type -> values.forEach(each -> withoutSecrets(each, type)));
            }
        }
        return sample;
    }

    private void withoutSecrets(JsonNode node, StructuredSpec type) {
        if (node instanceof ObjectNode object) {
            withoutSecrets(object, type);
        }
    }

    private JsonNode value(Property property) {
        JsonNode one = value(property.type());
        return property.collection() ? JSON.arrayNode().add(one) : one;
    }

    private JsonNode value(ValueType type) {
        if (types.structured(type).isPresent()) {
            ObjectNode nested = JSON.objectNode();
            nested.put("@odata.type", type.qualifiedName());
            return nested;
        }
        return JSON.stringNode(type instanceof PrimitiveType known ? placeholder(known.primitive()) : "String");
    }

    /** Returns what Graph's pages show in place of a value. */
    private static String placeholder(EdmPrimitive type) {
        return switch (type) {
            case STRING, TIME_OF_DAY -> "String";
            case BOOLEAN -> "Boolean";
            case INT16, INT32, INT64 -> "Integer";
            case SINGLE, DOUBLE -> "Double";
            case DECIMAL -> "Decimal";
            case GUID -> "Guid";
            case DATE_TIME_OFFSET -> "String (timestamp)";
            case DATE -> "Date";
            case DURATION, PERIOD_DURATION -> "String (duration)";
            case BINARY -> "Binary";
            case UNTYPED -> "Any JSON";
        };
    }

    /** Returns {@code json} on lines that are indented by two spaces. */
    static String text(JsonNode json) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(INDENT)
                .withArrayIndenter(INDENT);
        return MAPPER.writer().with(printer).writeValueAsString(json);
    }
}
