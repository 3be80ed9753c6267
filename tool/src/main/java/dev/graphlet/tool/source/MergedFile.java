package dev.graphlet.tool.source;

import java.util.Comparator;
import java.util.List;

/** A file and what is to be inserted into it. */
public final class MergedFile {
    private final SpecFile file;
    private final List<TextInsertion> insertions;

    MergedFile(SpecFile file, List<TextInsertion> insertions) {
        this.file = file;
        this.insertions = insertions.stream()
                .sorted(Comparator.comparing(TextInsertion::offset))
                .toList();
    }

    /** Returns the file as it is. */
    public SpecFile file() {
        return file;
    }

    /** Returns the insertions in the order of their places; those of one place in the order in which they follow. */
    public List<TextInsertion> insertions() {
        return insertions;
    }

    /** Returns the text as it will be. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (TextInsertion each : insertions) {
            text.append(file.text(), from, each.offset()).append(each.text());
            from = each.offset();
        }
        return text.append(file.text(), from, file.text().length()).toString();
    }
}
