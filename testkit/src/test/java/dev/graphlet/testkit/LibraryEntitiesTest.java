package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Navigations, references, keys and upserts, over HTTP. */
class LibraryEntitiesTest extends LibraryTest {
    @Test
    void whatIsContainedLivesBelowItsOwner() {
        HttpResponse<String> created = caller.post("/folders/a/children", "{'id':'k/1','title':'Kid'}");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location").orElseThrow()).endsWith("/folders/a/children/k%2F1");
        assertThat(caller.post("/folders/a/children/k%2F1/children", "{'id':'g','title':'Grandkid'}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(ids("/folders/a/children/k%2F1/children")).containsExactly("g");
        assertThat(Caller.body(caller.get("/folders('a')?$expand=children($select=title;$filter=title%20eq%20'Kid')"))
                        .path("children")
                        .get(0)
                        .path("title")
                        .asString())
                .isEqualTo("Kid");
        assertThat(caller.delete("/folders/a").statusCode()).isEqualTo(204);
        assertThat(caller.get("/folders/a/children/k%2F1/children/g").statusCode())
                .isEqualTo(404);
    }

    @Test
    void referencesAreAddedListedAndRemoved() {
        String ada = "{'@odata.id':'" + graph.endpoint() + "/people/ada'}";
        assertThat(caller.post("/folders/a/readers/$ref", ada).statusCode()).isEqualTo(204);
        assertThat(caller.post("/folders/a/readers/$ref", "{'@odata.id':'people/bert'}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(ids("/folders/a/readers")).containsExactly("ada", "bert");
        assertThat(ids("/folders/a/readers/lib.employee")).containsExactly("bert");
        assertThat(ids("/folders?$filter=" + encoded("readers/any(r:r/name eq 'Bert')")))
                .containsExactly("a");
        assertThat(caller.get("/folders/a/readers/bert").statusCode()).isEqualTo(200);
        assertThat(caller.patch("/folders/a/readers/bert", "{'name':'B'}").statusCode())
                .isEqualTo(405);
        assertThat(caller.delete("/folders/a/readers/bert/$ref").statusCode()).isEqualTo(204);
        assertThat(caller.delete("/folders/a/readers/$ref?$id=" + encoded(graph.endpoint() + "/people/ada"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(ids("/folders/a/readers")).isEmpty();
        assertThat(ids("/people")).containsExactly("ada", "bert");
        assertThat(caller.post("/folders/a/readers/$ref", "{'@odata.id':'folders/b'}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(caller.post("/folders/a/readers/$ref", "{'@odata.id':'people/nobody'}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(caller.post("/folders/a/readers/$ref", "{'@odata.id':'https://evil.example/people/ada'}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void bodiesBindWhatExistsAndCreateWhatIsNew() {
        HttpResponse<String> created = caller.post(
                "/folders",
                "{'id':'d','title':'Delta','owner@odata.bind':'people/ada','children':[{'id':'e','title':'Epsilon'}]}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(Caller.body(caller.get("/folders/d/owner")).path("name").asString())
                .isEqualTo("Ada");
        assertThat(ids("/folders/d/children")).containsExactly("e");
        assertThat(ids("/folders?$filter=" + encoded("owner/name eq 'Ada'"))).containsExactly("d");
        assertThat(caller.patch("/folders/d", "{'owner@odata.bind':null}").statusCode())
                .isEqualTo(200);
        assertThat(caller.get("/folders/d/owner").statusCode()).isEqualTo(404);
        assertThat(caller.post("/folders", "{'id':'f','title':'F','children@odata.bind':['folders/a']}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(graph.stored("/folders/f")).isEmpty();
    }

    @Test
    void keysAreOfEveryKind() {
        assertThat(Caller.body(caller.get("/folders(slug='al')")).path("title").asString())
                .isEqualTo("Alpha");
        assertThat(caller.get("/folders(slug='no')").statusCode()).isEqualTo(404);
        assertThat(caller.post("/lines", "{'order':'o,1','number':2,'text':'t'}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(caller.post("/lines", "{'order':'o,1','number':2}").statusCode())
                .isEqualTo(409);
        assertThat(Caller.body(caller.get("/lines(number=2,order='o%2C1')"))
                        .path("text")
                        .asString())
                .isEqualTo("t");
        assertThat(caller.get("/lines(number=2)").statusCode()).isEqualTo(400);
        assertThat(caller.get("/lines/2").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"'$x y''z', %24x%20y''z", "'$count', %24count", "'.', .", "'..', .."})
    void aKeyThatIsNoSegmentIsInParenthesesAtAnyDepth(String key, String literal) {
        String folder = "/folders('" + literal + "')";
        HttpResponse<String> made = caller.send(
                "POST", "/folders", "{\"id\":\"" + key + "\",\"title\":\"T\"}", "Content-Type", "application/json");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location")).hasValue(graph.endpoint() + folder);
        HttpResponse<String> child = caller.send(
                "POST",
                folder + "/children",
                "{\"id\":\"" + key + "\",\"title\":\"Kid\"}",
                "Content-Type",
                "application/json");
        String location = child.headers().firstValue("Location").orElseThrow();
        assertThat(location).endsWith("/children('" + literal + "')");
        assertThat(Caller.body(caller.get(
                                location.substring(graph.endpoint().toString().length())))
                        .path("title")
                        .asString())
                .isEqualTo("Kid");
        assertThat(caller.patch(folder, "{'title':'U'}").statusCode()).isEqualTo(200);
        assertThat(caller.delete(folder).statusCode()).isEqualTo(204);
    }

    @Test
    void aKeyThatBeginsWithADollarIsNoSegmentEncodedOrNot() {
        caller.post("/folders", "{'id':'$x','title':'T'}");
        assertThat(caller.get("/folders/$x").statusCode()).isEqualTo(404);
        assertThat(caller.get("/folders/%24x").statusCode()).isEqualTo(404);
    }

    @Test
    void anUpsertMakesOrChanges() {
        assertThat(caller.patch("/folders/new", "{'title':'New'}").statusCode()).isEqualTo(201);
        assertThat(caller.patch("/folders/new", "{'title':'Newer'}").statusCode())
                .isEqualTo(200);
        assertThat(caller.patch("/folders/new", "{'title':'x'}", "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(412);
        assertThat(caller.patch("/folders/none", "{'title':'x'}", "If-Match", "*")
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void aMinimalAnswerSaysWhereTheObjectIs() {
        HttpResponse<String> created = caller.post("/folders", "{'id':'m','title':'M'}", "Prefer", "a, return=minimal");
        assertThat(created.statusCode()).isEqualTo(204);
        assertThat(created.headers().firstValue("OData-EntityId")).hasValue(graph.endpoint() + "/folders/m");
        assertThat(caller.patch("/folders/m", "{'title':'N'}", "Prefer", "return=minimal")
                        .statusCode())
                .isEqualTo(204);
    }
}
