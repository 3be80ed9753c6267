package dev.graphlet.tool.source;

import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Inserts imports: each among those that it has most in common with, in alphabetical order. */
final class ImportInserter {
    private final ParsedSource source;
    private final Layout layout;
    private final JavaCharacters characters;

    ImportInserter(ParsedSource source) {
        this.source = source;
        layout = new Layout(source.text());
        characters = new JavaCharacters(source.text());
    }

    /** Returns the insertions for imports of types that are not imported yet. */
    List<TextInsertion> insert(Set<String> imports) {
        if (imports.isEmpty()) {
            return List.of();
        }
        List<? extends ImportTree> plain = source.unit().getImports().stream()
                .filter(each -> !each.isStatic())
                .toList();
        if (plain.isEmpty()) {
            return List.of(first(new TreeSet<>(imports)));
        }
        Map<Integer, List<String>> after = new TreeMap<>();
        Map<Integer, List<String>> before = new TreeMap<>();
        for (String name : new TreeSet<>(imports)) {
            List<? extends ImportTree> group = group(name, plain);
            ImportTree last = null;
            for (ImportTree each : group) {
                last = SourceNames.name(each).compareTo(name) < 0 ? each : last;
            }
            if (last == null) {
                before.computeIfAbsent(source.start(group.get(0)), any -> new ArrayList<>())
                        .add(name);
            } else {
                after.computeIfAbsent(characters.endOfLine(source.end(last)), any -> new ArrayList<>())
                        .add(name);
            }
        }
        List<TextInsertion> insertions = new ArrayList<>();
        after.forEach((offset, names) -> insertions.add(new TextInsertion(offset, lines(names, offset, true))));
        before.forEach((offset, names) -> insertions.add(new TextInsertion(offset, lines(names, offset, false))));
        return insertions;
    }

    private String lines(List<String> names, int offset, boolean after) {
        String ending = layout.lineEnding(offset);
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            String line = "import " + name + ";";
            lines.append(after ? ending + line : line + ending);
        }
        return lines.toString();
    }

    /** Returns the imports whose names begin with the most names of packages that this one begins with. */
    private static List<? extends ImportTree> group(String name, List<? extends ImportTree> imports) {
        int most = imports.stream()
                .mapToInt(each -> common(name, SourceNames.name(each)))
                .max()
                .orElse(0);
        return imports.stream()
                .filter(each -> common(name, SourceNames.name(each)) == most)
                .toList();
    }

    private static int common(String one, String other) {
        String[] left = one.split("\\.", -1);
        String[] right = other.split("\\.", -1);
        int count = 0;
        while (count < left.length - 1 && count < right.length - 1 && left[count].equals(right[count])) {
            count++;
        }
        return count;
    }

    /** Inserts the first imports behind the static ones, or behind the package, with a blank line between. */
    private TextInsertion first(Set<String> imports) {
        List<? extends ImportTree> all = source.unit().getImports();
        int end = all.isEmpty() ? source.end(source.unit().getPackage()) : source.end(all.get(all.size() - 1));
        int offset = characters.endOfLine(end);
        return new TextInsertion(offset, layout.lineEnding(offset) + lines(new ArrayList<>(imports), offset, true));
    }
}
