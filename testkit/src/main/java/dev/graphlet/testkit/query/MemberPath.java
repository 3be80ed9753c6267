package dev.graphlet.testkit.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.olingo.commons.api.edm.EdmType;
import org.apache.olingo.server.api.uri.UriResource;
import org.apache.olingo.server.api.uri.UriResourceKind;
import org.apache.olingo.server.api.uri.UriResourceLambdaAll;
import org.apache.olingo.server.api.uri.UriResourceLambdaAny;
import org.apache.olingo.server.api.uri.UriResourceLambdaVariable;
import org.apache.olingo.server.api.uri.UriResourcePartTyped;
import org.apache.olingo.server.api.uri.queryoption.expression.Expression;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The path from an item to a value in the item or, over navigation properties, in related items. */
final class MemberPath {
    private final List<UriResource> parts;
    private final Scope scope;

    MemberPath(List<UriResource> parts, Scope scope) {
        this.parts = parts;
        this.scope = scope;
    }

    @Nullable
    Object value() {
        Object current = scope.item();
        for (UriResource part : parts) {
            current = step(current, part);
        }
        return current instanceof Item item ? item.json() : current;
    }

    private @Nullable Object step(@Nullable Object current, UriResource part) {
        UriResourceKind kind = part.getKind();
        if (part instanceof UriResourceLambdaVariable variable) {
            Object value = scope.variables().get(variable.getVariableName());
            return value == Scope.Missing.VALUE ? null : value == null ? current : value;
        }
        if (part instanceof UriResourceLambdaAny any) {
            return any.getExpression() == null
                    ? !items(current).isEmpty()
                    : items(current).stream()
                            .anyMatch(item -> holds(any.getExpression(), any.getLambdaVariable(), item));
        }
        if (part instanceof UriResourceLambdaAll all) {
            return items(current).stream().allMatch(item -> holds(all.getExpression(), all.getLambdaVariable(), item));
        }
        if (kind == UriResourceKind.count) {
            return BigDecimal.valueOf(items(current).size());
        }
        if (kind == UriResourceKind.it || kind == UriResourceKind.root) {
            return current;
        }
        return current instanceof Item item ? member(item, (UriResourcePartTyped) part) : null;
    }

    private boolean holds(Expression expression, String variable, @Nullable Object item) {
        return Condition.holds(expression, scope.with(variable, item));
    }

    private static @Nullable Object member(Item item, UriResourcePartTyped part) {
        String name = AnnotationNames.decoded(part.getSegmentValue());
        if (part.getKind() == UriResourceKind.navigationProperty) {
            List<Item> related = item.related(name);
            return part.isCollection() ? related : related.isEmpty() ? null : related.get(0);
        }
        JsonNode value = item.json().get(name);
        if (!part.isCollection()) {
            return value(item, value, part.getType());
        }
        List<@Nullable Object> values = new ArrayList<>();
        if (value != null) {
            value.forEach(one -> values.add(value(item, one, part.getType())));
        }
        return values;
    }

    private static @Nullable Object value(Item owner, @Nullable JsonNode value, EdmType type) {
        return value instanceof ObjectNode object ? owner.within(object) : Values.ofJson(value, type);
    }

    private static List<?> items(@Nullable Object collection) {
        return collection instanceof List<?> list ? list : List.of();
    }
}
