package protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.auth.AccessTokenProvider;
import dev.graphlet.runtime.edm.EdmNavigation;
import dev.graphlet.runtime.edm.EdmOperation;
import dev.graphlet.runtime.error.EndlessPagesException;
import dev.graphlet.runtime.model.EntityReference;
import dev.graphlet.runtime.property.Expand;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.request.Change;
import dev.graphlet.runtime.request.DeltaChanges;
import dev.graphlet.runtime.request.GraphPage;
import dev.graphlet.runtime.request.GraphRequest;
import dev.graphlet.runtime.request.RawResponse;
import dev.graphlet.runtime.transport.GraphHttpRequest;
import dev.graphlet.runtime.transport.GraphResponse;
import dev.graphlet.runtime.transport.Headers;
import dev.graphlet.runtime.transport.HttpMethod;
import dev.graphlet.runtime.url.UrlConventions;
import dev.graphlet.runtime.validation.ValidationException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Paths, queries, pages, deltas, calls and keys, up to the request that a transport is given. */
class ProtocolTest {
    private static final String ROOT = "https://graph.example.com/v1.0";
    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-11-23T00:00:00+01:00");

    private final List<GraphHttpRequest> sent = new ArrayList<>();
    private final Deque<GraphResponse> answers = new ArrayDeque<>();
    private final ProtocolClient client = client(UrlConventions.GRAPH);

    private ProtocolClient client(UrlConventions conventions) {
        return ProtocolClient.builder()
                .accessToken(AccessTokenProvider.of("t"))
                .urlConventions(conventions)
                .transport(request -> {
                    sent.add(request);
                    return CompletableFuture.completedFuture(answers.remove());
                })
                .build();
    }

    private void answer(int status, String body) {
        answer(status, Headers.none(), body);
    }

    private void answer(int status, Headers headers, String body) {
        answers.add(new GraphResponse(status, headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String url(GraphRequest<?, ?> request) {
        return request.target().reference();
    }

    private static String filtered(java.util.function.Function<FolderProperties, Filter> filter) {
        return filter.apply(FolderProperties.FOLDER).toString();
    }

    private static String text(GraphRequest<?, ?> request) {
        return new String(request.body().orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void filtersReadAsOdataDoes() {
        assertThat(filtered(p -> p.title().eq("O'Neil"))).isEqualTo("title eq 'O''Neil'");
        assertThat(filtered(p -> p.title().eq(null).or(p.slug().ne(null)))).isEqualTo("title eq null or slug ne null");
        assertThat(filtered(p -> p.touched().ge(MONDAY).and(p.shade().eq(Color.RED).or(p.shade().eq(Color.of("x"))))))
                .isEqualTo("touched ge 2026-11-23T00:00:00+01:00 and (shade eq 'red' or shade eq 'x')");
        assertThat(filtered(p -> p.title().in("a", "b'").not())).isEqualTo("not (title in ('a','b'''))");
        assertThat(filtered(p -> p.title().startsWith("a").and(p.title().endsWith("b")).and(p.title().contains("c"))))
                .isEqualTo("startswith(title,'a') and endswith(title,'b') and contains(title,'c')");
        assertThat(filtered(p -> p.tags().any(t -> t.eq("x")).and(p.days().all(d -> d.gt(LocalDate.EPOCH)))))
                .isEqualTo("tags/any(x:x eq 'x') and days/all(x:x gt 1970-01-01)");
        assertThat(filtered(p -> p.places().any(a -> a.former().city().eq("Ulm"))))
                .isEqualTo("places/any(x:x/former/city eq 'Ulm')");
        assertThat(filtered(p -> p.children().any(c -> c.tags().any(t -> t.eq("y").and(c.title().eq("z"))))))
                .isEqualTo("children/any(x:x/tags/any(x2:x2 eq 'y' and x/title eq 'z'))");
        assertThat(filtered(p -> p.children().count().gt(5L).and(p.tags().any()))).isEqualTo("children/$count gt 5 and tags/any()");
        assertThat(filtered(p -> p.owner().boss().name().eq("n").and(Filter.isNull(p.place()))))
                .isEqualTo("owner/boss/name eq 'n' and place eq null");
        assertThat(filtered(p -> EmployeeProperties.cast(p.owner()).badge().eq("7")))
                .isEqualTo("owner/odd.protocol.employee/badge eq '7'");
        assertThat(filtered(p -> p.flags().has(Marks.HOT))).isEqualTo("flags has 'hot'");
        assertThat(filtered(p -> Filter.raw("a or b").and(p.title().eq("c")))).isEqualTo("(a or b) and title eq 'c'");
        assertThat(FolderProperties.FOLDER.shade().eq(Color.RED).toText(UrlConventions.ODATA))
                .isEqualTo("shade eq odd.protocol.color'red'");
        assertThatThrownBy(() -> filtered(p -> p.title().in(List.of())))
                .hasMessage("values must not be empty: no item is in an empty list");
    }

    @Test
    void queriesSelectWhatIsDeclaredUnlessToldOtherwise() {
        assertThat(url(client.folders().list()))
                .isEqualTo("/folders?$select=id,title,slug,touched,shade,flags,tags,days,place,places");
        assertThat(url(client.folders().list().selectAll())).isEqualTo("/folders");
        assertThat(url(client.folders().list().select(p -> p.title(), p -> p.place().city()))).isEqualTo("/folders?$select=title,place%2Fcity");
        // A person may be an employee, which has more properties.
        assertThat(url(client.people().list())).isEqualTo("/people");
    }

    @Test
    void queriesHaveEveryOption() {
        assertThat(url(client.folders().list().selectAll()
                        .filter(p -> p.title().eq("a&b#c+d/é"))
                        .orderBy(p -> p.touched().desc(), p -> p.title().asc())
                        .expand(p -> Expand.of(p.children())
                                        .select(c -> c.title())
                                        .filter(c -> c.title().eq("x").and(c.children().any(g -> g.title().eq("y"))))
                                        .orderBy(c -> c.title().desc())
                                        .top(5)
                                        .expand(c -> Expand.of(c.owner()).select(o -> o.name())),
                                p -> p.owner())
                        .top(3)
                        .skip(6)
                        .count()
                        .search("a \"b\" \\c")))
                .isEqualTo("/folders?$filter=title%20eq%20'a%26b%23c%2Bd%2F%C3%A9'&$orderby=touched%20desc,title"
                        + "&$expand=children($select%3Dtitle%3B$filter%3Dtitle%20eq%20'x'%20and%20children%2Fany(x:x%2Ftitle"
                        + "%20eq%20'y')%3B$orderby%3Dtitle%20desc%3B$top%3D5%3B$expand%3Downer($select%3Dname)),owner"
                        + "&$top=3&$skip=6&$count=true&$search=%22a%20%5C%22b%5C%22%20%5C%5Cc%22");
        assertThat(client.folders().list().selectAll().advanced())
                .hasToString("GET /folders?$count=true [ConsistencyLevel: eventual]");
    }

    @Test
    void pathsLeadOnAtAnyDepth() {
        FolderPath folder = client.folders().id("a/b");
        assertThat(folder.children().id("c").children().id("d").documents().id("e").media()).isNotNull();
        assertThat(folder.children().id("c").children()).hasToString("/folders/a%2Fb/children/c/children");
        assertThat(url(folder.owner().boss().get())).isEqualTo("/folders/a%2Fb/owner/boss");
        assertThat(url(folder.readers().id("r").get())).isEqualTo("/folders/a%2Fb/readers/r");
        assertThat(url(client.root().get().selectAll())).isEqualTo("/me/root");
        assertThat(EmployeePath.cast(folder.owner())).hasToString("/folders/a%2Fb/owner/odd.protocol.employee");
        assertThat(url(EmployeeCollectionPath.cast(client.people()).list().selectAll()))
                .isEqualTo("/people/odd.protocol.employee");
        assertThat(url(folder.children().count().filter(c -> c.title().eq("x"))))
                .isEqualTo("/folders/a%2Fb/children/$count?$filter=title%20eq%20'x'");
    }

    @Test
    void keysStandAsTheServiceWritesThem() {
        assertThat(client.folders().id("it's")).hasToString("/folders/it%27s");
        assertThat(client.folders().slug("it's/me")).hasToString("/folders(slug='it''s%2Fme')");
        assertThat(client.lines().key("o,1", 2)).hasToString("/lines(order='o%2C1',number=2)");
        ProtocolClient strict = client(UrlConventions.ODATA);
        assertThat(strict.folders().id("it's")).hasToString("/folders('it''s')");
        assertThat(strict.folders().id("a").children().id(".")).hasToString("/folders('a')/children('.')");
    }

    @Test
    void referencesAreAddedSetAndRemoved() {
        EntityReference person = client.people().id("p");
        FolderPath folder = client.folders().id("f");
        assertThat(person.entityId()).isEqualTo(ROOT + "/people/p");
        assertThat(folder.ownerRef().set(person)).hasToString("PUT /folders/f/owner/$ref");
        assertThat(text(folder.ownerRef().set(person))).isEqualTo("{\"@odata.id\":\"" + ROOT + "/people/p\"}");
        assertThat(folder.ownerRef().remove()).hasToString("DELETE /folders/f/owner/$ref");
        assertThat(folder.readersRef().add(person)).hasToString("POST /folders/f/readers/$ref");
        assertThat(folder.readersRef().remove("p/q")).hasToString("DELETE /folders/f/readers/p%2Fq/$ref");
        assertThat(folder.readersRef().remove(person))
                .hasToString("DELETE /folders/f/readers/$ref?$id=https:%2F%2Fgraph.example.com%2Fv1.0%2Fpeople%2Fp");
        answer(200, "{\"value\":[{\"@odata.id\":\"x\"}],\"@odata.nextLink\":\"" + ROOT + "/n\"}");
        answer(200, "{\"value\":[{\"@odata.id\":\"y\"}]}");
        assertThat(folder.readersRef().list()).extracting(EntityReference::entityId).containsExactly("x", "y");
    }

    @Test
    void builtValuesBindWhatExistsAndHoldWhatIsNew() {
        Folder folder = Folder.builder()
                .title("t")
                .children(List.of(Folder.builder().title("c").build()))
                .bindOwner(client.people().id("p"))
                .bindReaders(List.of(EntityReference.of("r1"), EntityReference.of("r2")))
                .build();
        assertThat(text(client.folders().create(folder)))
                .isEqualTo("{\"@odata.type\":\"#odd.protocol.folder\",\"title\":\"t\",\"children\":[{\"@odata.type\":"
                        + "\"#odd.protocol.folder\",\"title\":\"c\"}],\"owner@odata.bind\":\"" + ROOT
                        + "/people/p\",\"readers@odata.bind\":[\"r1\",\"r2\"]}");
        assertThat(text(client.folders().id("f").update(FolderPatch.builder().unbindOwner().build())))
                .isEqualTo("{\"owner@odata.bind\":null}");
    }

    @Test
    void callsCarryTheirArgumentsAndReadTheirResult() {
        FolderPath folder = client.folders().id("f");
        assertThat(folder.move("x", null)).hasToString("POST /folders/f/odd.protocol.move");
        assertThat(text(folder.move("x", "y"))).isEqualTo("{\"target\":\"x\",\"newName\":\"y\"}");
        answer(200, "{\"@odata.context\":\"c\",\"id\":\"f\",\"title\":\"t\"}");
        assertThat(folder.move("x", null).send().title()).isEqualTo("t");
        answer(204, "");
        folder.empty().send();
        assertThat(text(folder.empty())).isEqualTo("{}");
        assertThat(url(folder.size(MONDAY, Color.RED)))
                .isEqualTo("/folders/f/odd.protocol.size(since=2026-11-23T00:00:00%2B01:00,shade='red')");
        answer(200, "{\"@odata.context\":\"c\",\"value\":\"9007199254740993\"}");
        assertThat(folder.size(MONDAY, null).send()).isEqualTo(9007199254740993L);
        assertThat(url(folder.nearest(Address.builder().city("Ulm").build())))
                .isEqualTo("/folders/f/odd.protocol.nearest(to=@to)?@to=%7B%22@odata.type%22:%22%23odd.protocol.address%22"
                        + ",%22city%22:%22Ulm%22%7D");
        answer(200, "{\"city\":\"Ulm\"}");
        assertThat(folder.nearest(null).send().city()).hasValue("Ulm");
        answer(200, "{\"@odata.context\":\"c\",\"value\":{\"city\":\"Ulm\"}}");
        assertThat(folder.nearest(null).send().city()).hasValue("Ulm");
        answer(200, "{\"value\":\"green\"}");
        assertThat(folder.dominant().send()).isEqualTo(Color.GREEN);
        answer(200, "{\"value\":[\"a\",\"b\"]}");
        assertThat(folder.words()).containsExactly("a", "b");
        assertThat(url(folder.colors(List.of(1, 2)))).isEqualTo("/folders/f/odd.protocol.colors(weights=@weights)?@weights=%5B1,2%5D");
        answer(200, "{\"value\":[\"red\",\"blue\"]}");
        assertThat(folder.colors(List.of(1)).send().value()).containsExactly(Color.RED, Color.of("blue"));
        assertThat(folder.share(List.of("a"), "secret")).hasToString("POST /folders/f/odd.other.shareWith");
        assertThat(text(folder.share(List.of("a"), "secret"))).isEqualTo("{\"ids\":[\"a\"],\"message\":\"secret\"}");
        assertThat(url(client.folders().recent())).isEqualTo("/folders/odd.protocol.recent()");
        assertThat(url(client.folders().recent(LocalDate.EPOCH).filter(f -> f.title().eq("x"))))
                .isEqualTo("/folders/odd.protocol.recent(day=1970-01-01)?$filter=title%20eq%20'x'");
        assertThat(client.folders().rebuild()).hasToString("POST /folders/odd.protocol.rebuild");
        assertThat(client.whoIs("O'N")).hasToString("GET /whoIs(name='O''N')");
        assertThat(client.reset(true)).hasToString("POST /reset");
    }

    @Test
    void argumentsAreCheckedBeforeAnythingIsSent() {
        FolderPath folder = client.folders().id("f");
        assertThatThrownBy(() -> folder.move(null, null)).isInstanceOf(NullPointerException.class).hasMessage("target must not be null");
        assertThatThrownBy(() -> folder.size(MONDAY, null).bodyProperty("x", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the request has no JSON body to take the property 'x': GET /folders/f/");
        assertThatThrownBy(() -> folder.move("", "long").send())
                .isInstanceOf(ValidationException.class)
                .hasMessage("POST /folders/f/odd.protocol.move was not sent: 2 violations of the spec (unchecked() sends it all the same):\n"
                        + "  /target: 'target' must have at least 1 characters, but it has 0 [length]\n"
                        + "  /newName: 'newName' must have at most 3 characters, but it has 4 [length]");
        assertThat(sent).isEmpty();
    }

    @Test
    void aCallWithoutTheResultThatItsSpecNamesSaysSo() {
        answer(204, "");
        assertThatThrownBy(() -> client.folders().id("f").dominant().send())
                .hasMessage("GET " + ROOT + "/folders/f/odd.protocol.dominant() was answered 204 No Content, but the body is"
                        + " empty where the result is expected (content type none, request-id none)");
    }

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
                .hasMessage("'$top' must not be changed: the request goes to a link of the service, which is opaque");
    }

    @Test
    void linksThatLeadInACircleAreNoticed() {
        for (int i = 0; i < 20; i++) {
            answer(200, "{\"value\":[],\"@odata.nextLink\":\"" + ROOT + "/folders?p=" + (i < 3 ? i : 3 + i % 3) + "\"}");
        }
        assertThatThrownBy(() -> client.folders().list().stream().count())
                .isInstanceOf(EndlessPagesException.class)
                .hasMessageStartingWith("The pages lead in a circle: '" + ROOT + "/folders?…' was the next page before.");
        assertThat(sent).hasSizeLessThan(15);
    }

    @Test
    void changesComeWithTheLinkForTheNextOnes() {
        answer(200, "{\"value\":[{\"id\":\"1\",\"title\":\"a\"}],\"@odata.nextLink\":\"" + ROOT + "/n\"}");
        answer(200, "{\"value\":[{\"@removed\":{\"reason\":\"changed\"},\"id\":\"2\"},{\"@odata.context\":\"" + ROOT
                + "/$metadata#folders/$deletedEntity\",\"id\":\"3\",\"reason\":\"deleted\"}],\"@odata.deltaLink\":\"" + ROOT + "/d\"}");
        DeltaChanges<Folder> changes = client.folders().delta().selectAll().changes();
        assertThatThrownBy(changes::deltaLink).hasMessage("the delta link comes after the last change: take all changes first");
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

    @Test
    void writesAreConditional() {
        Folder before = FolderCodec.TYPE.read(
                "{\"@odata.etag\":\"W/\\\"1\\\"\",\"id\":\"f\",\"title\":\"a\"}".getBytes(StandardCharsets.UTF_8), ProtocolTypes.INSTANCE);
        Folder after = before.toBuilder().title("b").build();
        FolderPath folder = client.folders().id("f");
        assertThat(folder.update(FolderPatch.between(before, after)).ifUnchanged().returnMinimal())
                .hasToString("PATCH /folders/f [If-Match: W/\"1\", Prefer: return=minimal]");
        assertThat(folder.delete().ifUnchanged(before)).hasToString("DELETE /folders/f [If-Match: W/\"1\"]");
        assertThat(folder.upsert(after).ifAbsent()).hasToString("PATCH /folders/f [If-None-Match: *]");
        assertThatThrownBy(() -> folder.update(FolderPatch.builder().title("c").build()).ifUnchanged())
                .isInstanceOf(IllegalArgumentException.class);
        answer(304, "");
        assertThat(folder.get().ifChanged(before).send()).isEmpty();
        answer(200, "{\"id\":\"f\",\"title\":\"b\"}");
        assertThat(folder.get().ifChanged("W/\"1\"").send()).map(Folder::title).hasValue("b");
    }

    @Test
    void aCreateMayBeAnsweredByWhereTheObjectIs() {
        Folder folder = Folder.builder().title("t").build();
        answer(204, Headers.none().with("OData-EntityId", ROOT + "/folders/9"), "");
        assertThat(client.folders().create(folder).returnMinimal().send().entityId()).hasValue(ROOT + "/folders/9");
        answer(204, Headers.none().with("OData-EntityId", ROOT + "/folders/9"), "");
        assertThatThrownBy(() -> client.folders().create(folder).send())
                .hasMessageContaining("The service did it, and the object is " + ROOT + "/folders/9: returnMinimal() gives that");
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
        assertThat(client.request(HttpMethod.GET, "/x").as(FolderCodec.TYPE, ProtocolTypes.INSTANCE).send().title()).isEqualTo("t");
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
