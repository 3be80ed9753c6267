package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.model.PropertyAbsentException;
import dev.graphlet.runtime.response.GraphPage;
import org.junit.jupiter.api.Test;

class ReadTest extends FakeGraphTest {
    private static final RunGroupProperties RUN_GROUP = RunGroupProperties.RUN_GROUP;

    @Test
    void tellsAbsentFromNullAndFromAValue() {
        RunGroup absent = Json.read("{}");
        RunGroup empty = Json.read("{\"endDateTime\": null}");
        RunGroup given = Json.read("{\"endDateTime\": \"2025-08-18T08:00:00Z\"}");

        assertThat(absent.has(RUN_GROUP.endDateTime())).isFalse();
        assertThat(empty.has(RUN_GROUP.endDateTime())).isTrue();
        assertThat(given.has(RUN_GROUP.endDateTime())).isTrue();
        assertThat(absent.endDateTime()).isEmpty();
        assertThat(empty.endDateTime()).isEmpty();
        assertThat(given.endDateTime()).hasValue(END);
        assertThat(absent).isNotEqualTo(empty);
    }

    @Test
    void looksIntoWhatIsNested() {
        RunGroup group = Json.read("{\"blockingError\": {\"code\": null}}");

        assertThat(group.has(RUN_GROUP.blockingError().code())).isTrue();
        assertThat(group.has(RUN_GROUP.blockingError().message())).isFalse();
    }

    @Test
    void givesAnEmptyListForOneThatIsAbsent() {
        assertThat(Json.read("{}").runs()).isEmpty();
    }

    @Test
    void saysThatARequiredPropertyIsAbsent() {
        RunGroup group = Json.read("{\"id\": \"42\"}");

        assertThatThrownBy(group::displayName)
                .isInstanceOf(PropertyAbsentException.class)
                .hasMessageContaining("'displayName' is absent")
                .hasMessageContaining("Select it in the request");
    }

    @Test
    void readsOneByItsKey() {
        graph.seed(GROUPS + "/a b", "{\"displayName\": \"Spring rollover\"}");

        RunGroup group = client.runGroups().id("a b").get().send();

        assertThat(group.id()).isEqualTo("a b");
        assertThat(group.displayName()).isEqualTo("Spring rollover");
        assertThat(received().path())
                .isEqualTo("/beta/industryData/runGroups/a%20b?$select=id,displayName,startDateTime,endDateTime,status,"
                        + "blockingError,statistics");
        assertThat(received().body()).isEmpty();
    }

    @Test
    void listsThemAll() {
        graph.seed(GROUPS + "/1", "{\"displayName\": \"Fall rollover\"}");
        graph.seed(GROUPS + "/2", "{\"displayName\": \"Spring rollover\"}");

        GraphPage<RunGroup> page = client.runGroups().list().send();

        assertThat(page).extracting(RunGroup::displayName).containsExactly("Fall rollover", "Spring rollover");
        assertThat(page.nextLink()).isEmpty();
    }

    @Test
    void knowsATypeByEachOfItsNames() {
        for (String name : new String[] {
            "#microsoft.industryData.runGroup",
            "microsoft.industryData.runGroup",
            "#microsoft.graph.runGroup",
            "microsoft.graph.runGroup",
            "#microsoft.graph.industryData.runGroup"
        }) {
            Run run = Json.MAPPER.readValue("{\"id\": \"1\", \"@odata.type\": \"" + name + "\"}", Run.class);

            assertThat(run).as(name).isInstanceOf(RunGroup.class);
        }
    }

    @Test
    void showsWhatItHoldsButNotWhatIsUndeclared() {
        RunGroup group = Json.read("{\"id\": \"1\", \"displayName\": \"Fall\", \"note\": \"private\"}");

        assertThat(group.toString()).contains("RunGroup", "Fall", "note").doesNotContain("private");
    }
}
