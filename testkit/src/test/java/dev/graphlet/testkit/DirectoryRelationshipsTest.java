package dev.graphlet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What leads from one directory object to another, and each rule switched off. */
class DirectoryRelationshipsTest extends DirectoryTest {
    @Test
    void aReferenceIsAddedOnce() {
        addMember("band", "/users/Ada");
        String ada = "{'@odata.id':'" + graph.endpoint() + "/directoryObjects/Ada'}";
        HttpResponse<String> again = caller.post("/groups/band/members/$ref", ada);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(message(again))
                .isEqualTo("One or more added object references already exist for the following modified properties:"
                        + " 'members'.");
        assertThat(caller.patch("/groups/band", "{'members@odata.bind':['users/Bert','users/Ada']}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(caller.post("/groups", "{'members@odata.bind':['users/Bert','users/Bert']}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(ids("/groups/band/members")).containsExactly("Ada");
        assertThat(caller.delete("/groups/band/members/Ada/$ref").statusCode()).isEqualTo(204);
        addMember("band", "/users/Ada");

        without(Rule.REFERENCES_ARE_ADDED_ONCE);
        addMember("band", "/users/Ada");
        addMember("band", "/users/Ada");
    }

    @Test
    void aCollectionIsBoundByAnArrayAndOneByAUrl() {
        assertThat(message(caller.post("/groups", "{'members@odata.bind':'users/Ada'}")))
                .isEqualTo("'members@odata.bind' must be an array of URLs: it is a collection.");
        assertThat(caller.patch("/groups/band", "{'members@odata.bind':'users/Ada'}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(message(caller.patch("/notes/1", "{'author@odata.bind':['users/Ada']}")))
                .isEqualTo("'author@odata.bind' must be one URL, not an array.");
        assertThat(caller.patch("/notes/new", "{'author@odata.bind':['users/Ada']}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(caller.patch("/notes/1", "{'author@odata.bind':'users/Ada'}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anyDirectoryObjectIsFoundByItsId() {
        assertThat(read("/directoryObjects/Ada").path("@odata.type").asString()).isEqualTo("#microsoft.graph.user");
        assertThat(read("/directoryObjects('band')").path("displayName").asString())
                .isEqualTo("Band");
        assertThat(status("/directoryObjects/1")).isEqualTo(404); // a note
        assertThat(caller.patch("/directoryObjects/Ada", "{'department':'x'}").statusCode())
                .isEqualTo(405);
        addMember("band", "/directoryObjects/Ada");
        addMember("band", "/directoryObjects/choir");
        assertThat(ids("/groups/band/members")).containsExactly("Ada", "choir");
        assertThat(ids("/directoryObjects/Ada/memberOf")).containsExactly("band");
        assertThat(caller.delete("/directoryObjects/Ada").statusCode()).isEqualTo(204);
        assertThat(graph.stored("/users/Ada")).isEmpty();

        without(Rule.DIRECTORY_OBJECTS_BY_ID);
        assertThat(status("/directoryObjects/Ada")).isEqualTo(404);
    }

    @Test
    void membershipsFollowFromMembers() {
        addMember("band", "/users/Ada");
        addMember("choir", "/groups/band");
        addMember("choir", "/users/Bert");
        addMember("band", "/groups/choir"); // in a circle
        assertThat(ids("/users/Ada/memberOf")).containsExactly("band");
        assertThat(ids("/users/Ada/memberOf/microsoft.graph.group")).containsExactly("band");
        assertThat(status("/users/Ada/memberOf/band")).isEqualTo(200);
        assertThat(status("/users/Ada/memberOf/choir")).isEqualTo(404);
        assertThat(ids("/users/Ada/transitiveMemberOf")).containsExactly("band", "choir");
        assertThat(ids("/groups/choir/transitiveMembers")).containsExactlyInAnyOrder("band", "Bert", "Ada", "choir");
        assertThat(read("/users/Ada/memberOf/$ref").path("value").size()).isEqualTo(1);
        assertThat(caller.post("/users/Ada/memberOf/$ref", "{'@odata.id':'groups/choir'}")
                        .statusCode())
                .isEqualTo(400);
        caller.delete("/groups/band/members/Ada/$ref");
        assertThat(ids("/users/Ada/memberOf")).isEmpty();
        caller.patch("/users/Bert", "{'manager@odata.bind':'users/Ada'}");
        assertThat(ids("/users/Ada/directReports")).containsExactly("Bert");

        without(Rule.DERIVED_RELATIONSHIPS);
        addMember("band", "/users/Ada");
        assertThat(ids("/users/Ada/memberOf")).isEmpty();
    }

    @Test
    void aDeltaOfGroupsTellsOfTheirMembers() {
        addMember("band", "/users/Ada");
        addMember("band", "/users/Bert");
        JsonNode first = read("/groups/delta?$select=id,displayName,members");
        assertThat(first.path("value").get(0).path("members@delta"))
                .isEqualTo(Caller.tree("[{'@odata.type':'#microsoft.graph.user','id':'Ada'},"
                        + "{'@odata.type':'#microsoft.graph.user','id':'Bert'}]"));
        assertThat(first.path("value").get(1).has("members@delta")).isFalse();

        caller.delete("/groups/band/members/Ada/$ref");
        caller.delete("/users/Bert");
        addMember("band", "/users/Cleo");
        JsonNode second = read(link(first, "@odata.deltaLink"));
        assertThat(second.path("value").size()).isEqualTo(1);
        assertThat(second.path("value").get(0).path("members@delta"))
                .isEqualTo(Caller.tree("[{'@odata.type':'#microsoft.graph.user','id':'Cleo'},"
                        + "{'@odata.type':'#microsoft.graph.user','id':'Ada','@removed':{'reason':'deleted'}},"
                        + "{'@odata.type':'#microsoft.graph.user','id':'Bert','@removed':{'reason':'deleted'}}]"));
        assertThat(read(link(second, "@odata.deltaLink")).path("value").size()).isZero();
    }

    @Test
    void aDeltaOfGroupsExpandsMembersAndNothingElse() {
        addMember("band", "/users/Ada");
        JsonNode band = read("/groups/delta?$expand=members").path("value").get(0);
        assertThat(band.path("members@delta").size()).isEqualTo(1);
        assertThat(band.has("members")).isFalse();
        assertThat(status("/groups/delta?$expand=owners")).isEqualTo(400);
    }

    @Test
    void aDeltaThatDoesNotAskForMembersIsNotChangedByThem() {
        JsonNode first = read("/groups/delta?$select=displayName");
        addMember("band", "/users/Ada");
        assertThat(read(link(first, "@odata.deltaLink")).path("value").size()).isZero();
    }
}
