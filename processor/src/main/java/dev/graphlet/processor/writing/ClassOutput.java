package dev.graphlet.processor.writing;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** The folder that class files are written to, by which the types of this module are told from those of others. */
public final class ClassOutput {
    private ClassOutput() {}

    /** Returns whether an earlier compilation left the class file of the type there. */
    public static boolean holds(TypeElement type, ProcessingEnvironment environment) {
        String name = environment.getElementUtils().getBinaryName(type).toString();
        int dot = name.lastIndexOf('.');
        return exists(environment.getFiler(), name.substring(0, Math.max(0, dot)), name.substring(dot + 1) + ".class");
    }

    private static boolean exists(Filer filer, String packageName, String file) {
        try {
            filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, file)
                    .openInputStream()
                    .close();
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
