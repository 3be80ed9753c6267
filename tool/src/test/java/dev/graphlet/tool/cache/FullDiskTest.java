package dev.graphlet.tool.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.Resources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more than 4 KiB of a file, as one that is full takes the first part only. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void leavesNoPartBehindAndGoesOn() throws Exception {
        try (Service service = new Service()) {
            service.answering(exchange -> Service.answer(exchange, 200, Resources.octets("csdl/travel.xml")));
            String output = FreshJvm.run("ulimit -f 4", "cached", service.url("/$metadata"), folder.toString());
            assertThat(output.lines())
                    .hasSize(2)
                    .first()
                    .isEqualTo(
                            "Cannot write to " + folder + ": File too large. Nothing is kept there, so each run takes"
                                    + " longer; set XDG_CACHE_HOME to a folder with room.");
            assertThat(output.lines().skip(1).findFirst().orElseThrow()).startsWith("13 types: ");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.endsWith(".schema"));
        }
    }
}
