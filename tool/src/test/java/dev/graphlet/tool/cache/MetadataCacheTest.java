package dev.graphlet.tool.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.tool.Resources;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.schema.QualifiedName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

class MetadataCacheTest {
    private static final byte[] TRAVEL = Resources.octets("csdl/travel.xml");
    private static final byte[] SHOP = Resources.octets("csdl/shop.xml");
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
    void downloadsOnceAndUsesWhatIsKept() {
        service.answering(exchange -> Service.answer(exchange, 200, TRAVEL));
        ServiceMetadata first = cache().schema(service.source(), Freshness.KEPT);
        ServiceMetadata second = cache().schema(service.source(), Freshness.KEPT);
        assertThat(first.schema().has(PERSON)).isTrue();
        assertThat(second.schema().declarations()).isEqualTo(first.schema().declarations());
        assertThat(second.date()).isEqualTo(first.date()).isEqualTo(LocalDate.of(2026, 8, 3));
        assertThat(second.digest()).isEqualTo(first.digest()).matches("sha256:[0-9a-f]{64}");
        assertThat(service.requests()).containsExactly("GET /$metadata");
        assertThat(warnings).isEmpty();
    }

    @Test
    void takesTheDayFromTheServerAndUnpacksItsAnswer() {
        service.answering(exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding")).isEqualTo("gzip");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders().set("Last-Modified", "Wed, 11 Feb 2026 23:30:00 GMT");
            Service.answer(exchange, 200, gzip(TRAVEL));
        });
        ServiceMetadata metadata = cache().schema(service.source(), Freshness.KEPT);
        assertThat(metadata.date()).isEqualTo(LocalDate.of(2026, 2, 11));
        assertThat(metadata.digest()).isEqualTo(Octets.digest(TRAVEL));
    }

    @Test
    void asksWhetherSomethingHasChanged() {
        service.answering(exchange -> {
            if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                Service.answer(exchange, 304, new byte[0]);
            } else {
                exchange.getResponseHeaders().set("ETag", "\"1\"");
                Service.answer(exchange, 200, TRAVEL);
            }
        });
        ServiceMetadata first = cache().schema(service.source(), Freshness.NEWEST);
        ServiceMetadata second = cache("2027-01-01T00:00:00Z").schema(service.source(), Freshness.NEWEST);
        assertThat(second.date()).isEqualTo(first.date());
        assertThat(second.schema().declarations()).isEqualTo(first.schema().declarations());
        assertThat(service.requests()).containsExactly("GET /$metadata", "GET /$metadata \"1\"");
    }

    @Test
    void replacesWhatIsKeptAndKeepsTheDayOfWhatIsTheSame() throws IOException {
        service.answering(exchange -> Service.answer(exchange, 200, TRAVEL));
        cache().schema(service.source(), Freshness.KEPT);
        assertThat(cache("2027-01-01T00:00:00Z")
                        .schema(service.source(), Freshness.NEWEST)
                        .date())
                .isEqualTo(LocalDate.of(2026, 8, 3));
        service.answering(exchange -> Service.answer(exchange, 200, SHOP));
        assertThat(cache("2027-01-01T00:00:00Z")
                        .schema(service.source(), Freshness.NEWEST)
                        .date())
                .isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(cache().schema(service.source(), Freshness.KEPT).schema().namespace())
                .isEqualTo("ShopModel");
        assertThat(files()).hasSize(4); // the state, the shop and two indexes
    }

    @Test
    void aBrokenDownloadChangesNothing() throws IOException {
        service.answering(exchange -> Service.answer(exchange, 200, TRAVEL));
        cache().schema(service.source(), Freshness.KEPT);
        List<Path> before = files();
        String name = service.url("/$metadata");
        service.answering(exchange -> {
            exchange.sendResponseHeaders(200, SHOP.length);
            exchange.getResponseBody().write(SHOP, 0, 500);
            exchange.getResponseBody().flush();
            exchange.close();
        });
        refuses("Cannot download " + name + ": the answer broke off. Run it again; what was there before is kept.");
        service.answering(exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            byte[] packed = gzip(SHOP);
            Service.answer(exchange, 200, Arrays.copyOf(packed, packed.length / 2));
        });
        refuses("Cannot download " + name + ": the answer broke off. Run it again; what was there before is kept.");
        service.answering(exchange -> Service.answer(exchange, 200, Arrays.copyOf(SHOP, SHOP.length - 30)));
        assertThatThrownBy(() -> cache().schema(service.source(), Freshness.NEWEST))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(name + ", line ")
                .hasMessageEndingWith(": the document is cut off or is not XML. Download it again.");
        service.answering(exchange -> Service.answer(exchange, 200, "<html>Sign in".getBytes(StandardCharsets.UTF_8)));
        refuses(name + " is a web page, perhaps of a proxy or a login. Give the XML of a service's $metadata.");
        service.answering(exchange -> Service.answer(exchange, 503, TRAVEL));
        refuses("Cannot download " + name
                + ": the answer is 503. Run it again later, or give a file with --from FILE.");
        assertThat(files()).isEqualTo(before);
        assertThat(cache().schema(service.source(), Freshness.KEPT).schema().has(PERSON))
                .isTrue();
    }

    @Test
    void anIndexThatIsBrokenIsMadeAnew() throws IOException {
        service.answering(exchange -> Service.answer(exchange, 200, TRAVEL));
        cache().schema(service.source(), Freshness.KEPT);
        Path index = files().stream()
                .filter(file -> file.toString().endsWith(".schema"))
                .findFirst()
                .orElseThrow();
        byte[] whole = Files.readAllBytes(index);
        for (byte[] broken : new byte[][] {{}, {1, 2, 3}, Arrays.copyOf(whole, whole.length - 1), SHOP}) {
            Files.write(index, broken);
            assertThat(cache().schema(service.source(), Freshness.KEPT).schema().has(PERSON))
                    .isTrue();
            assertThat(Files.readAllBytes(index)).isEqualTo(whole);
        }
        assertThat(warnings).isEmpty();
        assertThat(service.requests()).hasSize(1);
    }

    @Test
    void theIndexIsReadWithoutTheDocument() throws IOException {
        service.answering(exchange -> Service.answer(exchange, 200, TRAVEL));
        cache().schema(service.source(), Freshness.KEPT);
        for (Path file : files()) {
            if (Files.size(file) == TRAVEL.length) {
                Files.write(file, new byte[TRAVEL.length]);
            }
        }
        assertThat(cache().schema(service.source(), Freshness.KEPT).schema().has(PERSON))
                .isTrue();
    }

    @Test
    void whatIsBrokenInTheCacheIsDownloadedAgain() throws IOException {
        service.answering(exchange -> Service.answer(exchange, 200, TRAVEL));
        cache().schema(service.source(), Freshness.KEPT);
        for (Path file : files()) {
            Files.write(file, new byte[] {'x'});
        }
        assertThat(cache().schema(service.source(), Freshness.KEPT).schema().has(PERSON))
                .isTrue();
        assertThat(service.requests()).hasSize(2);
        assertThat(warnings).isEmpty();
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        byte[] large = new byte[3 << 20];
        String advice = " has more than 2 MiB, but metadata are not that large: Graph's have 10 MiB. "
                + "Check the file or the URL.";
        Path file = Files.write(folder.resolve("large.xml"), large);
        Path bomb = Files.write(folder.resolve("bomb.gz"), gzip(large));
        for (Path each : List.of(file, bomb)) {
            assertThatThrownBy(() -> cache().schema(Source.of(each.toString()), Freshness.KEPT))
                    .isInstanceOf(DataException.class)
                    .hasMessage(each + advice);
        }
        String name = service.url("/$metadata");
        service.answering(exchange -> Service.answer(exchange, 200, large));
        refuses(name + advice);
        service.answering(exchange -> Service.answer(exchange, 200, gzip(large)));
        refuses(name + advice);
    }

    private void refuses(String message) {
        assertThatThrownBy(() -> cache().schema(service.source(), Freshness.NEWEST))
                .isInstanceOf(DataException.class)
                .hasMessage(message);
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
