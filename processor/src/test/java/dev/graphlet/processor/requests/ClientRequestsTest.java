package dev.graphlet.processor.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which requests a client can send. */
class ClientRequestsTest {
    private static final EntityOutline DIRECTORY_OBJECT =
            entity("directoryObject", List.of(), Set.of("GET"), List.of(), List.of());

    @Test
    void followsNavigationsFromEachRootAndNoTypeTwice() {
        EntityOutline user = entity(
                "user",
                List.of(new EntityOutline.Root("/users", true), new EntityOutline.Root("/me", false)),
                Set.of("LIST", "GET"),
                List.of(navigation("messages", "message", true), navigation("manager", "directoryObject", false)),
                List.of(new EntityOutline.Call("sendMail", false, false, List.of())));
        EntityOutline message = entity(
                "message",
                List.of(),
                Set.of("LIST", "CREATE"),
                List.of(navigation("attachments", "attachment", true), navigation("replies", "message", true)),
                List.of());
        EntityOutline attachment = entity("attachment", List.of(), Set.of("DELETE"), List.of(), List.of());

        assertThat(lines(List.of(user, message, attachment, DIRECTORY_OBJECT)))
                .containsExactly(
                        "GET /me",
                        "GET /me/manager",
                        "GET /me/messages",
                        "POST /me/messages",
                        "DELETE /me/messages/{id}/attachments/{id}",
                        "POST /me/sendMail",
                        "GET /users",
                        "GET /users/{id}",
                        "GET /users/{id}/manager",
                        "GET /users/{id}/messages",
                        "POST /users/{id}/messages",
                        "DELETE /users/{id}/messages/{id}/attachments/{id}",
                        "POST /users/{id}/sendMail");
    }

    @Test
    void listsWhatATypeWithAnEntitySetDeclaresThereAlone() {
        EntityOutline group = entity(
                "group",
                List.of(new EntityOutline.Root("/groups", true)),
                Set.of("GET"),
                List.of(new EntityOutline.Navigation("owners", "test.user", true, Set.of("LIST"))),
                List.of());
        EntityOutline user = entity(
                "user",
                List.of(new EntityOutline.Root("/users", true)),
                Set.of("LIST", "GET"),
                List.of(navigation("manager", "directoryObject", false)),
                List.of(new EntityOutline.Call("find", true, true, List.of("name", "age"))));

        assertThat(lines(List.of(group, user, DIRECTORY_OBJECT)))
                .containsExactly(
                        "GET /groups/{id}",
                        "GET /groups/{id}/owners",
                        "GET /users",
                        "GET /users/find(name={name},age={age})",
                        "GET /users/{id}",
                        "GET /users/{id}/manager");
    }

    @Test
    void inheritsWhatBasesDeclare() {
        EntityOutline base = new EntityOutline(
                "test.item",
                Optional.empty(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(new EntityOutline.Call("archive", false, false, List.of())),
                List.of("content"));
        EntityOutline file = new EntityOutline(
                "test.file",
                Optional.of("test.item"),
                List.of(new EntityOutline.Root("/files", true)),
                Set.of("UPDATE", "UPSERT", "DELTA"),
                List.of(),
                List.of(),
                List.of("$value"));

        assertThat(lines(List.of(base, file)))
                .containsExactly(
                        "GET /files/delta",
                        "PATCH /files/{id}",
                        "GET /files/{id}/$value",
                        "PUT /files/{id}/$value",
                        "POST /files/{id}/archive",
                        "GET /files/{id}/content",
                        "PUT /files/{id}/content");
    }

    @Test
    void hasTheImportsOfTheContainer() {
        List<ClientRequest> requests = ClientRequests.of(
                List.of(),
                List.of(),
                List.of(new EntityOutline.Call("stopAll", false, false, List.of())),
                "test.operations");

        assertThat(requests)
                .containsExactly(new ClientRequest(
                        "ACTION", "POST", "/stopAll", "test.operations", "test.operations", "stopAll"));
    }

    private static List<String> lines(List<EntityOutline> types) {
        return ClientRequests.of(types, List.of(), List.of(), "").stream()
                .map(ClientRequest::line)
                .toList();
    }

    private static EntityOutline entity(
            String name,
            List<EntityOutline.Root> roots,
            Set<String> operations,
            List<EntityOutline.Navigation> navigations,
            List<EntityOutline.Call> calls) {
        return new EntityOutline("test." + name, Optional.empty(), roots, operations, navigations, calls, List.of());
    }

    private static EntityOutline.Navigation navigation(String name, String target, boolean many) {
        return new EntityOutline.Navigation(name, "test." + target, many, Set.of());
    }
}
