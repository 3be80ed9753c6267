package dev.graphlet.tool.csdl;

import dev.graphlet.tool.schema.Annotation;
import dev.graphlet.tool.schema.Annotations;
import dev.graphlet.tool.schema.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the annotations within an element. */
final class AnnotationReader {
    private static final Expression TRUE = new Expression.ConstantExpression("Bool", "true");

    private final Aliases aliases;

    AnnotationReader(Aliases aliases) {
        this.aliases = aliases;
    }

    /** Returns the annotations inside of an element and behind them those that have it as their target. */
    Annotations annotations(CsdlElement element, @Nullable List<Annotation> targeted) {
        List<Annotation> all = inline(element);
        if (targeted != null) {
            if (all.isEmpty()) {
                all = targeted;
            } else {
                all.addAll(targeted);
            }
        }
        return all.isEmpty() ? Annotations.NONE : new Annotations(List.copyOf(all));
    }

    /** Returns the annotations inside of an element. */
    List<Annotation> inline(CsdlElement element) {
        List<Annotation> all = List.of();
        for (CsdlElement child : element.children()) {
            if (child.name().equals("Annotation")) {
                if (all.isEmpty()) {
                    all = new ArrayList<>();
                }
                all.add(annotation(child, element));
            }
        }
        return all;
    }

    private Annotation annotation(CsdlElement element, CsdlElement parent) {
        String qualifier = element.attribute("Qualifier");
        if (qualifier == null && parent.name().equals("Annotations")) {
            qualifier = parent.attribute("Qualifier");
        }
        return new Annotation(
                aliases.name(element.required("Term")), qualifier == null ? "" : qualifier, value(element));
    }

    private Expression value(CsdlElement element) {
        String[] attributes = element.attributes();
        for (int i = 0; i < attributes.length; i += 2) {
            switch (attributes[i]) {
                case "Term", "Qualifier", "Property", "" -> {}
                default -> {
                    return constant(attributes[i], attributes[i + 1]);
                }
            }
        }
        for (CsdlElement child : element.children()) {
            if (!child.name().equals("Annotation")) {
                return expression(child);
            }
        }
        return TRUE;
    }

    private Expression expression(CsdlElement element) {
        return switch (element.name()) {
            case "Record" -> record(element);
            case "Collection" -> collection(element);
            default -> constant(element.name(), element.text());
        };
    }

    private Expression constant(String kind, String text) {
        boolean names = kind.equals("EnumMember") || kind.endsWith("Path");
        return new Expression.ConstantExpression(kind, names ? aliases.path(text) : text);
    }

    private Expression record(CsdlElement element) {
        Map<String, Expression> properties = new LinkedHashMap<>();
        for (CsdlElement child : element.children()) {
            if (child.name().equals("PropertyValue")) {
                properties.putIfAbsent(child.required("Property"), value(child));
            }
        }
        return new Expression.RecordExpression(properties);
    }

    private Expression collection(CsdlElement element) {
        List<Expression> items = new ArrayList<>();
        for (CsdlElement child : element.children()) {
            if (!child.name().equals("Annotation")) {
                items.add(expression(child));
            }
        }
        return new Expression.CollectionExpression(items);
    }
}
