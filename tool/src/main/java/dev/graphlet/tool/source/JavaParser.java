package dev.graphlet.tool.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Parses Java sources with the compiler of the JDK, without looking at what their names stand for. */
final class JavaParser {
    private final JavaCompiler compiler;
    private final StandardJavaFileManager files;

    /** Creates a parser. Throws a {@link DataException} if there is no compiler. */
    JavaParser() {
        compiler = compiler();
        files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    }

    /**
     * Returns the compiler of the JDK. Other classes of this package do not load without one.
     *
     * @throws DataException if there is none
     */
    static JavaCompiler compiler() {
        JavaCompiler found = ToolProvider.getSystemJavaCompiler();
        if (found == null) {
            throw new DataException("Reading specs needs a JDK, this is a JRE: " + System.getProperty("java.home")
                    + ". Run it with the java of a JDK 17 or newer.");
        }
        return found;
    }

    /** Parses a text. What is wrong with it is in the result, along with what could be made of it. */
    Parsed parse(String text) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) compiler.getTask(
                Writer.nullWriter(), files, diagnostics, List.of("-proc:none"), null, List.of(new Text(text)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            return new Parsed(new ParsedSource(text, unit, positions), error(diagnostics));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        } catch (IllegalStateException | StackOverflowError e) {
            boolean deep = e instanceof StackOverflowError || e.getCause() instanceof StackOverflowError;
            String message = deep ? "it is nested too deeply" : "the compiler fails on it";
            return new Parsed(null, Optional.of(new SyntaxError(1, message)));
        }
    }

    private static Optional<SyntaxError> error(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .map(first -> new SyntaxError(
                        (int) Math.max(1, first.getLineNumber()),
                        first.getMessage(Locale.ROOT).lines().findFirst().orElse("")));
    }

    /**
     * What the parser made of a text.
     *
     * @param source the tree, as far as there is one; without an error there is one
     * @param error the first error
     */
    record Parsed(@Nullable ParsedSource source, Optional<SyntaxError> error) {}

    /**
     * Why a text is not Java.
     *
     * @param line the line, from 1
     * @param message what the compiler says
     */
    record SyntaxError(int line, String message) {}

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("string:///Source.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
