package projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.model.SensitiveParts;
import dev.graphlet.runtime.response.Change;
import dev.graphlet.runtime.response.PartialPageException;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import projections.views.PeopleView;

class ProjectionsTest {
    private static final String BOB = "{\"@odata.type\":\"#odd.projections.clerk\",\"id\":\"1\",\"name\":\"Bob\","
            + "\"class\":\"A\",\"@odd.mark\":\"m\",\"pin\":\"HUSH\",\"active\":true,\"etag\":\"e\",\"entity\":\"n\","
            + "\"photo\":\"AQI=\",\"place\":{\"street\":\"S\",\"more\":1.0},\"boss\":{\"id\":\"2\",\"name\":\"Eve\"},"
            + "\"team\":[{\"id\":\"3\",\"boss\":{\"title\":\"Dr\"}}],\"drafts\":[{\"id\":\"4\",\"text\":\"t\"}],\"hue\":1.50}";

    private final List<GraphHttpRequest> sent = new ArrayList<>();
    private final Deque<GraphResponse> answers = new ArrayDeque<>();
    private final ProjectionsClient client = ProjectionsClient.builder()
            .accessToken(AccessTokenProvider.of("t"))
            .transport(request -> {
                sent.add(request);
                return CompletableFuture.completedFuture(answers.remove());
            })
            .build();

    private void answer(int status, String body) {
        answers.add(new GraphResponse(status, Headers.none(), body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void membersHaveTheValuesOfTheEntity() {
        PersonCard bob = PersonCard.fromJson(BOB);

        assertThat(bob.name()).isEqualTo("Bob");
        assertThat(bob.kind()).contains("A");
        assertThat(bob.mark()).contains("m");
        assertThat(bob.active()).isTrue();
        assertThat(bob.etag_()).contains("e");
        assertThat(bob.etag()).isEmpty();
        assertThat(bob.entity()).contains("n");
        assertThat(bob.id()).isEqualTo("1");
        assertThat(bob.photo()).hasValueSatisfying(photo -> assertThat(photo).containsExactly(1, 2));
        assertThat(bob.place().orElseThrow().street()).contains("S");
        assertThat(bob.places()).isEmpty();
        assertThat(bob.boss().orElseThrow().name()).isEqualTo("Eve");
        assertThat(bob.team().get(0).boss().orElseThrow().title()).isEqualTo("Dr");
        assertThat(bob.drafts()).extracting(DraftCard::text).containsExactly(Optional.of("t"));
    }

    @Test
    void keepsTheTypeAndAllThatTheProjectionDoesNotDeclare() {
        PersonCard bob = PersonCard.fromJson(BOB);

        assertThat(bob.odataType()).isEqualTo("#odd.projections.clerk");
        assertThat(bob.additionalProperties()).containsOnlyKeys("hue").hasToString("{hue=1.50}");
        assertThat(bob.toBuilder().name("Rob").build().toJson()).isEqualTo(BOB.replace("Bob", "Rob"));
        assertThat(BossCard.fromJson(BOB).toJson()).isEqualTo(BOB);
    }

    @Test
    void sensitiveValuesAreInNoText() {
        assertThat(PersonCard.fromJson(BOB).toString())
                .startsWith("PersonCard of Person{id=1")
                .contains("name=Bob", "pin=")
                .doesNotContain("HUSH");
        assertThat(SensitiveParts.of(List.of(PersonCard.fromJson(BOB))).mask("say HUSH")).doesNotContain("HUSH");
    }

    @Test
    void buildersSetWhatAnUpdateMayChange() {
        assertThat(Arrays.stream(PersonCard.Builder.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(Method::getName))
                .containsExactlyInAnyOrder(
                        "name", "kind", "mark", "pin", "active", "nick", "etag_", "entity", "place", "places", "photo",
                        "title", "build");
        assertThat(DraftCard.class.getMethods()).extracting(Method::getName).doesNotContain("toBuilder", "patchBetween");
    }

    @Test
    void patchesHaveWhatChanged() {
        PersonCard bob = PersonCard.fromJson(BOB);
        PersonCard other = bob.toBuilder().kind(null).etag_("f").entity("m").build();

        assertThat(PersonCard.patchBetween(bob, other).toJson())
                .isEqualTo("{\"class\":null,\"etag\":\"f\",\"entity\":\"m\"}");
    }

    @Test
    void expandsProjectionsInProjections() {
        String expand = "$expand=boss,team($select%3Did%3B$expand%3Dboss($select%3Dtitle)),drafts($select%3Dtext)";

        assertThat(client.people().list().as(PersonCard.PROJECTION).toString()).endsWith("&" + expand);
        assertThat(client.people().list().as(TeamCard.PROJECTION))
                .hasToString("GET /people?$select=id&$expand=boss($select%3Dtitle)");
        assertThat(client.people().list().as(BossCard.PROJECTION)).hasToString("GET /people?$select=title");
    }

    @Test
    void deltasSelectNavigationsThatAreTracked() {
        assertThat(client.people().delta().as(TeamCard.PROJECTION)).hasToString("GET /people/delta?$select=id,boss");
        assertThat(client.people().delta().as(PersonCard.PROJECTION).toString())
                .contains(",photo,boss,title")
                .doesNotContain("team", "drafts", "$expand");
    }

    @Test
    @SuppressWarnings("deprecation")
    void worksFromAnotherPackageAndForABase() {
        answer(200, "{\"value\":[" + BOB + "]}");
        answer(200, BOB);

        assertThat(client.people().list().as(PeopleView.PROJECTION).send())
                .extracting(PeopleView::name)
                .containsExactly("Bob");
        assertThat(client.people().id("1").get().as(PartyCard.PROJECTION).send())
                .isEqualTo(PartyCard.of(Person.fromJson(BOB)));
        assertThat(sent)
                .extracting(request -> request.uri().getQuery())
                .containsExactly("$select=name&$expand=boss", "$select=title");
    }

    @Test
    void readsConditionallyAndRaw() {
        answer(304, "");
        answer(200, BOB);
        BossCard known = BossCard.fromJson("{\"@odata.etag\":\"W/\\\"7\\\"\"}");

        assertThat(client.people().id("1").get().as(BossCard.PROJECTION).ifChanged(known).send()).isEmpty();
        assertThat(sent.get(0).headers().first("If-None-Match")).contains("W/\"7\"");
        assertThat(client.people().id("1").get().as(BossCard.PROJECTION).sendRaw().value())
                .isEqualTo(BossCard.fromJson(BOB));
        assertThatThrownBy(() -> client.people().id("1").get().as(BossCard.PROJECTION).ifChanged(BossCard.fromJson("{}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("etag must be present");
    }

    @Test
    void removedItemsAreProjectedToo() {
        answer(200, "{\"value\":[{\"id\":\"1\",\"@removed\":{\"reason\":\"deleted\"}},{\"id\":\"2\",\"title\":\"Dr\","
                + "\"boss@delta\":[{\"id\":\"3\"}]}],\"@odata.deltaLink\":\"https://graph.example.com/v1.0/people/delta?t=1\"}");

        var changes = client.people().delta().as(PersonCard.PROJECTION).send();

        assertThat(changes.deltaLink()).contains("https://graph.example.com/v1.0/people/delta?t=1");
        assertThat(changes.changes().get(0)).isInstanceOfSatisfying(Change.Removed.class, removed -> {
            assertThat(removed.reason()).isEqualTo("deleted");
            assertThat(((PersonCard) removed.value()).id()).isEqualTo("1");
        });
        assertThat(changes.changes().get(1).related(PersonProperties.PERSON.boss(), Person.class))
                .extracting(change -> change.value().id())
                .containsExactly("3");
    }

    @Test
    void failuresAreThoseOfTheEntity() {
        answer(200, "");
        answer(200, "{\"value\":[{\"title\":\"Dr\"},{\"error\":{\"code\":\"c\",\"message\":\"m\"}}]}");

        assertThatThrownBy(() -> client.people().id("1").get().as(BossCard.PROJECTION).send())
                .isInstanceOf(UnexpectedResponseException.class);
        assertThatThrownBy(() -> client.people().list().as(BossCard.PROJECTION).send())
                .isInstanceOfSatisfying(PartialPageException.class, partial -> assertThat(partial.page()).hasSize(1));
        assertThatThrownBy(() -> client.people().list().as(null)).hasMessage("projection must not be null");
        assertThatThrownBy(() -> BossCard.of(null)).hasMessage("entity must not be null");
    }
}
