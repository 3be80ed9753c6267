package dev.graphlet.tool.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The value of an annotation. */
public sealed interface Expression {
    /** Returns the text of a constant, or empty for a record or a collection. */
    default Optional<String> text() {
        return Optional.empty();
    }

    /** Returns a property of a record, or empty if there is none or if this is no record. */
    default Optional<Expression> property(String name) {
        return Optional.empty();
    }

    /** Returns the properties of a record by name, or none if this is no record. */
    default Map<String, Expression> properties() {
        return Map.of();
    }

    /** Returns the items of a collection in their order, or none if this is no collection. */
    default List<Expression> items() {
        return List.of();
    }

    /**
     * A constant or a path.
     *
     * @param kind the name of its element or attribute in CSDL: {@code String}, {@code Bool}, {@code EnumMember},
     *     {@code PropertyPath} and so on
     * @param value the text as it was written, without aliases in paths and enum members
     */
    record ConstantExpression(String kind, String value) implements Expression {
        @Override
        public Optional<String> text() {
            return Optional.of(value);
        }
    }

    /**
     * A record.
     *
     * @param properties its properties by name, in their order
     */
    record RecordExpression(Map<String, Expression> properties) implements Expression {
        /** Creates a record. */
        public RecordExpression {
            properties = Collections.unmodifiableMap(properties);
        }

        @Override
        public Optional<Expression> property(String name) {
            return Optional.ofNullable(properties.get(name));
        }
    }

    /**
     * A collection.
     *
     * @param items its items in their order
     */
    record CollectionExpression(List<Expression> items) implements Expression {
        /** Creates a collection. */
        public CollectionExpression {
            items = List.copyOf(items);
        }
    }
}
