package dev.graphlet.tool.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.tool.failure.DataException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private static final Path HOME = Path.of("/home/ada");

    @ParameterizedTest
    @CsvSource({
        "v1.0, https://graph.microsoft.com/v1.0/$metadata",
        "beta, https://graph.microsoft.com/beta/$metadata",
        "https://example.com/odata, https://example.com/odata/$metadata",
        "https://example.com/odata/, https://example.com/odata/$metadata",
        "https://example.com/odata/$metadata, https://example.com/odata/$metadata"
    })
    void knowsWhereTheMetadataOfAServiceAre(String service, String url) {
        assertThat(Source.ofService(service)).isEqualTo(new Source.OfUrl(URI.create(url)));
    }

    @Test
    void refusesWhatIsNoService() {
        assertThatThrownBy(() -> Source.ofService("v2.0"))
                .isInstanceOf(DataException.class)
                .hasMessage("A service is 'v1.0', 'beta' or the URL of one, but this is 'v2.0'.");
    }

    @Test
    void tellsFilesFromUrls() {
        assertThat(Source.of("a.xml")).isEqualTo(new Source.OfFile(Path.of("a.xml")));
        assertThat(Source.of("HTTPS://example.com/a")).isInstanceOf(Source.OfUrl.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://", "https://a b/", "http:///x", "file:relative"})
    void refusesWhatIsNeither(String from) {
        assertThatThrownBy(() -> Source.of(from))
                .isInstanceOf(DataException.class)
                .hasMessage("'" + from + "' is neither a URL nor a path. Write a space in a URL as %20.");
    }

    @Test
    void knowsTheCacheOfEachSystem() {
        assertThat(CacheFolder.of(Map.of(), "Linux", HOME)).isEqualTo(Path.of("/home/ada/.cache/graphlet"));
        assertThat(CacheFolder.of(Map.of(), "Mac OS X", HOME)).isEqualTo(Path.of("/home/ada/Library/Caches/graphlet"));
        assertThat(CacheFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME))
                .isEqualTo(Path.of("/local/graphlet/cache"));
        assertThat(CacheFolder.of(Map.of(), "Windows 11", HOME))
                .isEqualTo(Path.of("/home/ada/AppData/Local/graphlet/cache"));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/xdg"), "Linux", HOME))
                .isEqualTo(Path.of("/xdg/graphlet"));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "relative"), "Linux", HOME))
                .isEqualTo(Path.of("/home/ada/.cache/graphlet"));
    }
}
