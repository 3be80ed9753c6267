package dev.graphlet.processor.generated;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a compilation gave.
 *
 * @param succeeded whether the compiler said so
 * @param messages errors and warnings, with their places
 * @param generated the sources that processors wrote, by path
 * @param classes where the class files are
 */
public record Built(boolean succeeded, List<String> messages, Map<String, String> generated, Path classes) {
    /** Loads the compiled classes, and those of {@code more} folders. */
    public ClassLoader loader(Path... more) {
        try {
            URL[] urls = new URL[more.length + 1];
            urls[0] = classes.toUri().toURL();
            for (int i = 0; i < more.length; i++) {
                urls[i + 1] = more[i].toUri().toURL();
            }
            return new URLClassLoader(urls, Built.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
