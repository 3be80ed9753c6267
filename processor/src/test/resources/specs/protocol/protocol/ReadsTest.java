package protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.edm.EdmNavigation;
import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.error.EndlessPagesException;
import dev.graphlet.runtime.error.UnexpectedResponseException;
import dev.graphlet.runtime.model.EntityProperties;
import dev.graphlet.runtime.response.Change;
import dev.graphlet.runtime.request.DeltaChanges;
import dev.graphlet.runtime.response.GraphPage;
import dev.graphlet.runtime.response.RawResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pages, deltas, counts and what is not declared, from the answers that a transport gives. */
class ReadsTest extends RecordingClient {
    @Test
    void pagesAreFetchedAsTheyAreNeededWithTheHeadersOfTheFirst() {
        answer(200, "{\"value\":[{\"id\":\"1\",\"title\":\"a\"}],\"@odata.nextLink\":\"" + ROOT + "/folders?$skiptoken=(a b)\"}");
        answer(200, "{\"value\":[],\"@odata.nextLink\":\"folders?page=3\"}");
        answer(200, "{\"value\":[{\"id\":\"3\",\"title\":\"c\"}]}");
        var folders = client.folders().list().header("ConsistencyLevel", "eventual").iterator();
        assertThat(sent).isEmpty();
        assertThat(folders.next().id()).isEqualTo("1");
        assertThat(sent).hasSize(1);
        assertThat(folders.next().id()).isEqualTo("3");
        assertThat(folders.hasNext()).isFalse();
        assertThat(sent).extracting(r -> r.uri().toString())
                .containsExactly(
                        ROOT + "/folders?$select=id,title,slug,touched,shade,flags,tags,days,place,places",
                        ROOT + "/folders?$skiptoken=(a%20b)",
                        ROOT + "/folders?page=3");
        assertThat(sent).allSatisfy(r -> assertThat(r.headers().first("ConsistencyLevel")).hasValue("eventual"));
    }

    @Test
    void aStoredLinkResumesAListing() {
        answer(200, "{\"value\":[{\"id\":\"3\",\"title\":\"c\"}]}");
        GraphPage<Folder> page = client.folders().list().page(ROOT + "/folders?$skiptoken=x").send();
        assertThat(page.value()).hasSize(1);
        assertThatThrownBy(() -> client.folders().list().page("x").top(5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'$top' must not be changed: the request uses a link from the service, and such links are opaque");
    }

    @Test
    void linksThatLeadInACircleAreNoticed() {
        for (int i = 0; i < 20; i++) {
            answer(200, "{\"value\":[],\"@odata.nextLink\":\"" + ROOT + "/folders?p=" + (i < 3 ? i : 3 + i % 3) + "\"}");
        }
        assertThatThrownBy(() -> client.folders().list().stream().count())
                .isInstanceOf(EndlessPagesException.class)
                .hasMessageStartingWith("The next links of the pages form a loop: '" + ROOT + "/folders?…' has been a next link before.");
        assertThat(sent).hasSizeLessThan(15);
    }

    @Test
    void changesComeWithTheLinkForTheNextOnes() {
        answer(200, "{\"value\":[{\"id\":\"1\",\"title\":\"a\"}],\"@odata.nextLink\":\"" + ROOT + "/n\"}");
        answer(200, "{\"value\":[{\"@removed\":{\"reason\":\"changed\"},\"id\":\"2\"},{\"@odata.context\":\"" + ROOT
                + "/$metadata#folders/$deletedEntity\",\"id\":\"3\",\"reason\":\"deleted\"}],\"@odata.deltaLink\":\"" + ROOT + "/d\"}");
        DeltaChanges<Folder> changes = client.folders().delta().selectAll().changes();
        assertThatThrownBy(changes::deltaLink).hasMessage("the delta link follows the last change: read all changes first");
        List<Change<Folder>> all = new ArrayList<>();
        changes.forEach(all::add);
        assertThat(all.get(0)).isInstanceOf(Change.Changed.class);
        assertThat(all).extracting(c -> c.value().id()).containsExactly("1", "2", "3");
        assertThat(all.subList(1, 3)).extracting(c -> ((Change.Removed<Folder>) c).reason()).containsExactly("changed", "deleted");
        assertThat(changes.deltaLink()).isEqualTo(ROOT + "/d");
        assertThat(sent.get(0).uri()).hasToString(ROOT + "/folders/delta");
        assertThat(url(client.folders().delta().selectAll().latest())).isEqualTo("/folders/delta?$deltatoken=latest");
        assertThat(client.folders().delta().from(ROOT + "/d")).hasToString("GET " + ROOT + "/d");
    }

    /** It is relative to nothing: followed, it would send the token to the service root and read what is there. */
    @Test
    void aBlankLinkIsNone() {
        answer(200, "{\"@odata.nextLink\":\"\",\"value\":[{\"id\":\"1\",\"title\":\"a\"}]}");
        assertThat(client.folders().list().stream()).extracting(Folder::id).containsExactly("1");
        answer(200, "{\"value\":[\"a\"],\"@odata.nextLink\":\" \"}");
        assertThat(client.folders().id("f").words().stream()).containsExactly("a");
        answer(200, "{\"@odata.nextLink\":\"\",\"@odata.deltaLink\":\"" + ROOT + "/d\",\"value\":[{\"id\":\"1\"}]}");
        DeltaChanges<Folder> changes = client.folders().delta().changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.deltaLink()).isEqualTo(ROOT + "/d");
        answer(200, "{\"@odata.nextLink\":\"" + ROOT + "/n\",\"@odata.deltaLink\":\"\",\"value\":[]}");
        var page = client.folders().delta().send();
        assertThat(page.deltaLink()).isEmpty();
        assertThat(page.nextLink()).hasValue(ROOT + "/n");
        assertThat(sent).hasSize(4);
    }

    /** A service reports no changes of what a $select leaves out. */
    @Test
    void aDeltaSelectsTheNavigationsWhoseChangesItReportsAndAlwaysTheKey() {
        String declared = "id,title,slug,touched,shade,flags,tags,days,place,places";
        assertThat(url(client.folders().delta())).isEqualTo("/folders/delta?$select=" + declared + ",readers,owner");
        assertThat(url(client.folders().list())).isEqualTo("/folders?$select=" + declared);
        assertThat(url(client.folders().delta().select(f -> f.title()))).isEqualTo("/folders/delta?$select=id,title");
        assertThat(url(client.folders().delta().select(f -> f.readers(), f -> f.id())))
                .isEqualTo("/folders/delta?$select=id,readers");
        assertThat(url(client.folders().list().select(f -> f.title()))).isEqualTo("/folders?$select=title");
    }

    @Test
    void changesOfNavigationsAreRead() {
        answer(200, "{\"value\":[{\"id\":\"1\",\"readers@delta\":[{\"@odata.type\":\"#odd.protocol.employee\",\"id\":\"a\"},"
                + "{\"id\":\"b\",\"@removed\":{\"reason\":\"deleted\"}}],\"owner@odata.delta\":[{\"id\":\"c\"}],"
                + "\"parent@delta\":null,\"places@delta\":[],\"odd@delta\":[{\"x\":1}]}],\"@odata.deltaLink\":\"" + ROOT + "/d\"}");
        Change<Folder> change = client.folders().delta().changes().iterator().next();
        List<Change<Person>> readers = change.related(FolderProperties.FOLDER.readers(), Person.class);
        assertThat(readers).extracting(c -> c.value().id()).containsExactly("a", "b");
        assertThat(readers.get(0).value()).isInstanceOf(Employee.class);
        assertThat(readers.get(0)).isInstanceOf(Change.Changed.class);
        assertThat(readers.get(1)).isInstanceOfSatisfying(Change.Removed.class, r -> assertThat(r.reason()).isEqualTo("deleted"));
        assertThat(change.related(FolderProperties.FOLDER.owner(), Person.class)).extracting(c -> c.value().id()).containsExactly("c");
        assertThat(change.related(FolderProperties.FOLDER.parent(), Folder.class)).isEmpty();
        assertThat(change.related(FolderProperties.cast(EntityProperties.ENTITY).owner(), Person.class)).hasSize(1);
        assertThat(change.value().additionalProperties()).containsKeys("readers@delta", "owner@odata.delta", "odd@delta");
        assertThatThrownBy(() -> change.related(FolderProperties.FOLDER.readers(), Employee.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("type must be the type of the related entities, but 'Employee' is not a type of '#odd.protocol.person'."
                        + " Pass the class of the type that the spec returns.");
        answer(200, "{\"value\":[{\"id\":\"1\",\"readers@delta\":[{\"id\":7}]}],\"@odata.deltaLink\":\"" + ROOT + "/d\"}");
        assertThatThrownBy(() -> client.folders().delta().send())
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("/readers@delta/0/id: property 'id' must be a string, but found the number 7");
    }

    @Test
    void anythingElseIsWithinReach() {
        answer(200, "{\"a\":1}");
        assertThat(client.request(HttpMethod.GET, "/me/odd").queryParameter("x", "1 2").send().orElseThrow().get("a").asInt()).isEqualTo(1);
        assertThat(sent.get(0).uri()).hasToString(ROOT + "/me/odd?x=1%202");
        assertThat(text(client.request(HttpMethod.POST, "/me/odd").body(Map.of("b", 2)).bodyProperty("c", null)))
                .isEqualTo("{\"b\":2,\"c\":null}");
        answer(200, Headers.none().with("x-cache", "hit"), "{\"id\":\"f\",\"title\":\"t\"}");
        RawResponse<Folder> raw = client.folders().id("f").get().sendRaw();
        assertThat(raw.status()).isEqualTo(200);
        assertThat(raw.headers().first("X-Cache")).hasValue("hit");
        assertThat(raw.value().title()).isEqualTo("t");
        answer(200, "{\"id\":\"f\",\"title\":\"t\"}");
        assertThat(client.request(HttpMethod.GET, "/x").as(Folder.class).send().title()).isEqualTo("t");
        assertThat(client.folders().id("f").get().prefer("a=1").prefer("b").prefer("A=2").headers()).hasToString("[Prefer: b, A=2]");
    }

    @Test
    void aCountIsReadFromText() {
        answer(200, "\uFEFF12");
        assertThat(client.folders().count().send()).isEqualTo(12L);
    }

    @Test
    void theServiceTellsAllThatIsDeclared() {
        assertThat(ProtocolTypes.service().calls()).hasSize(14);
        assertThat(ProtocolTypes.service().navigations())
                .containsExactly(
                        new EdmNavigation("odd.protocol.folder", "readers", Set.of(EdmOperation.LIST, EdmOperation.GET)),
                        new EdmNavigation("odd.protocol.folder", "parent", Set.of(EdmOperation.GET)));
        assertThat(DocumentCodec.TYPE.edmType().streams()).containsExactly("$value");
        assertThat(FolderCodec.TYPE.edmType().streams()).containsExactly("icon");
        assertThat(LineCodec.TYPE.edmType().keys()).hasSize(2);
        assertThat(FolderCodec.TYPE.edmType().alternateKeys().get(0).name()).isEqualTo("slug");
    }
}
