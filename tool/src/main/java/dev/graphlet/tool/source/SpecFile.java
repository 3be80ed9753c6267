package dev.graphlet.tool.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A source that was parsed, with the specs in it. */
public final class SpecFile {
    private final Path path;
    private final SourceText text;
    private final ParsedSource source;
    private final SourceNames names;
    private final List<Spec> specs = new ArrayList<>();

    SpecFile(Path path, SourceText text, ParsedSource source, SourceNames names) {
        this.path = path;
        this.text = text;
        this.source = source;
        this.names = names;
        source.unit().getTypeDecls().forEach(tree -> read(tree, ""));
    }

    /** Returns where it is. */
    public Path path() {
        return path;
    }

    /** Returns the package that it declares. */
    public String packageName() {
        return source.packageName();
    }

    /** Returns the text of the file, without a byte order mark. */
    public String text() {
        return text.text();
    }

    /** Returns its specs, also nested ones, in the order in which they begin. */
    public List<Spec> specs() {
        return List.copyOf(specs);
    }

    ParsedSource source() {
        return source;
    }

    SourceText content() {
        return text;
    }

    SourceNames names() {
        return names;
    }

    private void read(Tree tree, String outer) {
        if (tree instanceof ClassTree type) {
            String javaName = outer + type.getSimpleName();
            spec(type, javaName).ifPresent(specs::add);
            type.getMembers().forEach(member -> read(member, javaName + "."));
        }
    }

    private Optional<Spec> spec(ClassTree type, String javaName) {
        AnnotationValues values = new AnnotationValues(type.getModifiers(), names);
        return values.all().keySet().stream()
                .flatMap(annotation -> SpecKind.of(annotation).stream())
                .filter(kind -> type.getKind() == (kind == SpecKind.ENUM ? Tree.Kind.ENUM : Tree.Kind.INTERFACE))
                .findFirst()
                .map(kind -> {
                    String name = values.text(kind.annotation(), "name")
                            .filter(written -> !written.isEmpty())
                            .orElse(type.getSimpleName().toString());
                    Spec.Head head = new Spec.Head(kind, name, javaName, values);
                    return new Spec(this, head, type, new MemberReader(source, names).read(type));
                });
    }
}
