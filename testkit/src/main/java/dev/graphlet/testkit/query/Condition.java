package dev.graphlet.testkit.query;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.olingo.commons.api.edm.EdmEnumType;
import org.apache.olingo.commons.api.edm.EdmType;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.uri.queryoption.expression.BinaryOperatorKind;
import org.apache.olingo.server.api.uri.queryoption.expression.Expression;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitException;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitor;
import org.apache.olingo.server.api.uri.queryoption.expression.Literal;
import org.apache.olingo.server.api.uri.queryoption.expression.Member;
import org.apache.olingo.server.api.uri.queryoption.expression.MethodKind;
import org.apache.olingo.server.api.uri.queryoption.expression.UnaryOperatorKind;
import org.jspecify.annotations.Nullable;

/** Evaluates an expression for one item (OData URL conventions 4.01, section 5.1.1). */
final class Condition implements ExpressionVisitor<@Nullable Object> {
    private final Scope scope;

    private Condition(Scope scope) {
        this.scope = scope;
    }

    static boolean holds(Expression expression, Scope scope) {
        return Boolean.TRUE.equals(value(expression, scope));
    }

    static @Nullable Object value(Expression expression, Scope scope) {
        try {
            return expression.accept(new Condition(scope));
        } catch (ExpressionVisitException | ODataApplicationException e) {
            throw new QueryException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public @Nullable Object visitBinaryOperator(
            BinaryOperatorKind operator, @Nullable Object left, @Nullable Object right) {
        Integer order = Values.compare(left, right);
        return switch (operator.name()) {
            case "EQ" ->
                HasOperator.members(right)
                        .map(members -> members(left).containsAll(members(members)))
                        .orElseGet(() -> Values.areEqual(left, right));
            case "NE" -> !Values.areEqual(left, right);
            case "GT" -> order != null && order > 0;
            case "GE" -> order != null && order >= 0;
            case "LT" -> order != null && order < 0;
            case "LE" -> order != null && order <= 0;
            case "AND" -> Boolean.TRUE.equals(left) && Boolean.TRUE.equals(right);
            case "OR" -> Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right);
            case "HAS" -> members(left).containsAll(members(right));
            case "ADD" -> number(left).add(number(right));
            case "SUB" -> number(left).subtract(number(right));
            case "MUL" -> number(left).multiply(number(right));
            default -> throw unsupported(operator.toString());
        };
    }

    @Override
    public Object visitBinaryOperator(
            BinaryOperatorKind operator, @Nullable Object left, List<@Nullable Object> right) {
        return right.stream().anyMatch(item -> Values.areEqual(left, item));
    }

    private static Set<String> members(@Nullable Object value) {
        return value == null
                ? Set.of()
                : Arrays.stream(value.toString().split(",", -1))
                        .map(String::strip)
                        .collect(Collectors.toSet());
    }

    private static BigDecimal number(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw new QueryException("A number was expected, but found " + value + ".");
    }

    @Override
    public Object visitUnaryOperator(UnaryOperatorKind operator, @Nullable Object operand) {
        return operator == UnaryOperatorKind.NOT
                ? Boolean.FALSE.equals(operand)
                : number(operand).negate();
    }

    @Override
    public @Nullable Object visitMethodCall(MethodKind method, List<@Nullable Object> arguments) {
        String text = arguments.isEmpty() || arguments.get(0) == null
                ? ""
                : arguments.get(0).toString();
        String other = arguments.size() < 2 ? "" : String.valueOf(arguments.get(1));
        return switch (method.toString()) {
            case "contains" -> folded(text).contains(folded(other));
            case "startswith" -> folded(text).startsWith(folded(other));
            case "endswith" -> folded(text).endsWith(folded(other));
            case "length" -> BigDecimal.valueOf(text.codePointCount(0, text.length()));
            case "tolower" -> folded(text);
            case "toupper" -> text.toUpperCase(Locale.ROOT);
            case "trim" -> text.strip();
            case "concat" -> text + other;
            case "indexof" -> BigDecimal.valueOf(text.indexOf(other));
            default -> throw unsupported(method.toString());
        };
    }

    /** Returns {@code text} in lower case, since Graph ignores case. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable Object visitLiteral(Literal literal) {
        EdmType type = literal.getType();
        if (type == null) {
            return null;
        }
        String text = literal.getText();
        int quote = text.indexOf('\'');
        String bare =
                quote < 0 ? text : text.substring(quote + 1, text.length() - 1).replace("''", "'");
        return Values.ofText(bare, type);
    }

    @Override
    public @Nullable Object visitMember(Member member) {
        return new MemberPath(member.getResourcePath().getUriResourceParts(), scope).value();
    }

    @Override
    public Object visitEnum(EdmEnumType type, List<String> values) {
        return String.join(",", values);
    }

    @Override
    public Object visitLambdaExpression(String function, String variable, Expression expression) {
        throw unsupported(function);
    }

    @Override
    public Object visitAlias(String name) {
        throw unsupported(name);
    }

    @Override
    public Object visitTypeLiteral(EdmType type) {
        throw unsupported(type.getName());
    }

    @Override
    public Object visitLambdaReference(String name) {
        throw unsupported(name);
    }

    private static QueryException unsupported(String what) {
        return new QueryException("'" + what + "' is not supported in a filter.");
    }
}
