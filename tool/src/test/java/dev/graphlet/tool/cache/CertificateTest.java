package dev.graphlet.tool.cache;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

class CertificateTest {
    @Test
    void refusesACertificateThatNobodyTrusts() throws IOException {
        HeldCertificate own = new HeldCertificate.Builder()
                .commonName("127.0.0.1")
                .addSubjectAlternativeName("127.0.0.1")
                .build();
        HandshakeCertificates certificates =
                new HandshakeCertificates.Builder().heldCertificate(own).build();
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(certificates.sslSocketFactory());
            server.enqueue(new MockResponse.Builder().build());
            server.start();
            String url = "https://127.0.0.1:" + server.getPort() + "/$metadata";
            Downloads downloads = new Downloads(Map.of(), Duration.ofMinutes(1), Octets.LIMIT, Progress.NONE);
            assertThatThrownBy(() -> downloads.get((Source.OfUrl) Source.of(url), Optional.empty()))
                    .isInstanceOf(DataException.class)
                    .hasMessage(
                            "Cannot download " + url + ": its certificate is not trusted. If a proxy of your company"
                                    + " reads TLS, name a trust store with its certificate by -Djavax.net.ssl.trustStore=FILE.");
        }
    }
}
