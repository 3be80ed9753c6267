package dev.graphlet.tool.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.processor.GraphletProcessor;
import dev.graphlet.processor.GraphletServiceProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Specs that were completed go through Graphlet's own processor. */
class CompiledSpecsTest {
    @TempDir
    Path root;

    @TempDir
    Path classes;

    @Test
    void compileAfterMembersWereAdded() throws IOException {
        SpecFolder specs = new SpecFolder(root);
        specs.write("order.java", """
                package shop.spec;

                import dev.graphlet.annotations.GraphEntity;
                import dev.graphlet.annotations.Inherits;
                import dev.graphlet.annotations.Operation;
                import dev.graphlet.annotations.entity;

                @GraphEntity(entitySet = "/orders", operations = Operation.GET)
                @Inherits(entity.class)
                interface order {}
                """);
        specs.spec("Specs", """
                interface Specs {
                    @GraphEnum enum color { red }

                    @GraphComplex(name = "line") interface LineSpec {
                        String text(); }

                    interface Function {}
                }
                """);
        SpecSources sources = specs.read();
        SpecMerge merge = sources.merge(List.of(
                new SpecAddition(
                        SpecFolder.find(sources, "order"),
                        List.of(
                                SpecFolder.member("/** When it came. */\n@ReadOnly\nOffsetDateTime date();"),
                                new MemberSource("List<Specs.LineSpec> lines();", Set.of("java.util.List")),
                                SpecFolder.member("@Navigation\norder previous();"),
                                SpecFolder.member("@Action\nvoid send(@Required String to, Integer copies);"),
                                SpecFolder.member("@Function\nboolean isOpen(@Required String day);")),
                        List.of("LIST", "CREATE", "DELETE"),
                        Map.of()),
                new SpecAddition(
                        SpecFolder.find(sources, "line"),
                        List.of(
                                SpecFolder.member("color tint();"),
                                SpecFolder.member("@Required\nList<String> notes();")),
                        List.of(),
                        Map.of()),
                new SpecAddition(
                        SpecFolder.find(sources, "color"),
                        List.of(SpecFolder.member("@Name(\"class\") other")),
                        List.of(),
                        Map.of())));
        assertThat(merge.problems()).isEmpty();
        FileChanges changes = new FileChanges(root);
        merge.files().forEach(changes::change);
        changes.write();
        assertThat(compile()).isEmpty();
        assertThat(classes.resolve("shop/Order.class")).exists();
        assertThat(classes.resolve("shop/Line.class")).exists();
    }

    /** Returns errors and warnings. */
    private List<String> compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Path> sources = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null);
                Stream<Path> walk = Files.walk(root)) {
            walk.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new GraphletProcessor(), new GraphletServiceProcessor()));
            assertThat(task.call()).as(diagnostics.getDiagnostics().toString()).isTrue();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
                .map(Object::toString)
                .toList();
    }
}
