package dev.graphlet.tool.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.processor.model.Documentation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pages make of the comments of specs. */
class CommentTextTest {
    @Test
    void tagsAreRemovedAndTheirTextStays() {
        assertThat(comment(
                        " The <b>name</b> of {@link com.example.user the user}, {@link user#mail()} or {@code a<b>}."))
                .isEqualTo("The name of the user, user.mail() or a<b>.");
        assertThat(comment("A &lt; B &amp;&#64; C&nbsp;D &unknown;")).isEqualTo("A < B &@ C D &unknown;.");
    }

    @Test
    void whatIsNoFormatIsText() {
        assertThat(comment("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>.");
        assertThat(comment("a < b > c")).isEqualTo("a < b > c.");
        assertThat(comment("<b onclick=\"alert(1)\">x</b>")).isEqualTo("x.");
    }

    @Test
    void blocksAreNoPartOfTheDescription() {
        CommentText text = CommentText.of(new Documentation(
                " Finds.\n\n @param q what to\n     look for\n @param max\n @return them\n @deprecated use {@code list}\n",
                true));
        assertThat(text.sentences()).isEqualTo("Finds.");
        assertThat(text.parameter("q")).isEqualTo("What to look for.");
        assertThat(text.parameter("max")).isEmpty();
        assertThat(text.parameter("none")).isEmpty();
        assertThat(text.deprecation()).isEqualTo("use list.");
    }

    @Test
    void paragraphsStayApart() {
        CommentText text =
                CommentText.of(new Documentation(" One\n two.\n\n <p>Three\n <ul><li>four</li></ul>", false));
        assertThat(text.paragraphs()).isEqualTo(List.of("One two.", "Three", "four"));
        assertThat(CommentText.of(Documentation.NONE).paragraphs()).isEmpty();
        assertThat(CommentText.of(Documentation.NONE).sentences()).isEmpty();
    }

    private static String comment(String text) {
        return CommentText.of(new Documentation(text, false)).sentences();
    }
}
