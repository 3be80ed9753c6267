package com.example.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.industrydata.IndustryDataClient;
import com.example.industrydata.IndustryDataRunStatistics;
import com.example.industrydata.IndustryDataRunStatus;
import com.example.industrydata.IndustryDataTypes;
import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.batch.BatchItem;
import dev.graphlet.runtime.batch.BatchResult;
import dev.graphlet.runtime.error.DeltaExpiredException;
import dev.graphlet.runtime.error.PreconditionFailedException;
import dev.graphlet.runtime.property.Expand;
import dev.graphlet.runtime.request.DeltaChanges;
import dev.graphlet.runtime.response.Change;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.response.RawResponse;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.testkit.FakeGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The code of the guide, run. */
class GuideTest {
    @RegisterExtension
    private final GuideDirectory directory = new GuideDirectory();

    private final FakeGraph graph = directory.graph();
    private final DirectoryClient client = directory.client();

    @Test
    void aSampleIsStored() {
        graph.seed(User.sample());

        User adele = client.users().id(User.sample().id()).get().send();

        assertThat(adele.department()).hasValue("Sales");
    }

    @Test
    void whatHasNoEntitySetIsNotStoredWithoutAPath() {
        assertThatThrownBy(() -> graph.seed(KeyCredential.fromJson("{\"displayName\":\"hunter2\"}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entity must be of a type with an entity set, but 'microsoft.graph.keyCredential' has none."
                        + " Name the path: seed(path, entity.toJson()).");
    }

    @Test
    void aListIsFiltered() {
        GraphPage<User> page = client.users()
                .list()
                .filter(p -> p.department().eq("Music").and(p.otherMails().any(mail -> mail.endsWith("@x.example"))))
                .orderBy(p -> p.displayName().desc())
                .top(10)
                .advanced()
                .send();

        assertThat(page).extracting(User::displayName).containsExactly("O'Neil", "Cleo");
        assertThat(page.count()).hasValue(3L);

        List<User> led = client
                .users()
                .list()
                .expand(p -> Expand.of(p.manager()).select(m -> m.id()))
                .stream()
                .toList();

        assertThat(led).hasSize(4);
        assertThat(client.users()
                        .list()
                        .filter(p -> p.displayName().eq("O'Neil"))
                        .send())
                .hasSize(1);
    }

    @Test
    void aUserIsKeptAsText() {
        User user = client.users().list().iterator().next();

        String json = user.toJson();
        User same = User.fromJson(json);

        assertThat(same).isEqualTo(user);
    }

    @Test
    void pagesAreFollowed() {
        for (User user : client.users().list()) {
            System.out.println(user.displayName());
        }
        List<String> names =
                client.users().list().stream().map(User::displayName).toList();
        long all = client.users().count().advanced().send();

        assertThat(names).containsExactly("Ada", "Bert", "Cleo", "O'Neil");
        assertThat(all).isEqualTo(4);

        String link = client.users().list().send().nextLink().orElseThrow(); // to keep
        List<User> rest = client.users().list().page(link).stream().toList();

        assertThat(rest).hasSize(2);
    }

    @Test
    void changesAreFollowed() {
        DeltaChanges<User> everything = client.users().delta().changes();
        everything.forEach(change -> System.out.println(change.value().displayName()));
        String deltaLink = everything.deltaLink(); // to keep

        client.users().id("Bert").delete().send();

        List<String> gone = new ArrayList<>();
        for (Change<User> change : client.users().delta().from(deltaLink).changes()) {
            if (change instanceof Change.Removed<User> removed) {
                gone.add(removed.value().id() + " " + removed.reason());
            }
        }
        assertThat(gone).containsExactly("Bert deleted");

        graph.expireDeltaLinks();
        DeltaChanges<User> changes = client.users().delta().from(deltaLink).changes();
        try {
            changes.forEach(change -> System.out.println(change));
        } catch (DeltaExpiredException e) {
            Optional<String> fromTheStart = e.startOverLink();
            assertThat(fromTheStart).isPresent();
        }
        assertThatThrownBy(() -> client.users().delta().from(deltaLink).send())
                .isInstanceOf(DeltaExpiredException.class);
    }

    @Test
    void relationshipsAreFollowedAndChanged() {
        client.groups().id("band").membersRef().add(client.users().id("Cleo")).send();
        List<DirectoryObject> members =
                client.groups().id("band").members().list().stream().toList();
        client.groups().id("band").membersRef().remove("Cleo").send();

        Group group = Group.builder()
                .displayName("Another band")
                .bindMembers(List.of(client.users().id("Ada"), client.users().id("Bert")))
                .build();
        String id = client.groups().create(group).send().id();

        assertThat(members).singleElement().isInstanceOf(User.class);
        assertThat(UserCollectionCasts.usersOf(client, id)).containsExactly("Ada", "Bert");
    }

    /** Those of a group that are users. */
    private static final class UserCollectionCasts {
        static List<String> usersOf(DirectoryClient client, String id) {
            return UsersPath.cast(client.groups().id(id).members())
                    .list()
                    .filter(p -> p.department().ne(null))
                    .advanced()
                    .stream()
                    .map(User::displayName)
                    .toList();
        }
    }

    @Test
    void operationsAreCalled() {
        graph.on("microsoft.graph.revokeSignInSessions", call -> "true");
        graph.seed("/drive/items/root", "{\"name\":\"root\"}");
        graph.on("microsoft.graph.search", call -> "[{\"id\":\"2\",\"name\":\"Minutes.docx\"}]");

        boolean revoked = client.users().id("Ada").revokeSignInSessions().send();
        List<DriveItem> found =
                client.items().id("root").search("minutes").stream().toList();

        assertThat(revoked).isTrue();
        assertThat(found).extracting(DriveItem::name).containsExactly("Minutes.docx");
    }

    @Test
    void runsAreStartedAndCounted() {
        try (FakeGraph industry = FakeGraph.start(IndustryDataTypes.service());
                IndustryDataClient client = IndustryDataClient.builder()
                        .endpoint(industry.endpoint())
                        .accessToken(AccessTokenProvider.of("any"))
                        .build()) {
            industry.on("microsoft.graph.industryData.start", call -> null);
            industry.on("microsoft.graph.industryData.getStatistics", call -> "{\"status\":\"running\"}");
            industry.seed("/external/industryData/runs/1", "{\"displayName\":\"Fall\",\"status\":\"running\"}");
            client.runs().start().send();
            IndustryDataRunStatistics statistics =
                    client.runs().id("1").getStatistics().send();
            assertThat(statistics.status()).hasValue(IndustryDataRunStatus.RUNNING);
        }
    }

    @Test
    void manyAreSentTogether() {
        Batch batch = client.batch();
        BatchItem<User> created = batch.add(client.users()
                .create(User.builder()
                        .displayName("Dora")
                        .userPrincipalName("dora@contoso.com")
                        .build()));
        BatchItem<Long> counted = batch.add(client.users().count().advanced()).dependsOn(created);
        BatchResult result = batch.send();

        String id = result.get(created).id(); // or the exception that send() would have thrown
        long count = result.get(counted);

        assertThat(id).isNotEmpty();
        assertThat(count).isEqualTo(5);
        assertThat(result.failures()).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        DriveItem before = client.items().id("film").get().send();
        DriveItem after = before.toBuilder().name("The film.mp4").build();

        client.items()
                .id("film")
                .update(DriveItemPatch.between(before, after)) // {"name":"The film.mp4"}
                .ifUnchanged()
                .send();

        assertThatThrownBy(() ->
                        client.items().id("film").delete().ifUnchanged(before).send())
                .isInstanceOf(PreconditionFailedException.class);
    }

    @Test
    void whatIsNotDeclaredIsWithinReach() {
        RawResponse<User> raw = client.users().id("Ada").get().sendRaw();
        int status = raw.status();
        Optional<String> requestId = raw.headers().first("request-id");

        Optional<JsonNode> answer = client.request(HttpMethod.GET, "/users/Ada").send();

        assertThat(status).isEqualTo(200);
        assertThat(requestId).isPresent();
        assertThat(answer.orElseThrow().path("displayName").asString()).isEqualTo("Ada");
    }

    @Test
    void expandedEntitiesAreCast() {
        ListGroupsRequest groups = client.groups()
                .list()
                .expand(p -> Expand.of(p.members()).as(UserProperties::cast).select(u -> u.displayName()));

        assertThat(groups.toString()).contains("$expand=members%2Fmicrosoft.graph.user($select%3DdisplayName)");
    }
}
