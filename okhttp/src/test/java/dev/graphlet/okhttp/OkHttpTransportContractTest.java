package dev.graphlet.okhttp;

import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.testkit.transport.TransportContract;
import dev.graphlet.testkit.transport.TransportSettings;

class OkHttpTransportContractTest extends TransportContract {
    @Override
    protected GraphTransport transport(TransportSettings settings) {
        OkHttpTransport.Builder builder = OkHttpTransport.builder()
                .connectTimeout(settings.connectTimeout())
                .headersTimeout(settings.headersTimeout())
                .readTimeout(settings.readTimeout())
                .proxySelector(settings.proxy())
                .sslSocketFactory(
                        settings.tls().context().getSocketFactory(),
                        settings.tls().trust());
        settings.proxyPassword()
                .ifPresent(
                        known -> builder.proxyAuthenticator(known.getUserName(), String.valueOf(known.getPassword())));
        return builder.build();
    }

    /** OkHttp's own, which all its clients share, and which end by themselves after a minute. */
    @Override
    protected boolean isShared(Thread thread) {
        return thread.getName().equals("OkHttp TaskRunner") || thread.getName().equals("Okio Watchdog");
    }
}
