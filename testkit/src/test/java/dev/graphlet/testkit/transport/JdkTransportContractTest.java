package dev.graphlet.testkit.transport;

import dev.graphlet.runtime.transport.GraphTransport;
import dev.graphlet.runtime.transport.JdkTransport;
import java.net.Authenticator;
import java.net.PasswordAuthentication;

class JdkTransportContractTest extends TransportContract {
    @Override
    protected GraphTransport transport(TransportSettings settings) {
        JdkTransport.Builder builder = JdkTransport.builder()
                .connectTimeout(settings.connectTimeout())
                .headersTimeout(settings.headersTimeout())
                .readTimeout(settings.readTimeout())
                .proxy(settings.proxy())
                .sslContext(settings.tls().context());
        settings.proxyPassword()
                .ifPresent(known -> builder.authenticator(new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return known;
                    }
                }));
        return builder.build();
    }

    /** Before Java 24, the JDK's client drops the number of the last stream. */
    @Override
    protected boolean knowsWhatWasNotProcessed() {
        return Runtime.version().feature() >= 24;
    }

    /** The JDK's client can be closed since Java 21. */
    @Override
    protected boolean leavesNothing() {
        return Runtime.version().feature() >= 21;
    }
}
