package dev.graphlet.processor.partial;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.apt.dispatch.BaseProcessingEnvImpl;
import org.eclipse.jdt.internal.compiler.batch.CompilationUnit;

/** A generated file that ECJ compiles in place of a class that it finds compiled. */
final class ReplacingFile extends SimpleJavaFileObject {
    private final String type;
    private final BaseProcessingEnvImpl environment;

    ReplacingFile(String type, BaseProcessingEnvImpl environment) {
        super(URI.create("memory:///" + type.replace('.', '/') + ".java"), Kind.SOURCE);
        this.type = type;
        this.environment = environment;
    }

    @Override
    public Writer openWriter() {
        return new StringWriter() {
            @Override
            public void close() {
                replace(toString());
            }
        };
    }

    private void replace(String text) {
        int dot = type.lastIndexOf('.');
        Filer filer = environment.getFiler();
        try {
            URI file = filer.getResource(
                            StandardLocation.SOURCE_OUTPUT, type.substring(0, dot), type.substring(dot + 1) + ".java")
                    .toUri();
            Files.writeString(Path.of(file), text);
            environment.addNewUnit(
                    new CompilationUnit(text.toCharArray(), Path.of(file).toString(), "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
