package dev.graphlet.tool.source;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/** Inserts elements at the end of a list that is separated by commas. */
final class ListInserter {
    private final ParsedSource source;
    private final Layout layout;
    private final JavaCharacters characters;

    ListInserter(ParsedSource source) {
        this.source = source;
        layout = new Layout(source.text());
        characters = new JavaCharacters(source.text());
    }

    /**
     * Returns the insertions for elements behind the last one.
     *
     * @param elements the elements that the list has, at least one
     * @param open the offset behind the brace that opens the list
     * @param added the elements to add, of one or more lines
     */
    List<TextInsertion> append(List<? extends Tree> elements, int open, List<String> added) {
        Tree last = elements.get(elements.size() - 1);
        int end = source.end(last);
        if (!layout.beginsLine(source.start(last)) && added.stream().allMatch(each -> each.indexOf('\n') < 0)) {
            return List.of(new TextInsertion(end, ", " + String.join(", ", added)));
        }
        int comma = characters.skipTrivia(end);
        boolean trailing = characters.at(comma) == ',';
        int offset = characters.endOfLine(trailing ? characters.next(comma) : end);
        String ending = layout.lineEnding(offset);
        String gap = ending + (isSpaced(elements) ? ending : "");
        String indentation = indentation(last, open);
        List<TextInsertion> insertions = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < added.size(); i++) {
            boolean separated = trailing || i < added.size() - 1;
            text.append(gap)
                    .append(layout.indent(added.get(i), indentation, ending))
                    .append(separated ? "," : "");
        }
        if (!trailing) {
            insertions.add(new TextInsertion(end, ","));
        }
        insertions.add(new TextInsertion(offset, text.toString()));
        return insertions;
    }

    private String indentation(Tree last, int open) {
        String own = layout.indentation(source.start(last));
        return layout.sameLine(open, source.start(last)) ? own + layout.unit() : own;
    }

    private boolean isSpaced(List<? extends Tree> elements) {
        int count = elements.size();
        return count > 1
                && layout.hasBlankLine(source.end(elements.get(count - 2)), source.start(elements.get(count - 1)));
    }
}
