package derived;

import static org.assertj.core.api.Assertions.assertThat;

import base.AreaPatch;
import base.Level;
import base.Work;
import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmNavigation;
import dev.graphlet.runtime.path.MediaPath;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Base types in one jar, derived types in another. */
class ModulesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String JSON = "{\"title\":\"p\",\"parts\":["
            + "{\"title\":\"t\",\"done\":true,\"x\":1.50,\"@odata.type\":\"#contoso.derived.task\"},"
            + "{\"@odata.type\":\"contoso.old.project\",\"budget\":7,\"levels\":[\"high\",\"odd\"]},"
            + "{\"title\":\"u\",\"more\":{\"n\":9007199254740993},\"@odata.type\":\"#contoso.else\"}"
            + "],\"budget\":null}";

    @Test
    void readsDerivedTypesInACollectionOfTheirBaseAndWritesThemBack() {
        Project project = MAPPER.readValue(JSON, Project.class);

        List<Work> parts = project.parts();
        assertThat(parts.get(0)).isInstanceOfSatisfying(Task.class, task -> assertThat(task.done()).contains(true));
        assertThat(parts.get(1)).isInstanceOfSatisfying(Project.class, inner -> {
            assertThat(inner.budget()).isEqualTo(7);
            assertThat(inner.levels()).containsExactly(Level.HIGH, Level.of("odd"));
        });
        assertThat(parts.get(2)).isInstanceOf(Work.Unknown.class).hasFieldOrProperty("title");
        assertThat(MAPPER.writeValueAsString(project)).isEqualTo(JSON);
    }

    @Test
    void readsADerivedTypeOfAnotherModuleAsItsBaseWhereOnlyTheBaseIsAsked() {
        String json = "{\"title\":\"t\",\"done\":true,\"@odata.type\":\"#contoso.derived.task\"}";

        Work work = MAPPER.readValue(json, Work.class);

        assertThat(work).isInstanceOf(Work.Unknown.class);
        assertThat(work.odataType()).isEqualTo("#contoso.derived.task");
        assertThat(MAPPER.writeValueAsString(work)).isEqualTo(json);
    }

    @Test
    void projectsAnEntityOfAnotherModule() {
        WorkView view = WorkView.of(MAPPER.readValue(JSON, Project.class));

        assertThat(view.title()).isEqualTo("p");
        assertThat(view.toJson()).isEqualTo(JSON);
        assertThat(view.additionalProperties()).containsOnlyKeys("parts", "budget");
        assertThat(WorkView.patchBetween(view, view.toBuilder().title("q").build()).toJson())
                .isEqualTo("{\"title\":\"q\"}");
    }

    @Test
    void buildsWithThePropertiesOfTheBaseFirst() {
        Project project = Project.builder()
                .title("p")
                .begin(OffsetDateTime.parse("2026-08-31T22:00:00Z"))
                .budget(1)
                .levels(List.of(Level.LOW))
                .build();

        assertThat(MAPPER.writeValueAsString(project))
                .isEqualTo("{\"@odata.type\":\"#contoso.derived.project\",\"title\":\"p\","
                        + "\"begin\":\"2026-08-31T22:00:00Z\",\"levels\":[\"low\"],\"budget\":1}");
        assertThat(new ProjectValidator().check(project)).isEmpty();
    }

    @Test
    void pathsLeadFromOneModuleToTheOtherAndOn() {
        DerivedClient client = DerivedClient.builder().accessToken(request -> "t").build();
        ProjectPath project = client.projects().id("p");

        assertThat(project.areas().id("a").get()).hasToString("GET /projects/p/areas/a?$select=id,code");
        assertThat(project.areas().code("x").works().id("w").finish())
                .hasToString("POST /projects/p/areas(code='x')/works/w/contoso.base.finish");
        assertThat(project.home().update(AreaPatch.builder().code("y").build())).hasToString("PATCH /projects/p/home");
        assertThat(project.parts().late()).hasToString("GET /projects/p/parts/contoso.base.late()");
        assertThat(project.requirements().id("r").area().get().selectAll())
                .hasToString("GET /projects/p/requirements/r/area");
        assertThat(project.sketch()).isInstanceOf(MediaPath.class);
        assertThat(TaskPath.cast(project.parts().id("t")).get())
                .hasToString("GET /projects/p/parts/t/contoso.derived.task?$select=id,title,begin,detail,levels,done");
    }

    @Test
    void callsTakeAndGiveTypesOfTheOtherModule() {
        DerivedClient client = DerivedClient.builder().accessToken(request -> "t").build();

        assertThat(client.projects().id("p").explain(Level.HIGH))
                .hasToString("GET /projects/p/contoso.derived.explain(level='high')");
        assertThat(client.projects().id("p").effort()).hasToString("GET /projects/p/contoso.base.effort()");
        assertThat(client.allOf(Level.LOW)).hasToString("GET /allOf(level='low')");
        assertThat(DerivedTypes.service().calls())
                .extracting(EdmCall::simpleName)
                .containsExactlyInAnyOrder("load", "finish", "effort", "late", "explain", "adopt", "allOf");
        assertThat(DerivedTypes.service().navigations())
                .extracting(EdmNavigation::property)
                .containsExactlyInAnyOrder("area", "areas");
    }
}
