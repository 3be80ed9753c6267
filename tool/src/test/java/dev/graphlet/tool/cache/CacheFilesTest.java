package dev.graphlet.tool.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.graphlet.tool.Resources;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.schema.QualifiedName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads files, and keeps what it can where the folder of the cache does not allow more. */
class CacheFilesTest {
    private static final byte[] TRAVEL = Resources.octets("csdl/travel.xml");
    private static final QualifiedName PERSON = QualifiedName.of("Travel.Person");

    @TempDir
    Path folder;

    private final Service service = new Service();
    private final List<String> warnings = new ArrayList<>();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void readsAFileCompressedOrNot() throws IOException {
        Path file = Files.write(folder.resolve("a.xml"), TRAVEL);
        Path packed = Files.write(folder.resolve("a.xml.gz"), gzip(TRAVEL));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-02-11T23:30:00Z")));
        ServiceMetadata metadata = cache().schema(Source.of(file.toString()), Freshness.KEPT);
        assertThat(metadata.date()).isEqualTo(LocalDate.of(2026, 2, 11));
        assertThat(metadata.name()).isEqualTo(file.toString());
        ServiceMetadata unpacked = cache().schema(Source.of(packed.toUri().toString()), Freshness.KEPT);
        assertThat(unpacked.digest()).isEqualTo(metadata.digest());
        assertThat(unpacked.schema().declarations()).isEqualTo(metadata.schema().declarations());
    }

    @Test
    void refusesFilesThatAreNone() throws IOException {
        Path none = folder.resolve("none.xml");
        assertThatThrownBy(() -> cache().schema(Source.of(none.toString()), Freshness.KEPT))
                .isInstanceOf(DataException.class)
                .hasMessage("There is no file " + none + ". Give the path of one, or a URL, with --from.");
        byte[] packed = gzip(TRAVEL);
        Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(packed, packed.length / 2));
        assertThatThrownBy(() -> cache().schema(Source.of(cut.toString()), Freshness.KEPT))
                .isInstanceOf(DataException.class)
                .hasMessage("Cannot read " + cut + ": it is damaged, or you may not read it. Download it again.");
    }

    @Test
    void worksWithoutAFolderAndSaysSoOnce() throws IOException {
        service.answering(exchange -> Service.answer(exchange, 200, TRAVEL));
        Path file = Files.createFile(folder.resolve("file"));
        MetadataCache cache = cache(file.resolve("cache"), "2026-08-03T00:00:00Z");
        for (int i = 0; i < 2; i++) {
            assertThat(cache.schema(service.source(), Freshness.KEPT).schema().has(PERSON))
                    .isTrue();
        }
        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0))
                .startsWith("Cannot write to " + file.resolve("cache") + ": ")
                .endsWith(". Nothing is kept there, so each run takes longer; "
                        + "set XDG_CACHE_HOME to a folder with room.");
        assertThat(service.requests()).hasSize(2);
    }

    @Test
    void worksInAFolderThatIsReadOnly() throws IOException {
        service.answering(exchange -> Service.answer(exchange, 200, TRAVEL));
        Path readOnly = Files.createDirectory(folder.resolve("cache"));
        assumeTrue(readOnly.toFile().setWritable(false) && !Files.isWritable(readOnly), "root may write everywhere");
        assertThat(cache().schema(service.source(), Freshness.KEPT).schema().has(PERSON))
                .isTrue();
        assertThat(warnings)
                .containsExactly("Cannot write to " + readOnly + ": it is read-only. Nothing is kept there, "
                        + "so each run takes longer; set XDG_CACHE_HOME to a folder with room.");
        assertThat(readOnly.toFile().setWritable(true)).isTrue();
    }

    @Test
    void keepsTheSixteenNewestIndexes() throws IOException {
        for (int i = 0; i < 20; i++) {
            Path file = folder.resolve(i + ".xml");
            Files.writeString(file, Resources.csdl("<EntityType Name=\"type" + i + "\"/>"));
            cache().schema(Source.of(file.toString()), Freshness.KEPT);
        }
        assertThat(files()).hasSize(16);
    }

    @Test
    void readsDescriptionsOfBothKinds() throws IOException {
        Path declarations = Files.write(folder.resolve("types.d.ts"), Resources.octets("types.d.ts"));
        for (int i = 0; i < 2; i++) {
            assertThat(cache().documentation(Source.of(declarations.toString()), Freshness.KEPT)
                            .types())
                    .containsKeys("Person", "Deep.Er.Thing");
        }
        service.answering(exchange -> Service.answer(exchange, 200, TRAVEL));
        for (int i = 0; i < 2; i++) {
            assertThat(cache().documentation(service.source(), Freshness.KEPT)
                            .types()
                            .get("Travel.Meals"))
                    .isEqualTo(Map.of("Dinner", "In the evening."));
        }
    }

    private MetadataCache cache() {
        return cache("2026-08-03T00:00:00Z");
    }

    private MetadataCache cache(String now) {
        return cache(folder.resolve("cache"), now);
    }

    private MetadataCache cache(Path where, String now) {
        Downloads downloads = new Downloads(Map.of(), Duration.ofMinutes(1), 2 << 20, Progress.NONE);
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new MetadataCache(new DataCache(where, downloads, clock, warnings::add));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static byte[] gzip(byte[] octets) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(octets);
        }
        return packed.toByteArray();
    }
}
