package dev.graphlet.processor.writing;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** Writes each source file once. */
public final class SourceWriter {
    private final Set<String> written = new HashSet<>();

    /** Writes {@code file}, generated from {@code origins}, unless this writer has written the file before. */
    public Outcome write(JavaFile file, Collection<? extends Element> origins, ProcessingEnvironment environment) {
        String name = file.packageName() + "." + file.typeSpec().name();
        if (!written.add(name)) {
            return new Outcome(Outcome.Kind.WRITTEN, "");
        }
        Filer filer = environment.getFiler();
        String text = SourceLayout.of(file.toString());
        try (Writer writer =
                filer.createSourceFile(name, origins.toArray(Element[]::new)).openWriter()) {
            writer.write(text);
            return new Outcome(Outcome.Kind.WRITTEN, "");
        } catch (FilerException e) {
            boolean same = SourceOutput.holds(file, text, filer); // ECJ replaces no class: an identical one is fine
            return new Outcome(same ? Outcome.Kind.WRITTEN : Outcome.Kind.EXISTS, same ? "" : name);
        } catch (IOException e) {
            return new Outcome(
                    Outcome.Kind.FAILED, Optional.ofNullable(e.getMessage()).orElseGet(e::toString));
        }
    }
}
