package dev.graphlet.tool.spec;

import dev.graphlet.tool.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A spec as it would be written if there were none yet.
 *
 * @param packageName its package
 * @param type the type that it describes
 * @param javaName the name of its interface or enum
 * @param imports the qualified names of what its head uses
 * @param head its comment and annotations, a line each
 * @param declaration what stands before the brace, such as {@code interface user}
 * @param members its members in their order
 */
public record SpecText(
        String packageName,
        QualifiedName type,
        String javaName,
        Set<String> imports,
        List<String> head,
        String declaration,
        List<MemberText> members) {
    /** Creates a spec. */
    public SpecText {
        imports = Collections.unmodifiableSet(new TreeSet<>(imports));
        head = List.copyOf(head);
        members = List.copyOf(members);
    }

    /** Tells whether it declares a type, rather than the operations of the service itself. */
    public boolean isType() {
        return !head.contains("@GraphContainer");
    }

    /** Returns the name of its file in the folder of the package. */
    public String fileName() {
        return javaName + ".java";
    }

    /** Returns the text of its file, with LF. */
    public String text() {
        StringBuilder text = new StringBuilder("package ").append(packageName).append(";\n");
        Set<String> all = new TreeSet<>(imports);
        members.forEach(member -> all.addAll(member.imports()));
        if (!all.isEmpty()) {
            text.append('\n');
            all.forEach(name -> text.append("import ").append(name).append(";\n"));
        }
        text.append('\n');
        head.forEach(line -> text.append(line).append('\n'));
        text.append(declaration);
        if (members.isEmpty()) {
            return text.append(" {}\n").toString();
        }
        text.append(" {\n");
        text.append(String.join("\n", body())).append('\n');
        return text.append("}\n").toString();
    }

    private List<String> body() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            MemberText member = members.get(i);
            boolean constant = member.kind() == MemberText.Kind.CONSTANT;
            boolean apart = i > 0
                    && (!constant || member.isDescribed() || members.get(i - 1).isDescribed());
            if (apart) {
                lines.add("");
            }
            lines.addAll(member.lines());
            if (constant && i < members.size() - 1) {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + ",");
            }
        }
        return lines;
    }
}
