package dev.graphlet.tool.openapi;

import dev.graphlet.processor.model.Constraint;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.tool.reference.PlainText;
import java.math.BigDecimal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the types of a client. */
final class SchemaObjects {
    private final SchemaReferences references;

    SchemaObjects(SchemaReferences references) {
        this.references = references;
    }

    ObjectNode of(Spec spec) {
        ObjectNode schema = spec instanceof EnumSpec found ? enumeration(found) : structured((StructuredSpec) spec);
        describe(schema, PlainText.of(spec.documentation()));
        if (spec.documentation().deprecated()) {
            schema.put("deprecated", true);
        }
        return schema;
    }

    static void describe(ObjectNode schema, String text) {
        if (!text.isEmpty()) {
            schema.put("description", text);
        }
    }

    /** Returns a schema that lists the members and allows others, since a service adds some. */
    private static ObjectNode enumeration(EnumSpec spec) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "string");
        schema.put("title", spec.reference().name());
        if (!spec.flags()) {
            ArrayNode choices = schema.putArray("anyOf");
            ArrayNode known = choices.addObject().putArray("enum");
            spec.members().forEach(member -> known.add(member.name()));
            choices.addObject().put("type", "string");
        }
        ObjectNode extensible = schema.putObject("x-ms-enum");
        extensible.put("name", spec.reference().name());
        extensible.put("modelAsString", true);
        ArrayNode values = extensible.putArray("values");
        spec.members().forEach(member -> {
            ObjectNode value = values.addObject();
            value.put("value", member.name());
            describe(value, PlainText.of(member.documentation()));
        });
        return schema;
    }

    private ObjectNode structured(StructuredSpec spec) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("title", spec.reference().name());
        ObjectNode own = schema;
        if (spec.base().isPresent()) {
            ArrayNode all = schema.putArray("allOf");
            all.add(references.of(spec.base().get().reference()));
            own = all.addObject();
        }
        own.put("type", "object");
        ObjectNode properties = own.putObject("properties");
        if (spec.base().isEmpty()) {
            properties.putObject("@odata.type").put("type", "string");
        }
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (Property property : spec.properties()) {
            properties.set(property.name(), property(property));
            if (property.is(Trait.REQUIRED)) {
                required.add(property.name());
            }
        }
        if (!required.isEmpty()) {
            own.set("x-graphlet-required-on-create", required);
        }
        return schema;
    }

    /** Returns the schema of a property or parameter; in OpenAPI 3.1 a reference may have siblings. */
    ObjectNode property(Property property) {
        ObjectNode schema = references.of(property);
        describe(schema, PlainText.of(property.documentation()));
        if (property.is(Trait.READ_ONLY)) {
            schema.put("readOnly", true);
        }
        if (property.documentation().deprecated()) {
            schema.put("deprecated", true);
        }
        property.navigation().ifPresent(navigation -> schema.put("x-ms-navigationProperty", true));
        ObjectNode items = property.collection() ? (ObjectNode) schema.get("items") : schema;
        for (Constraint constraint : property.constraints()) {
            add(constraint, constraint instanceof Constraint.Items ? schema : items);
        }
        return schema;
    }

    private static void add(Constraint constraint, ObjectNode schema) {
        if (constraint instanceof Constraint.Length length) {
            schema.put("minLength", length.min());
            if (length.max() < Integer.MAX_VALUE) {
                schema.put("maxLength", length.max());
            }
        } else if (constraint instanceof Constraint.Items items) {
            schema.put("minItems", items.min());
            if (items.max() < Integer.MAX_VALUE) {
                schema.put("maxItems", items.max());
            }
        } else if (constraint instanceof Constraint.Range range) {
            bound(schema, "minimum", range.min());
            bound(schema, "maximum", range.max());
        } else if (constraint instanceof Constraint.MultipleOf multiple) {
            bound(schema, "multipleOf", multiple.number());
        } else if (constraint instanceof Constraint.Pattern pattern) {
            schema.put("pattern", "^(?:" + pattern.regex() + ")$");
        }
    }

    private static void bound(ObjectNode schema, String keyword, String number) {
        if (!number.isEmpty()) {
            schema.put(keyword, new BigDecimal(number));
        }
    }
}
