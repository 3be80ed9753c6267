package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the guide that start a program faster, as they are on the page. */
class StartupGuideTest {
    private static final Pattern COMMAND = Pattern.compile("java (-XX:(\\w+)=(\\S+)) -cp \"\\$CP\" (\\S+)");

    @TempDir
    private Path folder;

    private String jars = "";

    @BeforeEach
    void makeJars() throws IOException {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        List<String> made = new ArrayList<>();
        for (String place : Jvm.CLASS_PATH.split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(place))) {
                Path file = folder.resolve(made.size() + ".jar");
                assertThat(jar.run(System.out, System.err, "-cf", file.toString(), "-C", place, "."))
                        .isZero();
                made.add(file.toString());
            } else {
                made.add(place);
            }
        }
        jars = String.join(File.pathSeparator, made);
    }

    @Test
    void sharesClassData() throws Exception {
        run("ArchiveClassesAtExit");

        assertThat(run("SharedArchiveFile"))
                .containsPattern("com\\.example\\.industrydata\\.RunGroup source: shared objects file");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void usesAnAotCache() throws Exception {
        run("AOTCacheOutput");

        assertThat(run("AOTCache"))
                .containsPattern("com\\.example\\.industrydata\\.RunGroup source: shared objects file");
    }

    /** Runs the page's command with that option, and returns what the program and the log of classes printed. */
    private String run(String option) throws Exception {
        String page = Files.readString(Path.of("../docs/guide/startup.md"));
        var command = COMMAND.matcher(page)
                .results()
                .filter(found -> found.group(2).equals(option))
                .findFirst()
                .orElseThrow();
        String printed = Jvm.run(folder, command.group(1), "-Xlog:class+load", "-cp", jars, command.group(4));
        assertThat(folder.resolve(command.group(3))).exists();
        return printed;
    }
}
