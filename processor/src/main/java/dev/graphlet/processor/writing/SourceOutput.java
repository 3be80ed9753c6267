package dev.graphlet.processor.writing;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The output directory of generated source files. */
final class SourceOutput {
    private SourceOutput() {}

    /** Returns whether the directory contains {@code file} with the same {@code text} from an earlier compilation. */
    static boolean holds(JavaFile file, String text, Filer filer) {
        String name = file.typeSpec().name() + ".java";
        try {
            return filer.getResource(StandardLocation.SOURCE_OUTPUT, file.packageName(), name)
                    .getCharContent(true)
                    .toString()
                    .equals(text);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
