package dev.graphlet.tool.selection;

import dev.graphlet.tool.schema.Annotation;
import dev.graphlet.tool.schema.Annotations;
import dev.graphlet.tool.schema.Expression;
import dev.graphlet.tool.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks what a page names and the metadata of a service do not, in a schema that has both. */
public final class Unlisted {
    private static final QualifiedName WHY = QualifiedName.of("dev.graphlet.Unlisted");
    private static final QualifiedName ALIASES = QualifiedName.of("dev.graphlet.TypeAliases");

    private Unlisted() {}

    /** Returns annotations with the mark. */
    public static Annotations mark(Annotations annotations, String why) {
        return with(annotations, WHY, new Expression.ConstantExpression("String", why));
    }

    /** Returns annotations with other names of a type. */
    public static Annotations aliased(Annotations annotations, List<String> aliases) {
        List<Expression> items = new ArrayList<>();
        aliases.forEach(alias -> items.add(new Expression.ConstantExpression("String", alias)));
        return aliases.isEmpty() ? annotations : with(annotations, ALIASES, new Expression.CollectionExpression(items));
    }

    /** Returns who names the element, or empty if the metadata do. */
    public static Optional<String> why(Annotations annotations) {
        return annotations.value(WHY.toString()).flatMap(Expression::text);
    }

    /** Returns other names of a type. */
    public static List<String> aliases(Annotations annotations) {
        List<String> aliases = new ArrayList<>();
        annotations
                .value(ALIASES.toString())
                .ifPresent(value -> value.items().forEach(item -> item.text().ifPresent(aliases::add)));
        return aliases;
    }

    private static Annotations with(Annotations annotations, QualifiedName term, Expression value) {
        List<Annotation> all = new ArrayList<>(annotations.all());
        all.add(new Annotation(term, "", value));
        return new Annotations(List.copyOf(all));
    }
}
