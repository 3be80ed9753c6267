package protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.property.Expand;
import dev.graphlet.runtime.property.Filter;
import dev.graphlet.runtime.property.Search;
import dev.graphlet.runtime.url.UrlConventions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Filters, queries, paths and keys, up to the request that a transport is given. */
class QueriesTest extends RecordingClient {
    @Test
    void filtersReadAsOdataDoes() {
        assertThat(filtered(p -> p.title().eq("O'Neil"))).isEqualTo("title eq 'O''Neil'");
        assertThat(filtered(p -> p.title().eq(null).or(p.slug().ne(null)))).isEqualTo("title eq null or slug ne null");
        assertThat(filtered(p -> p.touched().ge(MONDAY).and(p.shade().eq(Color.RED).or(p.shade().eq(Color.of("x"))))))
                .isEqualTo("touched ge 2026-11-23T00:00:00+01:00 and (shade eq 'red' or shade eq 'x')");
        assertThat(filtered(p -> p.title().in("a", null).not())).isEqualTo("not (title in ('a') or title eq null)");
        assertThat(filtered(p -> p.title().in((String) null))).isEqualTo("title eq null");
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
        assertThat(url(client.folders().list().selectAll().search("\"title:Ada\" OR \"slug:bob\"")))
                .isEqualTo("/folders?$search=%22title:Ada%22%20OR%20%22slug:bob%22");
        assertThat(url(client.folders().count().search(Search.of("title", "A\"d").or(Search.of("slug", "bob")))))
                .isEqualTo("/folders/$count?$search=%22title:A%5C%22d%22%20OR%20%22slug:bob%22");
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
}
