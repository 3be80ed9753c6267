package dev.graphlet.tool.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** An interface or enum that declares a type of a service or its unbound operations. */
public final class Spec {
    private final SpecFile file;
    private final Head head;
    private final ClassTree tree;
    private final List<MemberReader.Declared> members;

    Spec(SpecFile file, Head head, ClassTree tree, List<MemberReader.Declared> members) {
        this.file = file;
        this.head = head;
        this.tree = tree;
        this.members = members;
    }

    /** Returns the file in which it stands. */
    public SpecFile file() {
        return file;
    }

    /** Returns what it declares. */
    public SpecKind kind() {
        return head.kind();
    }

    /** Returns the OData name of the type; of a container, the name of the interface. */
    public String name() {
        return head.name();
    }

    /** Returns the OData namespace that the spec itself says, if any. */
    public Optional<String> namespace() {
        return head.values().text(annotation(), "namespace");
    }

    /** Returns the name by which other sources of its package call it, such as {@code user} or {@code Specs.user}. */
    public String javaName() {
        return head.javaName();
    }

    /** Returns the members in the order in which they stand. */
    public List<SpecMember> members() {
        return members.stream().map(MemberReader.Declared::member).toList();
    }

    /** Returns a text that an annotation says, such as {@code GraphEntity} and {@code entitySet}, if any. */
    public Optional<String> text(String annotation, String attribute) {
        return head.values().text(annotation, attribute);
    }

    /** Tells whether an attribute of the annotation that makes it a spec is written as {@code true}. */
    public boolean flag(String name) {
        return attribute(name).filter(value -> value.toString().equals("true")).isPresent();
    }

    /** Returns the names of {@code Operation} that the spec lists; empty if it lists none, so that defaults hold. */
    public Optional<List<String>> operations() {
        return operationsTree()
                .map(tree -> operations(tree).stream()
                        .map(each -> each.toString())
                        .map(each -> each.substring(each.lastIndexOf('.') + 1))
                        .toList());
    }

    /** Returns the names of {@code Operation} that an entity offers: those that it lists, or else the defaults. */
    public List<String> offered() {
        return operations().orElse(OperationInserter.DEFAULT);
    }

    /** Returns the name, without a package, of what {@code @Inherits} names, such as {@code directoryObject}; if any. */
    public Optional<String> inherits() {
        return head.values()
                .attribute("Inherits", "value")
                .filter(MemberSelectTree.class::isInstance)
                .map(literal -> TypeName.of(((MemberSelectTree) literal).getExpression()));
    }

    /** Tells whether other packages can use it. */
    public boolean isPublic() {
        return tree.getModifiers().getFlags().contains(Modifier.PUBLIC)
                && javaName().indexOf('.') < 0;
    }

    /** Returns the line where it begins, from 1. */
    public int line() {
        return file.source().line(tree);
    }

    /** Tells whether {@code @Permissions} are on the spec. */
    boolean isPermitted() {
        return head.values().all().keySet().stream().anyMatch(name -> name.startsWith("Permissions"));
    }

    /** Tells whether the name is said in a form that can be read. */
    boolean isNamed() {
        return head.values().attribute(annotation(), "name").isEmpty()
                || head.values().text(annotation(), "name").isPresent();
    }

    ClassTree tree() {
        return tree;
    }

    List<MemberReader.Declared> declared() {
        return members;
    }

    Optional<ExpressionTree> operationsTree() {
        return attribute("operations");
    }

    /** Returns the value of an attribute of the annotation that makes it a spec, as it is written; if any. */
    Optional<ExpressionTree> attribute(String name) {
        return head.values().attribute(annotation(), name);
    }

    AnnotationTree annotationTree() {
        return Objects.requireNonNull(head.values().all().get(annotation()), "a spec has its annotation");
    }

    static List<? extends ExpressionTree> operations(ExpressionTree tree) {
        return tree instanceof NewArrayTree list ? list.getInitializers() : List.of(tree);
    }

    private String annotation() {
        return head.kind().annotation();
    }

    /**
     * How a spec is declared.
     *
     * @param kind what it declares
     * @param name the OData name
     * @param javaName the name in Java, with those of the types around it
     * @param values its annotations
     */
    record Head(SpecKind kind, String name, String javaName, AnnotationValues values) {}
}
