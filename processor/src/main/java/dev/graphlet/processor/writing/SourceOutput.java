package dev.graphlet.processor.writing;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The folder that generated sources are written to. */
final class SourceOutput {
    private SourceOutput() {}

    /** Returns whether an earlier compilation left the same file there. */
    static boolean holds(JavaFile file, Filer filer) {
        String name = file.typeSpec().name() + ".java";
        try {
            return filer.getResource(StandardLocation.SOURCE_OUTPUT, file.packageName(), name)
                    .getCharContent(true)
                    .toString()
                    .equals(file.toString());
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
