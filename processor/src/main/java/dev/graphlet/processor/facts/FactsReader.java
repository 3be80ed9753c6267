package dev.graphlet.processor.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads facts. Takes any text: a line that cannot be read is reported and left out. */
public final class FactsReader {
    private final TypeNames names;
    private final List<FactsReading.Problem> problems = new ArrayList<>();
    private final FactsDraft draft;

    private FactsReader(FactsSource source) {
        this.names = new TypeNames(source.namespace());
        this.draft = new FactsDraft(source);
    }

    /** Reads the texts of {@code @Facts}. */
    public static FactsReading read(FactsSource source, List<String> blocks) {
        FactsReader reader = new FactsReader(source);
        for (int block = 0; block < blocks.size(); block++) {
            reader.readBlock(block + 1, blocks.get(block));
        }
        return new FactsReading(reader.draft.facts(), reader.problems);
    }

    private void readBlock(int block, String text) {
        draft.end();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                readLine(line).ifPresent(problem(block, i + 1, line));
            }
        }
    }

    private Consumer<String> problem(int block, int line, String text) {
        return mistake -> problems.add(new FactsReading.Problem(block, line, text.strip(), mistake));
    }

    /** Reads a line; returns what is wrong with it. */
    private Optional<String> readLine(String text) {
        try {
            Line line = new Line(text, names);
            if (Character.isWhitespace(text.charAt(0))) {
                draft.member(line);
            } else {
                draft.end();
                draft.header(line);
            }
            return Optional.empty();
        } catch (UnreadableLine e) {
            return Optional.of(e.mistake());
        }
    }
}
