package dev.graphlet.runtime.model;

import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.json.ExactJson;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Formats a value as text for people, without sensitive values; undeclared properties by name only. The text of each
 * property is bounded: octets and long texts are shown by their size, and many items by their number.
 */
final class ValueText {
    /** The maximum number of characters of a text that is shown whole. */
    private static final int LONGEST = 200;

    /** The number of characters of one property after which its other items, or their properties, are left out. */
    private static final int ENOUGH = 2_000;

    private final StringBuilder text = new StringBuilder();
    private int enough = Integer.MAX_VALUE;

    private ValueText() {}

    static String of(StructuredValue value) {
        ValueText text = new ValueText();
        text.object(value);
        return text.text.toString();
    }

    /** Returns the readable text of a scalar, or of an array of scalars. */
    static String of(JsonNode form) {
        ValueText text = new ValueText();
        text.form(form);
        return text.text.toString();
    }

    private void object(StructuredValue value) {
        name(value);
        StructuredCodec codec = value.codec();
        String separator = "{";
        for (int i = value.nextPresent(1); i >= 0; i = value.nextPresent(i + 1)) {
            if (text.length() >= enough) {
                text.append(separator).append("…}");
                return;
            }
            property(separator, codec.property(i), value);
            separator = ", ";
        }
        if (!value.extras.undeclared.isEmpty()) {
            text.append(separator).append("additionalProperties=");
            bounded(() -> list(value.extras.undeclared.keySet(), ", ", this::scalar));
            separator = ", ";
        }
        text.append(separator.equals("{") ? "{}" : "}");
    }

    private void name(StructuredValue value) {
        Class<?> outer = value.getClass().getEnclosingClass();
        String name = value.getClass().getSimpleName();
        text.append(outer == null ? name : outer.getSimpleName() + "." + name + "(");
        if (outer != null) {
            scalar(value.odataType());
            text.append(')');
        }
    }

    private void property(String separator, EdmProperty property, StructuredValue owner) {
        text.append(separator).append(property.name()).append('=');
        if (property.isSensitive()) {
            text.append("***");
        } else {
            int index = owner.codec().indexOf(property.name());
            Object value = owner.codec().get(index, owner);
            JsonNode form = value == null ? owner.lexicalForm(index) : null;
            bounded(form == null ? () -> value(value) : () -> form(form));
        }
    }

    /** Writes a property within the bounds of the one around it, or else within its own. */
    private void bounded(Runnable value) {
        int outer = enough;
        enough = Math.min(outer, text.length() + ENOUGH);
        value.run();
        enough = outer;
    }

    private void value(@Nullable Object value) {
        if (value instanceof StructuredValue structured) {
            object(structured);
        } else if (value instanceof JsonNode tree) {
            tree(tree);
        } else if (value instanceof Collection<?> items) {
            list(items, ", ", this::value);
        } else if (value instanceof byte[] octets) {
            octets(octets.length);
        } else {
            scalar(String.valueOf(value));
        }
    }

    private void form(JsonNode form) {
        if (form.isArray()) {
            list(form.values(), ", ", this::form);
        } else {
            scalar(form.asString());
        }
    }

    private void tree(JsonNode tree) {
        if (tree.isArray()) {
            list(tree.values(), ",", this::tree);
        } else if (tree.isObject()) {
            members(tree);
        } else if (tree.isBinary()) {
            octets(tree.binaryValue().length);
        } else if (tree.isString() && tree.stringValue().length() > LONGEST) {
            scalar(tree.stringValue());
        } else {
            scalar(json(tree));
        }
    }

    private void members(JsonNode object) {
        String separator = "{";
        for (var member : object.properties()) {
            if (text.length() >= enough) {
                text.append(separator).append("…}");
                return;
            }
            text.append(separator);
            tree(StringNode.valueOf(member.getKey()));
            text.append(':');
            tree(member.getValue());
            separator = ",";
        }
        text.append(object.isEmpty() ? "{}" : "}");
    }

    private static String json(JsonNode scalar) {
        return new String(ExactJson.write(scalar), StandardCharsets.UTF_8);
    }

    private <T> void list(Collection<T> items, String separator, Consumer<? super T> item) {
        text.append('[');
        int shown = 0;
        for (T next : items) {
            text.append(shown == 0 ? "" : separator);
            if (text.length() >= enough) {
                text.append("… ").append(items.size() - shown).append(" more");
                break;
            }
            item.accept(next);
            shown++;
        }
        text.append(']');
    }

    private void octets(int number) {
        text.append('<').append(number).append(" octets>");
    }

    private void scalar(String value) {
        if (value.length() <= LONGEST) {
            text.append(value);
            return;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        text.append(value, 0, end).append("… <").append(value.length()).append(" characters>");
    }
}
