package dev.graphlet.tool.index;

import dev.graphlet.tool.schema.Annotation;
import dev.graphlet.tool.schema.Annotations;
import dev.graphlet.tool.schema.Expression;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.TypeReference;

/** Writes what declarations are made of: names, types and annotations. */
final class PartEncoder {
    static final int CONSTANT = 0;
    static final int RECORD = 1;
    static final int COLLECTION = 2;

    private final IndexOutput output;

    PartEncoder(IndexOutput output) {
        this.output = output;
    }

    void name(QualifiedName name) {
        output.text(name.toString());
    }

    void type(TypeReference type) {
        name(type.type());
        output.number((type.collection() ? 2 : 0) + (type.nullable() ? 1 : 0));
    }

    void annotations(Annotations annotations) {
        output.number(annotations.all().size());
        for (Annotation annotation : annotations.all()) {
            name(annotation.term());
            output.text(annotation.qualifier());
            expression(annotation.value());
        }
    }

    private void expression(Expression value) {
        if (value instanceof Expression.ConstantExpression constant) {
            output.number(CONSTANT);
            output.text(constant.kind());
            output.text(constant.value());
        } else if (value instanceof Expression.RecordExpression record) {
            output.number(RECORD);
            output.number(record.properties().size());
            record.properties().forEach((name, property) -> {
                output.text(name);
                expression(property);
            });
        } else {
            output.number(COLLECTION);
            output.number(value.items().size());
            value.items().forEach(this::expression);
        }
    }
}
