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

    exports dev.graphlet.testkit;
}
