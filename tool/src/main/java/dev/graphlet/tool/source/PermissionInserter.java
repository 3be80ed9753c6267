package dev.graphlet.tool.source;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Inserts {@code @Permissions} before the declarations that have none. */
final class PermissionInserter {
    private static final String ANNOTATION = SourceNames.ANNOTATIONS + ".Permissions";
    private static final String OPERATION = SourceNames.ANNOTATIONS + ".Operation";
    private static final List<String> SCHEMES = List.of("delegated", "personal", "application");
    private static final int LONGEST_LINE = 120;

    private final Spec spec;
    private final ParsedSource source;
    private final Layout layout;
    private final PlannedImports imports;

    PermissionInserter(Spec spec, PlannedImports imports) {
        this.spec = spec;
        this.imports = imports;
        source = spec.file().source();
        layout = new Layout(source.text());
    }

    /** Returns the insertions; a declaration that has {@code @Permissions} is left as it is. */
    List<TextInsertion> insert(List<PermissionSource> permissions) {
        Map<String, List<PermissionSource>> byMember = new LinkedHashMap<>();
        permissions.forEach(each -> byMember.computeIfAbsent(each.member(), any -> new ArrayList<>())
                .add(each));
        List<TextInsertion> insertions = new ArrayList<>();
        byMember.forEach((member, all) -> place(member).ifPresent(tree -> insertions.add(insertion(tree, all))));
        return insertions;
    }

    private Optional<Tree> place(String member) {
        if (member.isEmpty()) {
            return spec.isPermitted() ? Optional.empty() : Optional.of(spec.tree());
        }
        return spec.declared().stream()
                .filter(each -> each.member().name().equals(member))
                .filter(each -> each.member().annotations().stream().noneMatch(name -> name.startsWith("Permissions")))
                .map(MemberReader.Declared::tree)
                .findFirst();
    }

    private TextInsertion insertion(Tree tree, List<PermissionSource> permissions) {
        int offset = source.start(tree);
        boolean alone = layout.beginsLine(offset);
        String indentation = alone ? layout.indentation(offset) : "";
        String ending = alone ? layout.lineEnding(offset) : " ";
        String text = permissions.stream()
                .map(each -> text(each, alone, indentation))
                .map(lines -> alone ? lines.replace("\n", ending + indentation) : lines)
                .collect(Collectors.joining(ending + indentation));
        return new TextInsertion(offset, text + ending + indentation);
    }

    private String text(PermissionSource permissions, boolean breaks, String indentation) {
        List<String> attributes = new ArrayList<>();
        if (!permissions.operations().isEmpty()) {
            String operation = imports.use(OPERATION);
            attributes.add("operations = "
                    + list(permissions.operations().stream()
                            .map(name -> operation + "." + name)
                            .toList()));
        }
        for (String scheme : SCHEMES) {
            List<String> names = permissions.permissions().getOrDefault(scheme, List.of());
            if (!names.isEmpty()) {
                attributes.add(scheme + " = "
                        + list(names.stream().map(JavaText::literal).toList()));
            }
        }
        String annotation = "@" + imports.use(ANNOTATION) + "(";
        String line = annotation + String.join(", ", attributes) + ")";
        if (!breaks || indentation.length() + line.length() <= LONGEST_LINE) {
            return line;
        }
        String level = layout.unit().repeat(2);
        return annotation
                + "\n"
                + attributes.stream()
                        .map(attribute ->
                                level + wrapped(attribute, indentation.length() + level.length(), level + level))
                        .collect(Collectors.joining(",\n"))
                + ")";
    }

    /** Breaks an attribute between its items where it is too long for a line. */
    private static String wrapped(String attribute, int start, String indentation) {
        StringBuilder text = new StringBuilder();
        int column = start;
        for (String item : attribute.split("(?<=, |\\{)", -1)) {
            if (column + item.strip().length() + 1 > LONGEST_LINE && !text.isEmpty()) {
                text.setLength(text.toString().stripTrailing().length());
                text.append('\n').append(indentation);
                column = start - indentation.length() / 2 + indentation.length();
            }
            text.append(item);
            column += item.length();
        }
        return text.toString();
    }

    private static String list(List<String> items) {
        return items.size() == 1 ? items.get(0) : "{" + String.join(", ", items) + "}";
    }
}
