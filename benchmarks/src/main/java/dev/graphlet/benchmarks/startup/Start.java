package dev.graphlet.benchmarks.startup;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A way to start a program: with what an earlier run left for it in a file, or without. */
enum Start {
    PLAIN("as it comes", "", "", 17),
    APPCDS("AppCDS", "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=", 17),
    AOT_CACHE("AOT cache", "-XX:AOTCacheOutput=", "-XX:AOTCache=", 25);

    final String title;
    private final String make;
    private final String use;
    private final int since;

    Start(String title, String make, String use, int since) {
        this.title = title;
        this.make = make;
        this.use = use;
        this.since = since;
    }

    /** Returns those that this JDK has. */
    static List<Start> ofThisJdk() {
        return Stream.of(values())
                .filter(start -> Runtime.version().feature() >= start.since)
                .toList();
    }

    boolean needsFile() {
        return !make.isEmpty();
    }

    /** Returns the option of the run that writes the file. */
    String making(Path file) {
        return make + file;
    }

    /** Returns the options of the runs that are measured. */
    List<String> using(Path file) {
        return needsFile() ? List.of(use + file) : List.of();
    }
}
