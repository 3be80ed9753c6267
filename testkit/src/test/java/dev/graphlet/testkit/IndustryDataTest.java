package dev.graphlet.testkit;

import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.node.ObjectNode;

/** A fake of the industryData slice per test, and a caller. */
abstract class IndustryDataTest {
    static final String GROUPS = "/industryData/runGroups";
    static final String FIRST_ID = "00000000-0000-0000-0000-000000000001";
    static final String GROUP = """
            {'@odata.type': '#microsoft.industryData.runGroup', 'displayName': 'Fall rollover',
             'startDateTime': '2025-02-13T10:17:05Z', 'endDateTime': null, 'status': 'running',
             'blockingError': {'@odata.type': 'microsoft.graph.publicError', 'code': 'c', 'message': 'm',
                               'innerError': {'code': 'i'}},
             'statistics': {'@odata.type': 'microsoft.graph.runStatistics', 'read': 9007199254740993, 'rate': 1.10}}""";

    final FakeGraph graph = FakeGraph.start(Services.industryData());
    final Caller caller = new Caller(graph);

    @AfterEach
    void close() {
        graph.close();
    }

    static String groupWith(String name, String value) {
        return Json.write(((ObjectNode) Caller.tree(GROUP)).set(name, Caller.tree(value)));
    }

    static String groupWithout(String name) {
        return Json.write(((ObjectNode) Caller.tree(GROUP)).without(name));
    }
}
