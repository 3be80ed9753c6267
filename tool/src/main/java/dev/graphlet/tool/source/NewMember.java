package dev.graphlet.tool.source;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.util.TreeScanner;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A member to add.
 *
 * @param member what it says
 * @param text its source, as it is to stand in the file
 * @param imports the qualified names of the types that it calls by their simple names
 */
record NewMember(SpecMember member, String text, Set<String> imports) {
    /**
     * Reads a member from its source.
     *
     * @throws IllegalArgumentException if the source is not that of one member
     */
    static NewMember read(MemberSource source, SpecKind kind, JavaParser parser) {
        String type = kind == SpecKind.ENUM ? "enum" : "interface";
        StringBuilder head = new StringBuilder();
        source.imports().stream()
                .sorted()
                .forEach(name -> head.append("import ").append(name).append(";\n"));
        head.append(type).append(" Added {\n");
        JavaParser.Parsed parsed = parser.parse(head + source.text() + "\n}");
        if (parsed.source() == null || parsed.error().isPresent()) {
            throw new IllegalArgumentException("must be a member of an " + type + ", but is " + source.text());
        }
        ParsedSource tree = parsed.source();
        List<MemberReader.Declared> members = new MemberReader(tree, new SourceNames(tree, Set.of()))
                .read((ClassTree) tree.unit().getTypeDecls().get(0));
        if (members.size() != 1) {
            throw new IllegalArgumentException("must be one member, but is " + source.text());
        }
        return new NewMember(members.get(0).member(), source.text(), source.imports());
    }

    /** Returns this member as it can stand in a source, after planning the imports that it needs there. */
    NewMember in(PlannedImports planned, JavaParser parser) {
        Map<String, String> qualified = new TreeMap<>();
        for (String name : new TreeSet<>(imports)) {
            String used = planned.use(name);
            if (used.equals(name)) {
                qualified.put(name.substring(name.lastIndexOf('.') + 1), name);
            }
        }
        return new NewMember(member, qualified.isEmpty() ? text : qualify(qualified, parser), imports);
    }

    /** Returns the text with full names in the places of these simple ones. */
    private String qualify(Map<String, String> names, JavaParser parser) {
        String type = member.kind() == MemberKind.ENUM_MEMBER ? "enum" : "interface";
        String head = type + " Added {\n";
        ParsedSource source =
                Objects.requireNonNull(parser.parse(head + text + "\n}").source(), "it was parsed before");
        Map<Integer, String> places = new TreeMap<>(Comparator.reverseOrder());
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitAssignment(AssignmentTree tree, Void none) {
                // What stands on the left is the name of an attribute.
                return scan(tree.getExpression(), null);
            }

            @Override
            public Void visitIdentifier(IdentifierTree tree, Void none) {
                String name = names.get(tree.getName().toString());
                if (name != null && source.end(tree) > 0) {
                    places.put(source.start(tree) - head.length(), name);
                }
                return null;
            }
        }.scan(source.unit().getTypeDecls(), null);
        StringBuilder changed = new StringBuilder(text);
        places.forEach(
                (offset, name) -> changed.replace(offset, offset + name.length() - name.lastIndexOf('.') - 1, name));
        return changed.toString();
    }
}
