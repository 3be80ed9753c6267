package dev.graphlet.processor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import dev.graphlet.processor.model.Documentation;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of generated Javadoc sees, by the compiler's own reading of the comment. */
class HarmlessTextTest {
    static Stream<Arguments> comments() {
        return Stream.of(
                Arguments.of("A {@code C:\\\\users} b", "A C:\\\\users b"),
                Arguments.of("C:\\\\users", "C:\\\\users"),
                Arguments.of("{@code \\users}", "\\users"),
                Arguments.of("\\u0041 and {@code \\\\\\uuu0041}", "\\u0041 and \\\\\\uuu0041"),
                Arguments.of("a */ b", "a */ b"),
                Arguments.of("{@code a */ b}", "a */ b"),
                Arguments.of("{@literal <*/>} c", "<*/> c"),
                Arguments.of("<pre>{@code\n@Get {@x} {*/} & &amp;}</pre>", "@Get {@x} {*/} & &amp;"),
                Arguments.of("{@link java.util.List */}", "*/"),
                Arguments.of("{@code *\\u002f}", "*\\u002f"));
    }

    @ParameterizedTest
    @MethodSource("comments")
    void showsWhatTheSpecSays(String comment, String seen) throws IOException {
        String text = DocText.of(new Documentation(comment, false), "").toString();

        assertThat(seenIn("/**\n * " + text.strip().replace("\n", "\n * ") + "\n */\nclass X {}\n"))
                .isEqualTo(seen);
    }

    @Test
    void showsAnAddressAsCode() throws IOException {
        assertThat(seenIn("/** " + HarmlessText.code("GET /a*/b/{id}") + " */ class X {}"))
                .isEqualTo("GET /a*/b/{id}");
    }

    private static String seenIn(String source) throws IOException {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("mem:///X.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        JavacTask task =
                (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, List.of(file));
        CompilationUnitTree unit = task.parse().iterator().next();
        assertThat(unit.getTypeDecls()).hasSize(1);
        DocTrees trees = DocTrees.instance(task);
        TreePath path = TreePath.getPath(unit, unit.getTypeDecls().get(0));
        DocCommentTree comment = Objects.requireNonNull(trees.getDocCommentTree(path));
        StringBuilder seen = new StringBuilder();
        new Seen(seen).scan(comment.getFullBody(), null);
        return seen.toString().strip();
    }

    /** The text of a comment without its markup. */
    private static final class Seen extends DocTreeScanner<Void, Void> {
        private final StringBuilder text;

        private Seen(StringBuilder text) {
            this.text = text;
        }

        @Override
        public Void visitText(TextTree node, Void unused) {
            text.append(node.getBody());
            return null;
        }

        @Override
        public Void visitEntity(EntityTree node, Void unused) {
            text.append(
                    switch (node.getName().toString()) {
                        case "amp" -> "&";
                        case "lt" -> "<";
                        case "gt" -> ">";
                        case "#64" -> "@";
                        case "#47" -> "/";
                        default -> throw new IllegalStateException(node.toString());
                    });
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree node, Void unused) {
            return visitText(node.getBody(), unused);
        }
    }
}
