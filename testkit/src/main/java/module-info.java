/** FakeGraph: an in-memory Microsoft Graph on loopback for the tests of a Graphlet client. */
@SuppressWarnings("requires-automatic") // Olingo has no module descriptors
module dev.graphlet.testkit {
    requires transitive dev.graphlet.runtime;
    requires transitive tools.jackson.databind;
    requires jdk.httpserver;
    requires odata.commons.api;
    requires odata.commons.core;
    requires odata.server.api;
    requires odata.server.core;
    requires static org.jspecify;

    // For TransportContract; tests with FakeGraph need none of them.
    requires static mockwebserver3;
    requires static okhttp3;
    requires static okhttp3.tls;
    requires static okio;
    requires static org.junit.jupiter.api;

    exports dev.graphlet.testkit;
    exports dev.graphlet.testkit.transport;
}
