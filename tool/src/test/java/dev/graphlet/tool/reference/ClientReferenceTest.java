package dev.graphlet.tool.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.client.SpecProject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of small clients. */
class ClientReferenceTest {
    @TempDir
    Path folder;

    private SpecProject project;

    @BeforeEach
    void start() {
        project = new SpecProject(folder).service("com.example.spec");
    }

    @Test
    void typesOfOneNameHavePagesOfTheirOwn() {
        project.spec("one", "@GraphComplex(name = \"tag\", javaName = \"OneTag\") interface one { two other(); }")
                .spec(
                        "two",
                        "@GraphComplex(name = \"Tag\", namespace = \"other\", javaName = \"TwoTag\") interface two {}");
        assertThat(pages()).extracting(ReferencePage::path).contains("resources/tag", "resources/tag-2");
        assertThat(markdown("resources/tag")).contains("|other|[other.Tag](../resources/tag-2.md)||");
    }

    @Test
    void anOperationAtSeveralPathsHasOnePage() {
        project.spec(
                        "user",
                        "@GraphEntity(entitySet = \"/users\", singleton = \"/me\", operations = Operation.GET) @Inherits(entity.class) interface user { @Action void leave(); @Navigation(contained = true) List<note> notes(); }")
                .spec("note", "@GraphEntity(operations = Operation.LIST) @Inherits(entity.class) interface note {}");
        assertThat(markdown("api/get-user")).contains("``` http\nGET /me\nGET /users/{id}\n```");
        assertThat(markdown("api/user-leave"))
                .contains("``` http\nPOST /me/shop.leave\nPOST /users/{id}/shop.leave\n```");
        assertThat(markdown("api/list-user-notes")).contains("``` http\nGET /me/notes\nGET /users/{id}/notes\n```");
    }

    @Test
    void streamsReferencesAndEnumerationsHaveTheirSections() {
        project.spec(
                        "file",
                        "@GraphEntity(entitySet = \"/files\", hasStream = true, operations = Operation.GET) @Inherits(entity.class) interface file { kind kind(); /** A preview. */ InputStream preview(); @Navigation file source(); }")
                .spec("kind", "/** Kinds. */ @GraphEnum(flags = true) enum kind { /** A text. */ text, image }");
        assertThat(markdown("api/update-file-content"))
                .contains("|Content-Type|The media type of the content. Required.|")
                .contains("PUT https://shop.example/v1/files/{id}/$value\nContent-Type: application/octet-stream\n");
        assertThat(markdown("api/get-file-preview")).contains("\nA preview.\n");
        assertThat(markdown("api/assign-file-source"))
                .contains("\"@odata.id\": \"https://shop.example/v1/files/{id}\"");
        assertThat(markdown("resources/kind"))
                .contains("# kind enum type\n\nNamespace: shop\n\nKinds.\n")
                .contains("|text|A text.|\n|image||\n");
        assertThat(markdown("resources/file"))
                .contains(
                        "|kind|[kind](../resources/kind.md)|The possible values are: `text`, `image`. Values can be combined.|")
                .contains("|preview|Stream|A preview.|")
                .contains("|source|[file](../resources/file.md)||");
    }

    @Test
    void anActionOfTheServiceHasAPage() {
        project.spec(
                "shop",
                "@GraphContainer interface shop { /** Opens it. */ @Action void open(); @Function String find(String q); }");
        assertThat(markdown("api/open"))
                .contains("# open\n\nNamespace: shop\n\nOpens it.\n")
                .contains("POST /open\n");
        assertThat(markdown("api/find")).contains("Call the function **find**.").contains("GET /find(q={q})\n");
        assertThat(markdown("README")).contains("### Service\n");
    }

    @Test
    void deprecationsAreSaid() {
        project.spec("order", """
                /**
                 * An order.
                 *
                 * @deprecated use carts
                 */
                @Deprecated
                @GraphEntity(entitySet = "/orders", operations = Operation.LIST)
                @Inherits(entity.class)
                interface order {
                    /** A note. */
                    @Deprecated
                    String note();
                }
                """);
        assertThat(markdown("api/list-orders")).contains("\n> **Deprecated.** use carts.\n");
        assertThat(markdown("resources/order")).contains("|note|String|A note. Deprecated.|");
    }

    private List<ReferencePage> pages() {
        return ClientReference.of(project.client(), "classDiagram");
    }

    private String markdown(String path) {
        return pages().stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow()
                .markdown();
    }
}
