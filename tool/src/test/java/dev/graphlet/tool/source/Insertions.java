package dev.graphlet.tool.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Checks that a text is another with something inserted. */
final class Insertions {
    private Insertions() {}

    /** Takes the inserted ranges out of the result: what is left must be the text as it was. */
    static void check(MergedFile merged) {
        StringBuilder text = new StringBuilder(merged.text());
        List<TextInsertion> insertions = merged.insertions();
        for (TextInsertion each : insertions) {
            assertThat(text.substring(each.offset(), each.offset() + each.text().length()))
                    .isEqualTo(each.text());
            text.delete(each.offset(), each.offset() + each.text().length());
        }
        assertThat(text.toString()).isEqualTo(merged.file().text());
    }
}
