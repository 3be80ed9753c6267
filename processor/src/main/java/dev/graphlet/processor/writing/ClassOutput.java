package dev.graphlet.processor.writing;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The output directory of class files, which identifies the types of this module. */
public final class ClassOutput {
    private ClassOutput() {}

    /**
     * Returns whether the directory contains a class file of {@code type} from an earlier compilation, or may contain
     * one: without {@code -d} there is no such directory, and class files are next to their source files.
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

    /** Returns whether {@code resource} is in its package directory: without {@code -d}, javac ignores the package. */
    private static boolean isOfPackage(FileObject resource, String packageName, String file) {
        return resource.toUri().toString().endsWith("/" + packageName.replace('.', '/') + "/" + file);
    }

    private static boolean isThere(FileObject resource) throws IOException {
        resource.openInputStream().close();
        return true;
    }
}
