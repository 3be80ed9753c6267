package dev.graphlet.tool.client;

import java.io.IOException;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/** The files of a compilation without modules: the module descriptor of a project would hide the class path. */
final class UnnamedModule extends ForwardingJavaFileManager<StandardJavaFileManager> {
    UnnamedModule(StandardJavaFileManager files) {
        super(files);
    }

    @Override
    public @Nullable JavaFileObject getJavaFileForInput(
            JavaFileManager.Location location, String className, JavaFileObject.Kind kind) throws IOException {
        return className.equals("module-info") ? null : super.getJavaFileForInput(location, className, kind);
    }
}
