package dev.graphlet.testkit.transport;

import dev.graphlet.runtime.transport.GraphTransport;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/**
 * What a {@link GraphTransport} must keep to, and the client above it with it. Extend it to test a transport:
 *
 * <pre>{@code
 * class MyTransportTest extends TransportContract {
 *     @Override
 *     protected GraphTransport transport(TransportSettings settings) {
 *         return MyTransport.builder().connectTimeout(settings.connectTimeout())….build();
 *     }
 * }
 * }</pre>
 */
public abstract class TransportContract {
    /** Creates the tests. */
    protected TransportContract() {}

    /** Returns a new transport with those settings; the tests close it. */
    protected abstract GraphTransport transport(TransportSettings settings);

    /** Returns what the transport speaks; everything unless overridden. */
    protected Set<Wire> wires() {
        return EnumSet.allOf(Wire.class);
    }

    /** Returns whether the transport tells a proxy a password; it does unless overridden. */
    protected boolean knowsProxyPasswords() {
        return true;
    }

    /** Returns whether the transport can tell which requests an HTTP/2 service that goes away has not processed; it can unless overridden. */
    protected boolean knowsWhatWasNotProcessed() {
        return true;
    }

    /** Returns whether nothing is left of a transport that was closed, no thread and no socket; so it is unless overridden. */
    protected boolean leavesNothing() {
        return true;
    }

    /** Returns whether {@code thread} is one that all transports of a program share; none is unless overridden. */
    protected boolean isShared(Thread thread) {
        return false;
    }

    final Set<Wire> has(Wire first, Wire... more) {
        Set<Wire> both = EnumSet.of(first, more);
        both.retainAll(wires());
        return both;
    }

    /** Whoever gives up is obeyed. */
    @Nested
    class GivingUp extends GivingUpContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** Closing closes. */
    @Nested
    class Closing extends ClosingContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** Everything has its time. */
    @Nested
    class Times extends TimesContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** Nothing is sent twice unless it may be. */
    @Nested
    class AttemptCounts extends AttemptsContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** Proxies that refuse, or ask for a password. */
    @Nested
    class Proxies extends ProxyContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** What a client is set to say with each request. */
    @Nested
    class Settings extends SettingsContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** Listeners hear the same, however a request is sent. */
    @Nested
    class Listeners extends ListenerContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** Many callers at once. */
    @Nested
    class Crowd extends CrowdContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** Bodies in constant memory. */
    @Nested
    class Bodies extends BodyContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }
}
