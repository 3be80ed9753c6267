package dev.graphlet.mapstruct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** MapStruct and Graphlet in one compilation, as a build finds both on the processor path. */
class MapStructTest {
    private static final Path SOURCES = Path.of("src", "test", "resources", "sources");

    @TempDir
    Path classes;

    static Stream<JavaCompiler> compilers() {
        return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void mapsModelsInBothDirections(JavaCompiler compiler) throws Exception {
        assertThat(compile(compiler)).isEmpty();

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Object mapped = loader.loadClass("app.RoundTrip").getMethod("run").invoke(null);

            assertThat(mapped)
                    .isEqualTo(Map.of(
                            "dto",
                                    "SiteDto[id=1, name=a, description=null, place=PlaceDto[city=Bern, isLarge=true], tags=[t],"
                                            + " visibility=later]",
                            "card",
                                    "SiteDto[id=1, name=a, description=null, place=PlaceDto[city=Bern, isLarge=true], tags=[t],"
                                            + " visibility=later]",
                            "small", "SiteDto[id=2, name=b, description=null, place=null, tags=[], visibility=null]",
                            "site",
                                    "Site{id=1, name=a, description=null, place=Place{city=Bern, isLarge=true}, tags=[t],"
                                            + " visibility=later}"));
        }
    }

    /** Compiles the sources with the processors of the class path, and returns the errors and warnings. */
    private List<String> compile(JavaCompiler compiler) throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        String output = classes.toString();
        String processors = System.getProperty("java.class.path"); // javac of JDK 23 and later asks for a path
        List<String> options = List.of("--release", "17", "-d", output, "-s", output, "-processorpath", processors);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java = sources.filter(Files::isRegularFile).sorted().toList();
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(d -> switch (d.getKind()) {
                    case ERROR, WARNING, MANDATORY_WARNING -> true;
                    case NOTE, OTHER -> false;
                })
                .map(Object::toString)
                .toList();
    }
}
