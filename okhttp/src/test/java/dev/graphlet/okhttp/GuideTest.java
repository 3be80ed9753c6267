package dev.graphlet.okhttp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.transport.GraphTransport;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** The code of the guide to transports, run. */
class GuideTest {
    @Test
    void aTransportIsMade() {
        OkHttpClient okHttpClient = new OkHttpClient();

        GraphTransport transport = OkHttpTransport.create();
        GraphTransport byProxy =
                OkHttpTransport.builder().proxyAuthenticator("user", "password").build();
        GraphTransport shared = OkHttpTransport.of(okHttpClient); // a client of your own, which stays open

        transport.close();
        byProxy.close();
        shared.close();
        assertThat(okHttpClient.dispatcher().executorService().isShutdown()).isFalse();
    }
}
