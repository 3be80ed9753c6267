package dev.graphlet.tool.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.tool.Resources;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.index.PermissionIndex;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What permits a request, for each form in which the data may have its path. */
class PermissionTableTest {
    private static final List<Permission> ALL =
            PermissionsReader.read(Resources.octets("permissions/permissions.json"), "permissions.json");
    private final PermissionTable table = new PermissionTable(ALL);

    @Test
    void listsTheLeastPrivilegedFirst() {
        Answer answer = table.find("POST", "/users");
        assertThat(answer.kind(Scheme.DELEGATED)).isEqualTo(Answer.Kind.KNOWN);
        assertThat(names(answer, Scheme.DELEGATED)).containsExactly("User.ReadWrite.All*");
        assertThat(names(table.find("GET", "/groups/{id}/members"), Scheme.APPLICATION))
                .containsExactly(
                        "GroupMember.Read.All*", "Group.Read.All", "Directory.Read.All", "GroupMember.ReadWrite.All");
    }

    @Test
    void showsAllWhereTwoAreMarkedOrNoneIs() {
        Answer two = table.find("GET", "/users");
        assertThat(two.kind(Scheme.DELEGATED)).isEqualTo(Answer.Kind.AMBIGUOUS);
        assertThat(names(two, Scheme.DELEGATED))
                .containsExactly("User.ReadBasic.All*", "User.ReadWrite.All*", "User.Read.All", "Directory.Read.All");
        Answer none = table.find("GET", "/me/messages/{id}");
        assertThat(none.kind(Scheme.DELEGATED)).isEqualTo(Answer.Kind.AMBIGUOUS);
        assertThat(none.least(Scheme.DELEGATED)).hasSize(2);
    }

    @Test
    void tellsAnUnsupportedSchemeFromAMissingRequest() {
        assertThat(table.find("GET", "/places/{id}").kind(Scheme.APPLICATION)).isEqualTo(Answer.Kind.UNSUPPORTED);
        assertThat(table.find("GET", "/subscriptions").kind(Scheme.APPLICATION)).isEqualTo(Answer.Kind.MISSING);
        assertThat(table.find("DELETE", "/groups/{id}").isKnown()).isFalse();
    }

    @Test
    void neverPermitsAnApplicationToReadMe() {
        assertThat(table.find("GET", "/me/messages").grants(Scheme.APPLICATION)).isEmpty();
        assertThat(table.find("GET", "/users/{id}/messages").grants(Scheme.APPLICATION))
                .isNotEmpty();
    }

    @Test
    void meAndAUserAreTwins() {
        assertThat(names(table.find("GET", "/me/manager"), Scheme.DELEGATED)).startsWith("User.Read.All*");
        assertThat(table.find("GET", "/me/manager").grants(Scheme.APPLICATION)).isEmpty();
        Answer twin = table.find("POST", "/users/{id}/messages");
        assertThat(names(twin, Scheme.PERSONAL)).containsExactly("Mail.ReadWrite*");
        assertThat(twin.grants(Scheme.APPLICATION)).isEmpty();
    }

    @Test
    void referencesHaveEntriesOfTheirOwn() {
        assertThat(names(table.find("POST", "/groups/{id}/members/$ref"), Scheme.DELEGATED))
                .containsExactly("GroupMember.ReadWrite.All*");
        assertThat(table.find("GET", "/groups/{id}/members/$ref").isKnown()).isFalse();
        assertThat(table.find("DELETE", "/groups/{id}/members/{id}/$ref").isKnown())
                .isFalse();
    }

    @Test
    void aCountIsThatOfItsCollectionAndAStreamThatOfItsEntity() {
        assertThat(table.find("GET", "/groups/$count").entry()).isEqualTo("/groups");
        assertThat(table.find("GET", "/me/photo/$value").entry()).isEqualTo("/me/photo");
        assertThat(table.find("GET", "/users/{id}/photos/{id}/$value").entry())
                .isEqualTo("/users/{id}/photos/{id}/$value");
        assertThat(table.find("GET", "/me/photos/{id}/$value").entry()).isEqualTo("/users/{id}/photos/{id}/$value");
    }

    @Test
    void castsAreLookedUpWithThenWithoutTheirNames() {
        assertThat(table.find("GET", "/groups/{id}/members/microsoft.graph.user")
                        .entry())
                .isEqualTo("/groups/{id}/members/microsoft.graph.user");
        assertThat(table.find("GET", "/groups/{id}/members/microsoft.graph.group")
                        .entry())
                .isEqualTo("/groups/{id}/members");
        assertThat(table.find("GET", "/groups/{id}/members/graph.user/$count").entry())
                .isEqualTo("/groups/{id}/members/microsoft.graph.user");
    }

    @Test
    void functionsAreFoundByTheirNamesAndOverloadsByTheirParameters() {
        for (String call : List.of(
                "/users/{id}/reminderView(startDateTime={a},endDateTime={b})",
                "/users/{id}/microsoft.graph.reminderView(startDateTime='2026-01-01',endDateTime='2026-02-01')",
                "/me/reminderView(startDateTime=@a)",
                "/users/{id}/reminderView()")) {
            assertThat(names(table.find("GET", call), Scheme.DELEGATED))
                    .as(call)
                    .containsExactly("User.Read.All*");
        }
        assertThat(table.find("GET", "/users/microsoft.graph.delta()").entry()).isEqualTo("/users/delta");
        assertThat(table.find("GET", "/reports/getMailboxUsage(period='D7')").isKnown())
                .isTrue();
        assertThat(table.find("POST", "/me/microsoft.graph.sendMail").entry()).isEqualTo("/me/sendmail");
    }

    @Test
    void alternateKeysAreKeys() {
        assertThat(table.find("GET", "/users(userPrincipalName='a@b.example')/manager")
                        .entry())
                .isEqualTo("/users/{id}/manager");
        assertThat(table.find("GET", "/applications(appId='x')").entry()).isEqualTo("/applications/{id}");
    }

    @Test
    void aPathDeeperThanTheDataIsNotInTheData() {
        assertThat(table.find("GET", "/users/{id}/manager/photo/metadata").isKnown())
                .isFalse();
        assertThat(table.find("GET", "/").isKnown()).isFalse();
        assertThat(table.find("GET", "").isKnown()).isFalse();
    }

    @Test
    void namesWhatIsNeededBesides() {
        Grant grant = table.find("GET", "/applications/{id}/policies")
                .grants(Scheme.APPLICATION)
                .get(0);
        assertThat(grant.also()).containsExactly("Application.Read.All", "Application.ReadWrite.All");
    }

    @Test
    void theSmallestSetPermitsAllAndHasNoBroadPermissionThatNoRequestNeeds() {
        assertThat(smallest(Scheme.DELEGATED, "GET /users", "GET /groups", "GET /groups/{id}/members"))
                .containsExactly("Group.Read.All", "User.ReadBasic.All");
        assertThat(smallest(Scheme.DELEGATED, "GET /users", "POST /users")).containsExactly("User.ReadWrite.All");
        assertThat(smallest(Scheme.DELEGATED, "GET /applications/{id}/policies", "GET /applications"))
                .containsExactly("Application.Read.All", "Policy.Read.All");
        assertThat(smallest(Scheme.DELEGATED, "GET /applications/{id}/policies"))
                .containsExactly("Application.Read.All", "Policy.Read.All");
        assertThat(smallest(Scheme.PERSONAL, "GET /me", "GET /me/messages", "GET /groups", "GET /subscriptions"))
                .containsExactly("Mail.ReadBasic", "User.Read");
        assertThat(smallest(Scheme.APPLICATION, "GET /me")).isEmpty();
    }

    @Test
    void theIndexHasAllThatTheDocumentHas() {
        byte[] index = PermissionIndex.write(ALL, "sha256:1");
        assertThat(PermissionIndex.read(index, "sha256:1")).contains(ALL);
        assertThat(PermissionIndex.read(index, "sha256:2")).isEmpty();
    }

    @Test
    void refusesWhatHasNoPermissions() {
        assertThatThrownBy(() -> PermissionsReader.read("{".getBytes(StandardCharsets.UTF_8), "p.json"))
                .isInstanceOf(DataException.class)
                .hasMessage("p.json is not JSON. Download it again.");
        assertThatThrownBy(() -> PermissionsReader.read("{\"a\":1}".getBytes(StandardCharsets.UTF_8), "p.json"))
                .hasMessage("p.json has no permissions. Give permissions.json of microsoft-graph-devx-content.");
        assertThatThrownBy(() -> Provisioning.read("[]".getBytes(StandardCharsets.UTF_8), "q.json"))
                .hasMessage("q.json has no permissions. Give provisioningInfo.json of microsoft-graph-devx-content.");
    }

    @Test
    void findsTheIdentifiersOfThePublicCloud() {
        Provisioning provisioning =
                Provisioning.read(Resources.octets("permissions/provisioningInfo.json"), "provisioningInfo.json");
        assertThat(provisioning.find("Mail.Send", Scheme.DELEGATED)).isPresent();
        assertThat(provisioning.find("Mail.Send", Scheme.PERSONAL))
                .isEqualTo(provisioning.find("Mail.Send", Scheme.DELEGATED));
        assertThat(provisioning.find("Photo.Read.All", Scheme.DELEGATED)).isEmpty();
        assertThat(provisioning
                        .find("Reports.Read.All", Scheme.APPLICATION)
                        .orElseThrow()
                        .enabled())
                .isFalse();
        assertThat(provisioning
                        .find("Place.Read.All", Scheme.DELEGATED)
                        .orElseThrow()
                        .hidden())
                .isTrue();
    }

    private List<String> smallest(Scheme scheme, String... requests) {
        List<Answer> answers = List.of(requests).stream()
                .map(request -> request.split(" ", 2))
                .map(request -> table.find(request[0], request[1]))
                .toList();
        return List.copyOf(SmallestSet.of(table, scheme, answers));
    }

    private static List<String> names(Answer answer, Scheme scheme) {
        return answer.grants(scheme).stream()
                .map(grant -> grant.permission() + (grant.least() ? "*" : ""))
                .toList();
    }
}
