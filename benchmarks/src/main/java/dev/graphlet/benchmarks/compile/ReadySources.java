package dev.graphlet.benchmarks.compile;

import dev.graphlet.benchmarks.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The floor of a processor: writes sources that it has ready, those of the folder of its option, all in the first round. */
@SupportedAnnotationTypes("dev.graphlet.annotations.*")
@SupportedOptions("ready")
public final class ReadySources extends AbstractProcessor {
    private boolean done;

    /** For javac. */
    public ReadySources() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done) {
            done = true;
            Path folder = Path.of(processingEnv.getOptions().get("ready"));
            try {
                for (Path source : Folder.files(folder, ".java")) {
                    write(folder.relativize(source).toString(), Files.readString(source));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }

    private void write(String file, String text) throws IOException {
        String name = file.replace(".java", "").replace('/', '.');
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            writer.write(text);
        }
    }
}
