package dev.graphlet.tool.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Reads the members of a spec.
 *
 * @param source the source in which it stands
 * @param names what the names of the source stand for
 */
record MemberReader(ParsedSource source, SourceNames names) {
    private static final Set<Modifier> WITH_BODY = Set.of(Modifier.DEFAULT, Modifier.STATIC, Modifier.PRIVATE);

    /** Returns the members of a type with their trees, in the order in which they stand. */
    List<Declared> read(ClassTree type) {
        List<Declared> members = new ArrayList<>();
        for (Tree tree : type.getMembers()) {
            if (type.getKind() == Tree.Kind.ENUM) {
                constant(tree).ifPresent(members::add);
            } else if (tree instanceof MethodTree method && isAbstract(method)) {
                members.add(new Declared(method(method), method));
            }
        }
        return members;
    }

    private static boolean isAbstract(MethodTree method) {
        return method.getReturnType() != null
                && method.getModifiers().getFlags().stream().noneMatch(WITH_BODY::contains);
    }

    /** Constants are the fields of the enum's own type whose type is not written. */
    private Optional<Declared> constant(Tree tree) {
        if (!(tree instanceof VariableTree field) || isWritten(field.getType())) {
            return Optional.empty();
        }
        AnnotationValues values = new AnnotationValues(field.getModifiers(), names);
        String javaName = field.getName().toString();
        var declaration = new SpecMember.Declaration(MemberKind.ENUM_MEMBER, javaName, "", source.line(field));
        String name = values.text("Name", "value").orElse(javaName);
        return Optional.of(new Declared(
                new SpecMember(name, declaration, values.all().keySet(), List.of(), SpecMember.Offer.NONE), field));
    }

    private boolean isWritten(Tree type) {
        return source.end(type) > source.start(type);
    }

    private SpecMember method(MethodTree method) {
        AnnotationValues values = new AnnotationValues(method.getModifiers(), names);
        MemberKind kind = kind(values);
        String javaName = method.getName().toString();
        String name = kind.isOperation()
                ? values.text(kind == MemberKind.ACTION ? "Action" : "Function", "name")
                        .orElse(javaName)
                : values.text("Name", "value").orElse(javaName);
        String type = TypeName.of(method.getReturnType());
        var declaration = new SpecMember.Declaration(kind, javaName, type, source.line(method));
        List<SpecParameter> parameters =
                method.getParameters().stream().map(this::parameter).toList();
        return new SpecMember(name, declaration, values.all().keySet(), parameters, offer(values));
    }

    private static SpecMember.Offer offer(AnnotationValues values) {
        boolean onCollection = values.isTrue("Action", "onCollection") || values.isTrue("Function", "onCollection");
        return new SpecMember.Offer(values.constants("Navigation", "operations"), onCollection);
    }

    private SpecParameter parameter(VariableTree tree) {
        AnnotationValues values = new AnnotationValues(tree.getModifiers(), names);
        String name = values.text("Name", "value").orElse(tree.getName().toString());
        return new SpecParameter(name, TypeName.of(tree.getType()), values.has("Required"));
    }

    private static MemberKind kind(AnnotationValues values) {
        if (values.has("Action")) {
            return MemberKind.ACTION;
        }
        if (values.has("Function")) {
            return MemberKind.FUNCTION;
        }
        if (values.has("Navigation")) {
            return MemberKind.NAVIGATION;
        }
        return values.has("Key") ? MemberKind.KEY : MemberKind.PROPERTY;
    }

    /**
     * A member and where it stands.
     *
     * @param member what it says
     * @param tree where it stands
     */
    record Declared(SpecMember member, Tree tree) {}
}
