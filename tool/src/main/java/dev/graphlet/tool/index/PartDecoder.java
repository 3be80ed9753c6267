package dev.graphlet.tool.index;

import dev.graphlet.tool.schema.Annotation;
import dev.graphlet.tool.schema.Annotations;
import dev.graphlet.tool.schema.Expression;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PartEncoder} has written. Each name and type is made once. */
final class PartDecoder {
    private final IndexInput input;
    private final @Nullable QualifiedName[] names;
    private final @Nullable TypeReference[] types;

    PartDecoder(IndexInput input) {
        this.input = input;
        this.names = new QualifiedName[input.textCount()];
        this.types = new TypeReference[4 * names.length];
    }

    QualifiedName name() {
        return name(input.count());
    }

    TypeReference type() {
        int name = input.count();
        int shape = input.count();
        TypeReference known = types[4 * name + shape];
        if (known == null) {
            known = new TypeReference(name(name), (shape & 2) != 0, (shape & 1) != 0);
            types[4 * name + shape] = known;
        }
        return known;
    }

    Annotations annotations() {
        int count = input.count();
        if (count == 0) {
            return Annotations.NONE;
        }
        Annotation[] all = new Annotation[count];
        for (int i = 0; i < count; i++) {
            all[i] = new Annotation(name(), input.text(), expression());
        }
        return new Annotations(List.of(all));
    }

    private QualifiedName name(int number) {
        QualifiedName known = names[number];
        if (known == null) {
            known = QualifiedName.of(input.text(number));
            names[number] = known;
        }
        return known;
    }

    private Expression expression() {
        int kind = input.count();
        if (kind == PartEncoder.CONSTANT) {
            return new Expression.ConstantExpression(input.text(), input.text());
        }
        int count = input.count();
        if (kind == PartEncoder.RECORD) {
            Map<String, Expression> properties = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                properties.put(input.text(), expression());
            }
            return new Expression.RecordExpression(properties);
        }
        Expression[] items = new Expression[count];
        for (int i = 0; i < count; i++) {
            items[i] = expression();
        }
        return new Expression.CollectionExpression(List.of(items));
    }
}
