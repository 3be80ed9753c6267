package dev.graphlet.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.processor.generated.Sources;
import dev.graphlet.processor.generated.Toolchain;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.reading.SpecFinder;
import dev.graphlet.processor.reading.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules about clashes know each file that is written, and no other but that of a client that has nothing to call. */
class GeneratedClassTest {
    private static final Path SPECS = Path.of("src", "test", "resources", "specs");
    private static final Path EXAMPLE = Path.of("..", "example", "src");

    @ParameterizedTest(name = "{0}")
    @MethodSource("specSets")
    void isKnownForEachFileThatIsWritten(Path specs, @TempDir Path folder) {
        KnownClasses known = new KnownClasses();
        Set<String> written = new TreeSet<>(Toolchain.JAVAC
                .generateWith(known, folder, Sources.of(specs).specsOnly())
                .keySet());

        assertThat(written).isNotEmpty();
        assertThat(known.files).containsAll(written);
        known.files.removeAll(written);
        assertThat(known.files).allMatch(known.clients::contains);
    }

    static Stream<Path> specSets() throws IOException {
        try (Stream<Path> folders = Files.list(SPECS)) {
            return Stream.concat(
                    folders.filter(folder -> !folder.endsWith("derived")), // needs a jar of the base specs
                    Stream.of(EXAMPLE.resolve("main"), EXAMPLE.resolve("test")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Collects the files of the classes that the rules know. */
    private static final class KnownClasses extends AbstractProcessor {
        private final Set<String> files = new TreeSet<>();
        private final Set<String> clients = new TreeSet<>();

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            SpecReader reader = new SpecReader(processingEnv.getElementUtils(), type -> true);
            SpecFinder.find(round.getRootElements()).stream()
                    .flatMap(name -> reader.read(processingEnv.getElementUtils().getTypeElement(name)).spec().stream())
                    .forEach(this::add);
            return false;
        }

        private void add(Spec spec) {
            Stream<GeneratedClass> ofService =
                    spec instanceof ProjectionSpec ? Stream.empty() : GeneratedClass.of(spec.service()).stream();
            Stream.concat(GeneratedClass.of(spec).stream(), ofService)
                    .forEach(generated -> files.add(file(generated.name())));
            clients.add(file(
                    spec.service().generatedPackage() + "." + spec.service().name() + "Client"));
        }

        private static String file(String name) {
            return name.replace('.', '/') + ".java";
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }
    }
}
