package com.example.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.batch.Batch;
import dev.graphlet.runtime.batch.BatchItem;
import dev.graphlet.runtime.model.PropertyAbsentException;
import dev.graphlet.runtime.property.PropertyPath;
import dev.graphlet.runtime.request.DeltaChanges;
import dev.graphlet.runtime.request.ProjectedListRequest;
import dev.graphlet.runtime.response.Change;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.testkit.ReceivedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** Requests that read projections, against FakeGraph. */
class ProjectionTest {
    /** As a service sends it that adds what nobody selected. */
    private static final String ADA = "{\"@odata.etag\":\"W/\\\"1\\\"\",\"id\":\"7\",\"displayName\":\"Ada\","
            + "\"userPrincipalName\":\"ada@x.example\",\"height\":1.70,\"department\":null}";

    @RegisterExtension
    private final GuideDirectory directory = new GuideDirectory();

    private final DirectoryClient client = directory.client();

    @Test
    void fixesWhatIsSelectedAndExpanded() {
        assertThat(client.users().list().as(UserCard.PROJECTION))
                .hasToString("GET /users?$select=displayName,department&$expand=manager");
        assertThat(client.groups().list().as(GroupCard.PROJECTION))
                .hasToString("GET /groups?$select=displayName&$expand=members($select%3Did)");
        assertThat(client.users().id("Ada").get().as(UserCard.PROJECTION))
                .hasToString("GET /users/Ada?$select=displayName,department&$expand=manager");
    }

    @Test
    void replacesWhatTheRequestSelectedAndExpandedBefore() {
        assertThat(client.users()
                        .list()
                        .select(p -> p.otherMails())
                        .expand(p -> p.photo())
                        .top(3)
                        .as(MemberCard.PROJECTION))
                .hasToString("GET /users?$top=3&$select=id");
    }

    @Test
    void projectsDerivedTypesToo() {
        List<MemberCard> cards =
                client.users().list().as(MemberCard.PROJECTION).stream().toList();

        assertThat(cards).extracting(MemberCard::id).containsExactly("Ada", "Bert", "Cleo", "O'Neil");
        assertThat(cards).extracting(MemberCard::odataType).containsOnly("#microsoft.graph.user");
    }

    @Test
    void answersAreFilteredAndOrderedByWhatIsNotRead() {
        GraphPage<MemberCard> page = client.users()
                .list()
                .as(MemberCard.PROJECTION)
                .filter(p -> p.otherMails().any(mail -> mail.endsWith("@x.example")))
                .orderBy(p -> p.userPrincipalName().desc())
                .top(1)
                .advanced()
                .send();

        assertThat(page).extracting(MemberCard::id).containsExactly("O'Neil");
        assertThat(page.count()).hasValue(4L);
        assertThat(client.users()
                        .list()
                        .as(MemberCard.PROJECTION)
                        .search("displayName:Ada")
                        .orderBy(p -> p.displayName().asc(), p -> p.id().desc())
                        .skip(1)
                        .count())
                .hasToString("GET /users?$select=id&$search=%22displayName:***%22&$orderby=displayName,id%20desc"
                        + "&$skip=1&$count=true");
    }

    @Test
    void pagesAreFollowedAndResumed() {
        ProjectedListRequest<UserCard, UserProperties> request =
                client.users().list().as(UserCard.PROJECTION);
        List<String> names = new ArrayList<>();
        for (UserCard card : request) {
            names.add(card.displayName());
        }
        String link = request.send().nextLink().orElseThrow();

        assertThat(names).containsExactly("Ada", "Bert", "Cleo", "O'Neil");
        assertThat(request.stream()).extracting(UserCard::displayName).isEqualTo(names);
        assertThat(request.streamAhead()).extracting(UserCard::displayName).isEqualTo(names);
        assertThat(request.page(link).send()).extracting(UserCard::displayName).containsExactly("Cleo", "O'Neil");
        assertThat(client.users().list().page(link).as(UserCard.PROJECTION).send())
                .extracting(UserCard::displayName)
                .containsExactly("Cleo", "O'Neil");
    }

    @Test
    void membersOfAProjectionAreProjected() {
        client.groups().id("band").membersRef().add(client.users().id("Bert")).send();

        GroupCard band =
                client.groups().id("band").get().as(GroupCard.PROJECTION).send();

        assertThat(band.members()).extracting(MemberCard::id).containsExactly("Bert");
    }

    @Test
    void readsAsynchronouslyAndInABatch() {
        Batch batch = client.batch();
        BatchItem<UserCard> ada = batch.add(client.users().id("Ada").get().as(UserCard.PROJECTION));
        BatchItem<GraphPage<UserCard>> all = batch.add(client.users().list().as(UserCard.PROJECTION));
        var result = batch.send();

        assertThat(result.get(ada).department()).contains("Math");
        assertThat(result.get(all)).extracting(UserCard::displayName).containsExactly("Ada", "Bert");
        assertThat(client.users()
                        .id("Ada")
                        .get()
                        .as(UserCard.PROJECTION)
                        .sendAsync()
                        .join())
                .isEqualTo(result.get(ada));
    }

    @Test
    void deltasSelectTheKeyAndNavigationsAndLinksKeepThat() {
        DeltaChanges<UserCard> everything =
                client.users().delta().as(UserCard.PROJECTION).changes();
        List<String> names =
                everything.stream().map(change -> change.value().displayName()).toList();
        String link = everything.deltaLink();
        client.users().id("Cleo").managerRef().set(client.users().id("Ada")).send();
        client.users().id("Bert").delete().send();
        List<Change<UserCard>> changes = client.users().delta().as(UserCard.PROJECTION).from(link).changes().stream()
                .toList();
        UserPatch patch = UserPatch.builder().department("Physics").build();
        client.users().id("Ada").update(patch).send();

        assertThat(names).containsExactly("Ada", "Bert", "Cleo", "O'Neil");
        assertThat(client.users().delta().as(UserCard.PROJECTION))
                .hasToString("GET /users/delta?$select=id,displayName,department,manager");
        assertThat(changes)
                .filteredOn(Change.Removed.class::isInstance)
                .extracting(change ->
                        change.value().additionalProperties().get("id").stringValue())
                .containsExactly("Bert");
        assertThat(changes)
                .filteredOn(Change.Changed.class::isInstance)
                .flatExtracting(change -> change.related(manager(), DirectoryObject.class))
                .extracting(change -> change.value().id())
                .containsExactly("Ada");
        assertThat(client.users().delta().as(UserCard.PROJECTION).from(link).changes())
                .filteredOn(Change.Changed.class::isInstance)
                .extracting(change -> change.value().department())
                .contains(Optional.of("Physics"));
        assertThat(changes)
                .flatExtracting(change -> change.value().additionalProperties().keySet())
                .contains("id")
                .doesNotContain("userPrincipalName", "otherMails");
    }

    private static PropertyPath manager() {
        return UserProperties.USER.manager();
    }

    @Test
    void deltasTakeOptions() {
        assertThat(client.users()
                        .delta()
                        .as(MemberCard.PROJECTION)
                        .filter(p -> p.id().eq("Ada"))
                        .top(2)
                        .latest())
                .hasToString("GET /users/delta?$select=id&$filter=id%20eq%20'Ada'&$top=2&$deltatoken=latest");
    }

    @Test
    void nothingThatTheServiceSentIsLost() {
        UserCard card = UserCard.fromJson(ADA);

        assertThat(card.toJson()).isEqualTo(ADA);
        assertThat(card.etag()).contains("W/\"1\"");
        assertThat(card.additionalProperties())
                .containsOnlyKeys("@odata.etag", "id", "userPrincipalName", "height")
                .hasEntrySatisfying("height", height -> assertThat(height).hasToString("1.70"));
        assertThat(card.toBuilder().displayName("Lady Ada").build().toJson())
                .isEqualTo(ADA.replace("\"Ada\"", "\"Lady Ada\""));
        assertThatThrownBy(() -> UserCard.fromJson("{}").displayName()).isInstanceOf(PropertyAbsentException.class);
    }

    @Test
    void aPatchHasTheChangesOnly() {
        UserCard card = UserCard.fromJson(ADA);

        UserPatch patch = UserCard.patchBetween(
                card, card.toBuilder().department("Math").displayName("Ada").build());

        assertThat(patch.toJson()).isEqualTo("{\"department\":\"Math\"}");
        assertThat(patch.etag()).isEqualTo(card.etag());
        assertThat(UserCard.patchBetween(card, card).isEmpty()).isTrue();
    }

    @Test
    void mappersWriteAndReadIt() {
        JsonMapper mapper = new JsonMapper();
        UserCard card = UserCard.of(User.fromJson(ADA));

        String json = mapper.writeValueAsString(card);

        assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree(ADA));
        assertThat(mapper.readValue(json, UserCard.class)).isEqualTo(card).hasSameHashCodeAs(card);
    }

    @Test
    void isEqualToTheSameViewOfAnEqualEntity() {
        User ada = User.fromJson(ADA);

        assertThat(UserCard.of(ada))
                .isEqualTo(UserCard.fromJson(ADA))
                .isNotEqualTo(UserCard.of(ada.toBuilder().displayName("B").build()))
                .isNotEqualTo(MemberCard.of(ada))
                .hasToString("UserCard of " + ada);
        assertThat(client.users().list().as(UserCard.PROJECTION))
                .isEqualTo(client.users().list().as(UserCard.PROJECTION))
                .isNotEqualTo(client.users().list().as(MemberCard.PROJECTION));
    }

    @Test
    void theServiceIsAskedForNothingElse() {
        client.users().id("Ada").get().as(MemberCard.PROJECTION).send();

        assertThat(directory.graph().requests())
                .extracting(ReceivedRequest::path)
                .last()
                .asString()
                .endsWith("/users/Ada?$select=id");
    }
}
