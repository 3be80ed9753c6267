package dev.graphlet.tool.cache;

import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Gets data over HTTP: by the proxy of the JVM or of the environment, compressed, with a limit and a timeout. */
public final class Downloads {
    private static final String TUNNELS = "jdk.http.auth.tunneling.disabledSchemes";

    private final Map<String, String> environment;
    private final Duration timeout;
    private final int limit;
    private final Progress progress;

    Downloads(Map<String, String> environment, Duration timeout, int limit, Progress progress) {
        this.environment = environment;
        this.timeout = timeout;
        this.limit = limit;
        this.progress = progress;
    }

    /** Returns downloads by the proxy of the JVM or of this process, of at most 64 MiB in five minutes. */
    public static Downloads standard(Progress progress) {
        return new Downloads(System.getenv(), Duration.ofMinutes(5), Octets.LIMIT, progress);
    }

    int limit() {
        return limit;
    }

    /**
     * Returns what a server has.
     *
     * @param etag the tag of what is known already, or empty
     * @throws DataException if the server cannot be reached or has no data
     */
    Download get(Source.OfUrl source, Optional<String> etag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(source.url())
                .timeout(timeout)
                .header("Accept", "application/xml, */*;q=0.8")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "graphlet");
        etag.ifPresent(tag -> request.header("If-None-Match", tag));
        HttpResponse<byte[]> response = send(request.build(), source.name());
        if (response.statusCode() == 304 && etag.isPresent()) {
            return new Download(Optional.empty(), etag, Optional.empty());
        }
        if (response.statusCode() != 200) {
            throw DownloadFailures.ofStatus(source.name(), response.statusCode());
        }
        try {
            return new Download(
                    Optional.of(Octets.unpacked(response.body(), source.name(), limit)),
                    response.headers().firstValue("ETag"),
                    response.headers().firstValue("Last-Modified"));
        } catch (IOException e) {
            throw DownloadFailures.brokenOff(source.name(), e);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request, String name) {
        CompletableFuture<HttpResponse<byte[]>> response = client().sendAsync(request, head -> {
            OptionalLong all = length(head.headers());
            return new LimitedBody(limit, octets -> progress.arrived(name, octets, all));
        });
        try {
            // The timeout of a request ends when its answer begins.
            return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw DownloadFailures.of(name, e.getCause() == null ? e : e.getCause(), limit, timeout);
        } catch (TimeoutException e) {
            throw DownloadFailures.of(name, e, limit, timeout);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataException("The download of " + name + " was interrupted. Run it again.", e);
        } finally {
            response.cancel(true);
        }
    }

    private static OptionalLong length(HttpHeaders headers) {
        try {
            return headers.firstValueAsLong("Content-Length");
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private HttpClient client() {
        Proxies proxies = new Proxies(environment, ProxySelector.getDefault());
        HttpClient.Builder client = HttpClient.newBuilder()
                .proxy(proxies)
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NORMAL);
        if (proxies.password("https").or(() -> proxies.password("http")).isPresent()) {
            // Else the JDK sends no password to a proxy for https.
            if (System.getProperty(TUNNELS) == null) {
                System.setProperty(TUNNELS, "");
            }
            client.authenticator(new ProxyPassword(proxies));
        }
        return client.build();
    }

    /** Gives the password of the environment to the proxy of the environment and to nobody else. */
    private static final class ProxyPassword extends Authenticator {
        private final Proxies proxies;

        ProxyPassword(Proxies proxies) {
            this.proxies = proxies;
        }

        @Override
        protected @Nullable PasswordAuthentication getPasswordAuthentication() {
            return getRequestorType() == RequestorType.PROXY
                    ? proxies.password(getRequestingURL().getProtocol()).orElse(null)
                    : null;
        }
    }
}
