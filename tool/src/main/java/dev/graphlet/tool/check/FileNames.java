package dev.graphlet.tool.check;

import dev.graphlet.tool.source.SourcePlace;
import java.net.URI;
import java.nio.file.Path;
import java.util.StringJoiner;

/**
 * Names files as reports do.
 *
 * @param root the folder to which names are relative: that of the project
 */
public record FileNames(Path root) {
    /** Creates names. */
    public FileNames {
        root = root.toAbsolutePath().normalize();
    }

    /** Returns a place as compilers print it. */
    public String place(SourcePlace place) {
        return name(place.file()) + ":" + place.line() + ":" + place.column();
    }

    /** Returns the path of a file from the root, with slashes; the whole path if it is elsewhere. */
    String name(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        if (!whole.startsWith(root)) {
            return whole.toString();
        }
        StringJoiner name = new StringJoiner("/");
        root.relativize(whole).forEach(segment -> name.add(segment.toString()));
        return name.toString();
    }

    /** Tells whether a file is below the root. */
    boolean isInside(Path file) {
        return file.toAbsolutePath().normalize().startsWith(root);
    }

    /** Returns the URI of a file, relative if it is below the root. */
    String uri(Path file) {
        URI whole = file.toAbsolutePath().normalize().toUri();
        return isInside(file) ? root.toUri().relativize(whole).toString() : whole.toString();
    }
}
