package dev.graphlet.maven;

import java.util.List;

/** Adds where the metadata of national clouds are. */
final class Clouds {
    private Clouds() {}

    /** Adds clouds such as {@code CHINA=china.xml}. */
    static void add(List<String> clouds, Arguments arguments) {
        for (String cloud : clouds) {
            int value = cloud.indexOf('=') + 1;
            String where = cloud.substring(value);
            arguments.option(
                    "--cloud", cloud.substring(0, value) + (where.contains("://") ? where : arguments.path(where)));
        }
    }
}
