package dev.graphlet.processor;

import java.util.Map;
import java.util.TreeMap;

/** Sources of specs for tests. */
final class SpecSources {
    private static final String IMPORTS =
            "import dev.graphlet.annotations.*;\nimport java.util.*;\nimport java.time.*;\n";

    private final Map<String, String> files = new TreeMap<>();

    /** A package of specs and what its {@code @GraphService} says beside namespace and endpoint. */
    SpecSources service(String name, String specPackage, String more) {
        return file(
                specPackage.replace('.', '/') + "/package-info.java",
                "@dev.graphlet.annotations.GraphService(name = \"" + name + "\", namespace = \"test\"" + more
                        + ")\npackage " + specPackage + ";\n");
    }

    SpecSources specs(String specPackage, String name, String text) {
        return file(
                specPackage.replace('.', '/') + "/" + name + ".java",
                "package " + specPackage + ";\n" + IMPORTS + text);
    }

    SpecSources file(String name, String text) {
        files.put(name, text);
        return this;
    }

    Map<String, String> files() {
        return files;
    }
}
