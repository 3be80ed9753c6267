package dev.graphlet.testkit.query;

import dev.graphlet.runtime.edm.EdmEnumType;
import dev.graphlet.runtime.edm.EdmService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.olingo.commons.api.edm.EdmType;
import org.apache.olingo.server.api.ODataApplicationException;
import org.apache.olingo.server.api.uri.UriResource;
import org.apache.olingo.server.api.uri.UriResourceLambdaAll;
import org.apache.olingo.server.api.uri.UriResourceLambdaAny;
import org.apache.olingo.server.api.uri.queryoption.expression.BinaryOperatorKind;
import org.apache.olingo.server.api.uri.queryoption.expression.Expression;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitException;
import org.apache.olingo.server.api.uri.queryoption.expression.ExpressionVisitor;
import org.apache.olingo.server.api.uri.queryoption.expression.Literal;
import org.apache.olingo.server.api.uri.queryoption.expression.Member;
import org.apache.olingo.server.api.uri.queryoption.expression.MethodKind;
import org.apache.olingo.server.api.uri.queryoption.expression.UnaryOperatorKind;
import org.jspecify.annotations.Nullable;

/** Checks that filters compare enumeration values with declared members only. Operands are types, texts or null. */
final class EnumMembers implements ExpressionVisitor<@Nullable Object> {
    private final EdmService service;

    private EnumMembers(EdmService service) {
        this.service = service;
    }

    /** Throws a problem if {@code expression} names an undeclared member. */
    static void check(EdmService service, Expression expression) {
        try {
            expression.accept(new EnumMembers(service));
        } catch (ExpressionVisitException | ODataApplicationException e) {
            throw new QueryException(String.valueOf(e.getMessage()));
        }
    }

    private static void compare(@Nullable Object one, @Nullable Object other) {
        if (!(one instanceof EdmEnumType type) || !(other instanceof String text)) {
            return;
        }
        String value = HasOperator.members(text).orElse(text);
        Stream<String> given = type.flags() ? Stream.of(value.split(",", -1)).map(String::strip) : Stream.of(value);
        if (!given.allMatch(type.members()::contains)) {
            throw new QueryException("The string '" + value + "' is not a valid enumeration type constant of '"
                    + type.name() + "': that has " + String.join(", ", type.members()) + ".");
        }
    }

    @Override
    public @Nullable Object visitBinaryOperator(
            BinaryOperatorKind operator, @Nullable Object left, @Nullable Object right) {
        compare(left, right);
        compare(right, left);
        return null;
    }

    @Override
    public @Nullable Object visitBinaryOperator(
            BinaryOperatorKind operator, @Nullable Object left, List<@Nullable Object> right) {
        right.forEach(each -> compare(left, each));
        return null;
    }

    @Override
    public @Nullable Object visitMember(Member member) {
        for (UriResource part : member.getResourcePath().getUriResourceParts()) {
            Expression within = part instanceof UriResourceLambdaAny any
                    ? any.getExpression()
                    : part instanceof UriResourceLambdaAll all ? all.getExpression() : null;
            if (within != null) {
                check(service, within);
            }
        }
        return Optional.ofNullable(member.getType())
                .map(EdmType::getFullQualifiedName)
                .flatMap(name -> service.enumType(name.getFullQualifiedNameAsString()))
                .orElse(null);
    }

    @Override
    public @Nullable Object visitLiteral(Literal literal) {
        String text = literal.getText();
        return text.startsWith("'") ? text.substring(1, text.length() - 1).replace("''", "'") : null;
    }

    @Override
    public @Nullable Object visitUnaryOperator(UnaryOperatorKind operator, @Nullable Object operand) {
        return null;
    }

    @Override
    public @Nullable Object visitMethodCall(MethodKind method, List<@Nullable Object> arguments) {
        return null;
    }

    @Override
    public @Nullable Object visitLambdaExpression(String function, String variable, Expression expression) {
        return null;
    }

    @Override
    public @Nullable Object visitAlias(String name) {
        return null;
    }

    @Override
    public @Nullable Object visitTypeLiteral(EdmType type) {
        return null;
    }

    @Override
    public @Nullable Object visitLambdaReference(String name) {
        return null;
    }

    @Override
    public @Nullable Object visitEnum(org.apache.olingo.commons.api.edm.EdmEnumType type, List<String> values) {
        service.enumType(type.getFullQualifiedName().getFullQualifiedNameAsString())
                .ifPresent(declared -> compare(declared, String.join(",", values)));
        return null;
    }
}
