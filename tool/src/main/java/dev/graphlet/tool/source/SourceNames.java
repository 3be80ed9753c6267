package dev.graphlet.tool.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the simple names of a source stand for, as far as its imports tell. */
final class SourceNames {
    /** The package of Graphlet's annotations. */
    static final String ANNOTATIONS = "dev.graphlet.annotations";

    private final String packageName;
    private final List<? extends ImportTree> imports;
    private final Set<String> declared = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> siblings;

    /** Creates the names of a source in a package that has other top-level types. */
    SourceNames(ParsedSource source, Set<String> siblings) {
        packageName = source.packageName();
        imports = source.unit().getImports();
        this.siblings = siblings;
        Names names = new Names();
        names.scan(source.unit().getPackageAnnotations(), null);
        names.scan(source.unit().getTypeDecls(), null);
    }

    /** Returns the simple name of one of Graphlet's annotations; empty if it is another's. */
    Optional<String> annotation(AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        boolean ours = name.equals(simple) ? means(simple, ANNOTATIONS) : name.equals(ANNOTATIONS + "." + simple);
        return ours ? Optional.of(simple) : Optional.empty();
    }

    /** Returns the names of the top-level types of the package. */
    Set<String> siblings() {
        return siblings;
    }

    /** Returns what to do to call a type by its simple name. */
    Reference reference(String qualified) {
        int dot = qualified.lastIndexOf('.');
        String parent = dot < 0 ? "" : qualified.substring(0, dot);
        String simple = qualified.substring(dot + 1);
        if (declared.contains(simple) && !isOwn(parent, simple)) {
            return Reference.QUALIFY;
        }
        if (single(simple).findAny().isPresent()) {
            boolean same = single(simple).allMatch(name -> name.equals(qualified));
            return same ? Reference.PLAIN : Reference.QUALIFY;
        }
        if (parent.equals(packageName)) {
            return Reference.PLAIN;
        }
        if (siblings.contains(simple)) {
            return Reference.QUALIFY;
        }
        boolean covered = parent.equals("java.lang") || wildcards().anyMatch(parent::equals);
        if (used.contains(simple)) {
            return covered ? Reference.PLAIN : Reference.QUALIFY;
        }
        boolean alone = wildcards().filter(name -> !name.equals(parent)).noneMatch(name -> mayHave(name, simple));
        return covered && alone ? Reference.PLAIN : Reference.IMPORT;
    }

    /** Tells whether static members of a type are imported by this name, or all of them. */
    boolean importsStatically(String type, String member) {
        return imports.stream()
                .filter(ImportTree::isStatic)
                .map(SourceNames::name)
                .anyMatch(name -> name.equals(type + "." + member) || name.equals(type + ".*"));
    }

    private boolean means(String simple, String parent) {
        if (declared.contains(simple)) {
            return false;
        }
        if (single(simple).findAny().isPresent()) {
            return single(simple).anyMatch(name -> name.equals(parent + "." + simple));
        }
        boolean covered = !siblings.contains(simple) && wildcards().anyMatch(parent::equals);
        return covered || packageName.equals(parent);
    }

    private boolean isOwn(String parent, String simple) {
        return parent.equals(packageName) && siblings.contains(simple);
    }

    private Stream<String> single(String simple) {
        return imports.stream().map(SourceNames::name).filter(name -> name.endsWith("." + simple));
    }

    private Stream<String> wildcards() {
        return imports.stream()
                .filter(each -> !each.isStatic())
                .map(SourceNames::name)
                .filter(name -> name.endsWith(".*"))
                .map(name -> name.substring(0, name.length() - 2));
    }

    /** Tells whether a package may have a type: of those that are not at hand nobody knows. */
    private static boolean mayHave(String packageName, String simple) {
        if (packageName.equals(ANNOTATIONS)) {
            return false;
        }
        if (!packageName.startsWith("java.")) {
            return true;
        }
        String path = packageName.replace('.', '/') + "/" + simple + ".class";
        return ClassLoader.getSystemResource(path) != null;
    }

    static String name(ImportTree tree) {
        return tree.getQualifiedIdentifier().toString();
    }

    /** What a source needs to call a type by its simple name. */
    enum Reference {
        /** Nothing. */
        PLAIN,
        /** An import. */
        IMPORT,
        /** It cannot: the name stands for something else. */
        QUALIFY
    }

    private final class Names extends TreeScanner<Void, Void> {
        @Override
        public Void visitIdentifier(IdentifierTree tree, Void none) {
            used.add(tree.getName().toString());
            return super.visitIdentifier(tree, null);
        }

        @Override
        public Void visitClass(ClassTree tree, Void none) {
            declared.add(tree.getSimpleName().toString());
            return super.visitClass(tree, null);
        }

        @Override
        public Void visitTypeParameter(TypeParameterTree tree, Void none) {
            declared.add(tree.getName().toString());
            return super.visitTypeParameter(tree, null);
        }
    }
}
