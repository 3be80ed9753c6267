package dev.graphlet.tool.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Optional;

/** Finds where the names of a spec stand in its file. */
public final class SpecPlaces {
    private final Spec spec;
    private final ParsedSource source;
    private final JavaCharacters characters;

    /** Creates places of a spec. */
    public SpecPlaces(Spec spec) {
        this.spec = spec;
        this.source = spec.file().source();
        this.characters = new JavaCharacters(source.text());
    }

    /** Returns where the name of the interface or enum stands. */
    public SourcePlace type() {
        ClassTree tree = spec.tree();
        String keyword = tree.getKind() == Tree.Kind.ENUM ? "enum" : "interface";
        int modifiers = Math.max(source.start(tree), source.end(tree.getModifiers()));
        return at(characters.skipTrivia(characters.skipTrivia(modifiers) + keyword.length()));
    }

    /** Returns where the name of a member stands. */
    public SourcePlace member(SpecMember member) {
        return at(name(tree(member)));
    }

    /** Returns where the name of a parameter stands, if the operation declares it. */
    public Optional<SourcePlace> parameter(SpecMember member, String parameter) {
        int index =
                member.parameters().stream().map(SpecParameter::name).toList().indexOf(parameter);
        return index < 0
                ? Optional.empty()
                : Optional.of(
                        at(name(((MethodTree) tree(member)).getParameters().get(index))));
    }

    /** Returns where the value of an attribute stands in the annotation that makes it a spec, if it is written. */
    public Optional<SourcePlace> attribute(String attribute) {
        return spec.attribute(attribute).map(value -> at(source.start(value)));
    }

    private Tree tree(SpecMember member) {
        return spec.declared().stream()
                .filter(each -> each.member().equals(member))
                .map(MemberReader.Declared::tree)
                .findFirst()
                .orElseThrow();
    }

    private int name(Tree tree) {
        if (tree instanceof MethodTree method) {
            return characters.skipTrivia(source.end(method.getReturnType()));
        }
        VariableTree variable = (VariableTree) tree;
        int type = source.end(variable.getType());
        int modifiers = source.end(variable.getModifiers());
        return characters.skipTrivia(Math.max(source.start(tree), Math.max(type, modifiers)));
    }

    private SourcePlace at(int offset) {
        var lines = source.unit().getLineMap();
        int line = (int) lines.getLineNumber(offset);
        return new SourcePlace(spec.file().path(), line, offset - (int) lines.getStartPosition(line) + 1);
    }
}
