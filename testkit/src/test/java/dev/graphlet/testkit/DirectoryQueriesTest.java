package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Graph refuses of queries on directory objects, and each rule switched off. */
class DirectoryQueriesTest extends DirectoryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$filter=displayName%20ne%20'x'",
                "$filter=not%20startswith(displayName,'x')",
                "$filter=endswith(displayName,'x')"
            })
    void advancedQueriesNeedTheHeaderAndTheCount(String query) {
        assertThat(status("/users?" + query)).isEqualTo(400);
        assertThat(status("/users?" + query, EVENTUAL)).isEqualTo(400);
        assertThat(status("/users?$count=true&" + query, EVENTUAL)).isEqualTo(200);
        assertThat(status("/users?$filter=displayName%20eq%20'ne%20not'")).isEqualTo(200);

        without(Rule.ADVANCED_QUERIES);
        assertThat(status("/users?" + query)).isEqualTo(200);
    }

    @Test
    void aSearchNeedsTheHeaderOnly() {
        assertThat(status("/users?$search=%22displayName:Ada%22")).isEqualTo(400);
        assertThat(ids("/users?$search=%22displayName:Ada%22", EVENTUAL)).containsExactly("Ada");
    }

    @Test
    void theNumberNeedsTheHeader() {
        assertThat(status("/users/$count")).isEqualTo(400);
        assertThat(caller.get("/users/$count", EVENTUAL).body()).isEqualTo("3");
        assertThat(read("/users?$count=true").has("@odata.count")).isFalse();
        assertThat(read("/users?$count=true", EVENTUAL).path("@odata.count").asInt())
                .isEqualTo(3);
        assertThat(read("/notes?$count=true").path("@odata.count").asInt()).isEqualTo(2);

        without(Rule.COUNT_NEEDS_CONSISTENCY_LEVEL);
        assertThat(read("/users?$count=true").path("@odata.count").asInt()).isEqualTo(3);
    }

    @Test
    void nothingIsExpandedInAnAdvancedQuery() {
        assertThat(status("/users?$expand=manager")).isEqualTo(200);
        assertThat(message("/users?$expand=manager&$count=true", EVENTUAL))
                .isEqualTo("'$expand' is not supported together with 'ConsistencyLevel: eventual'.");
        assertThat(status("/users/Ada?$expand=manager", EVENTUAL)).isEqualTo(400);
        assertThat(status("/notes?$expand=author", EVENTUAL)).isEqualTo(200);

        without(Rule.EXPAND_WITHOUT_CONSISTENCY_LEVEL);
        assertThat(status("/users?$expand=manager&$count=true", EVENTUAL)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "$top=0,              TOP_IS_PAGE_SIZE, 'Invalid page size specified: ''0''. Must be between 1 and 999 inclusive.'",
        "$top=1000,           TOP_UP_TO_999,    'Invalid page size specified: ''1000''. Must be between 1 and 999 inclusive.'",
        "$skip=1,             NO_SKIP,          '''$skip'' is not supported by the service.'",
        "'$filter=contains(displayName,''a'')', NO_CONTAINS, Filter operator 'contains' is not supported."
    })
    void whatDirectoryObjectsDoNotHaveIsRefused(String query, Rule rule, String message) {
        assertThat(message("/users?" + query)).isEqualTo(message);

        without(rule);
        assertThat(status("/users?" + query)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$top=1000", "$skip=1", "$filter=contains(title,'n')"})
    void otherTypesHaveIt(String query) {
        assertThat(status("/notes?" + query)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$expand=manager",
                "$top=5",
                "$orderby=displayName",
                "$filter=displayName%20eq%20'Ada'",
                "$count=true"
            })
    void aDeltaOfDirectoryObjectsTakesNoOptionsButSelectAndIds(String query) {
        assertThat(status("/users/delta?" + query)).isEqualTo(400);
        assertThat(status("/groups/delta?" + query)).isEqualTo(400);
        assertThat(ids("/users/delta?$filter=" + encoded("id eq 'Ada' or id eq 'Cleo'") + "&$select=displayName,id"))
                .containsExactly("Ada", "Cleo");

        without(Rule.DELTA_OPTIONS);
        assertThat(status("/users/delta?" + query)).isEqualTo(200);
    }

    @Test
    void aTypeOfGraphIsADirectoryObjectByItsNameToo() {
        try (FakeGraph bare = FakeGraph.start(Services.users())) {
            bare.seed("/users/Ada", "{\"displayName\":\"Ada\"}");
            assertThat(new Caller(bare).get("/users?$skip=1").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void aCalendarViewNeedsItsRange() {
        graph.seed("/users/Ada/calendarView/e", "{\"subject\":\"Lunch\"}");
        assertThat(message("/users/Ada/calendarView"))
                .isEqualTo("This request requires a time window specified by the query string parameters StartDateTime"
                        + " and EndDateTime.");
        assertThat(status("/users/Ada/calendarView?startDateTime=2026-01-01T00:00:00Z"))
                .isEqualTo(400);
        assertThat(ids("/users/Ada/calendarView?startdatetime=2026-01-01T00:00:00Z&endDateTime=2026-02-01T00:00:00Z"))
                .containsExactly("e");
        assertThat(status("/users/Ada/calendarView/e")).isEqualTo(200);

        without(Rule.CALENDAR_VIEW_NEEDS_RANGE);
        assertThat(status("/users/Ada/calendarView")).isEqualTo(200);
    }
}
