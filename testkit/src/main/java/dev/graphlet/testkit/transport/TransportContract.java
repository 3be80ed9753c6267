package dev.graphlet.testkit.transport;

import dev.graphlet.runtime.transport.GraphTransport;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/**
 * The contract of a {@link GraphTransport}, and of the client that uses it. Extend this class to test a transport:
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

    /** Returns a new transport with the given {@code settings}. The tests close the transport. */
    protected abstract GraphTransport transport(TransportSettings settings);

    /** Returns the protocols that the transport supports; all unless overridden. */
    protected Set<Wire> wires() {
        return EnumSet.allOf(Wire.class);
    }

    /** Returns whether the transport supports proxy passwords; true unless overridden. */
    protected boolean knowsProxyPasswords() {
        return true;
    }

    /** Returns whether the transport detects requests not processed before an HTTP/2 GOAWAY; true unless overridden. */
    protected boolean knowsWhatWasNotProcessed() {
        return true;
    }

    /** Returns whether a closed transport leaves no thread and no socket; true unless overridden. */
    protected boolean leavesNothing() {
        return true;
    }

    /** Returns whether all transports of a program share {@code thread}; false unless overridden. */
    protected boolean isShared(Thread thread) {
        return false;
    }

    final Set<Wire> has(Wire first, Wire... more) {
        Set<Wire> both = EnumSet.of(first, more);
        both.retainAll(wires());
        return both;
    }

    /** Requests end when callers cancel them. */
    @Nested
    class Cancellation extends CancellationContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** Closing ends requests and frees resources. */
    @Nested
    class Closing extends ClosingContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** Timeouts and deadlines. */
    @Nested
    class Timeouts extends TimeoutContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** No request is sent twice unless allowed. */
    @Nested
    class AttemptCounts extends AttemptsContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** Proxies that refuse to connect or require a password. */
    @Nested
    class Proxies extends ProxyContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** Settings of a client that apply to each request. */
    @Nested
    class Settings extends SettingsContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** Listeners receive the same attempts for both ways to send. */
    @Nested
    class Listeners extends ListenerContract {
        @Override
        TransportContract contract() {
            return TransportContract.this;
        }
    }

    /** Many concurrent callers. */
    @Nested
    class Concurrency extends ConcurrencyContract {
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
