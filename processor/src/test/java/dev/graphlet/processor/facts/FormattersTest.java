package dev.graphlet.processor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.ToolFactory;
import org.eclipse.jdt.core.formatter.CodeFormatter;
import org.eclipse.jdt.core.formatter.DefaultCodeFormatterConstants;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The facts that a user's formatter has laid out again are the same facts, although it may ignore what switches it off. */
class FormattersTest {
    private enum Layout {
        NONE {
            @Override
            String format(String source) {
                return source;
            }
        },
        PALANTIR {
            @Override
            String format(String source) throws Exception {
                return Formatter.createFormatter(JavaFormatterOptions.builder()
                                .style(JavaFormatterOptions.Style.PALANTIR)
                                .build())
                        .formatSource(source);
            }
        },
        GOOGLE {
            @Override
            String format(String source) throws Exception {
                return new com.google.googlejavaformat.java.Formatter().formatSource(source);
            }
        },
        ECLIPSE {
            @Override
            String format(String source) throws Exception {
                return eclipse(source, "1");
            }
        },
        ECLIPSE_INDENTS_TEXT_BLOCKS {
            @Override
            String format(String source) throws Exception {
                return eclipse(source, "3");
            }
        },
        WINDOWS_LINES {
            @Override
            String format(String source) {
                return source.replace("\n", "\r\n");
            }
        };

        abstract String format(String source) throws Exception;
    }

    private static String eclipse(String source, String indentation) throws Exception {
        Map<String, String> options =
                new java.util.HashMap<>(DefaultCodeFormatterConstants.getEclipseDefaultSettings());
        options.put("org.eclipse.jdt.core.compiler.source", "17");
        options.put("org.eclipse.jdt.core.compiler.compliance", "17");
        options.put("org.eclipse.jdt.core.formatter.text_block_indentation", indentation);
        options.put("org.eclipse.jdt.core.formatter.use_on_off_tags", "false");
        CodeFormatter formatter = ToolFactory.createCodeFormatter(options);
        Document document = new Document(source);
        formatter
                .format(CodeFormatter.K_COMPILATION_UNIT, source, 0, source.length(), 0, "\n")
                .apply(document);
        return document.get();
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheFacts(Layout layout) {
        LongStream.range(0, 40).forEach(seed -> {
            ServiceFacts facts = new RandomFacts(seed).facts();
            String source = FactsWriter.source("com.example.spec", facts);
            try {
                List<String> blocks = texts(layout.format(source));

                assertThat(blocks).isEqualTo(FactsWriter.blocks(facts));
                assertThat(FactsReader.read(facts.source(), blocks)).isEqualTo(new FactsReading(facts, List.of()));
            } catch (Exception e) {
                throw new AssertionError(source, e);
            }
        });
    }

    /** Returns the texts in {@code value}, as a compiler sees them. */
    private static List<String> texts(String source) throws IOException {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///GraphFacts.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        problem -> {
                            throw new IllegalStateException(problem.toString());
                        },
                        null,
                        null,
                        List.of(file));
        List<String> texts = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitNewArray(NewArrayTree array, Void none) {
                array.getInitializers().forEach(text -> texts.add((String) ((LiteralTree) text).getValue()));
                return null;
            }
        }.scan(task.parse(), null);
        return texts;
    }
}
