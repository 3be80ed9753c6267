/** FakeGraph: an in-memory Microsoft Graph on loopback for the tests of a Graphlet client. */
module dev.graphlet.testkit {
    requires transitive dev.graphlet.runtime;
    requires transitive tools.jackson.databind;
    requires jdk.httpserver;
    requires static org.jspecify;

    exports dev.graphlet.testkit;
}
