package dev.graphlet.processor.writing;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The folder that class files are written to, by which the types of this module are told from those of others. */
public final class ClassOutput {
    private ClassOutput() {}

    /**
     * Returns whether an earlier compilation left the class file of the type there, or might have: without {@code -d} there is no such
     * folder, classes are beside their sources.
     */
    public static boolean mayHold(TypeElement type, ProcessingEnvironment environment) {
        String name = environment.getElementUtils().getBinaryName(type).toString();
        int dot = name.lastIndexOf('.');
        return mayHold(environment.getFiler(), name.substring(0, Math.max(0, dot)), name.substring(dot + 1) + ".class");
    }

    private static boolean mayHold(Filer filer, String packageName, String file) {
        try {
            FileObject resource = filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, file);
            return !isOfPackage(resource, packageName, file) || isThere(resource);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Without a folder for classes javac gives the file of that simple name in the current one. */
    private static boolean isOfPackage(FileObject resource, String packageName, String file) {
        return resource.toUri().toString().endsWith("/" + packageName.replace('.', '/') + "/" + file);
    }

    private static boolean isThere(FileObject resource) throws IOException {
        resource.openInputStream().close();
        return true;
    }
}
