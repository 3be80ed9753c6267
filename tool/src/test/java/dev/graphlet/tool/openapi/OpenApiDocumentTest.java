package dev.graphlet.tool.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.client.Client;
import dev.graphlet.tool.client.ClientSpecs;
import dev.graphlet.tool.client.SpecProject;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document of a client. */
class OpenApiDocumentTest {
    @TempDir
    Path folder;

    @Test
    void theDocumentsOfTheExampleAreValid() {
        List<Client> clients = ClientSpecs.read(Path.of("..", "example", "src", "main", "java"), List.of())
                .clients();
        assertThat(clients).hasSize(2);
        for (Client client : clients) {
            SwaggerParseResult read = new OpenAPIV3Parser().readContents(OpenApiDocument.of(client), List.of(), null);
            assertThat(read.getMessages()).isEmpty();
            assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(10);
            assertThat(read.getOpenAPI().getComponents().getSchemas()).hasSizeGreaterThan(9);
        }
    }

    @Test
    void aMistakeWouldBeFound() {
        SwaggerParseResult read = new OpenAPIV3Parser()
                .readContents(
                        "{\"openapi\":\"3.1.0\",\"info\":{},\"paths\":{\"/a\":{\"get\":{\"parameters\":[{\"in\":\"x\"}]}}}}",
                        List.of(),
                        null);
        assertThat(read.getMessages()).isNotEmpty();
    }

    @Test
    void hasBasesEnumerationsConstraintsParametersAndPermissions() {
        JsonNode document = document(new SpecProject(folder)
                .service("com.example.spec")
                .spec("order", """
                        /** An order. */
                        @GraphEntity(entitySet = "/orders", operations = Operation.GET)
                        @Inherits(entity.class)
                        @Permissions(delegated = {"Order.Read", "Order.ReadWrite"}, application = "Order.Read.All")
                        interface order {
                            /** What to say. */
                            @Required @Length(max = 20) String note();

                            @Range(min = "0", max = "9.5") java.math.BigDecimal weight();

                            state state();

                            @Navigation(contained = true) List<order> parts();

                            @Function String label(@Required int size);
                        }
                        """)
                .spec("state", "@GraphEnum enum state { open, closed }"));
        JsonNode schemas = document.at("/components/schemas");
        assertThat(schemas.at("/shop.order").toString()).isEqualTo("""
                        {"title":"order","allOf":[{"$ref":"#/components/schemas/microsoft.graph.entity"},\
                        {"type":"object","properties":{\
                        "note":{"type":"string","description":"What to say.","minLength":0,"maxLength":20},\
                        "weight":{"type":"number","format":"decimal","minimum":0,"maximum":9.5},\
                        "state":{"$ref":"#/components/schemas/shop.state"},\
                        "parts":{"type":"array","items":{"$ref":"#/components/schemas/shop.order"},"x-ms-navigationProperty":true}},\
                        "x-graphlet-required-on-create":["note"]}],"description":"An order."}""");
        assertThat(schemas.at("/shop.state/anyOf").toString())
                .isEqualTo("[{\"enum\":[\"open\",\"closed\"]},{\"type\":\"string\"}]");
        JsonNode get = document.path("paths").path("/orders/{id}").path("get");
        assertThat(get.path("x-ms-permissions").toString())
                .isEqualTo(
                        "{\"DelegatedWork\":[\"Order.Read\",\"Order.ReadWrite\"],\"Application\":[\"Order.Read.All\"]}");
        JsonNode function = document.path("paths")
                .path("/orders/{id}/shop.label(size={size})")
                .path("get");
        assertThat(function.path("parameters").toString())
                .isEqualTo(
                        "[{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}},"
                                + "{\"name\":\"size\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"integer\",\"format\":\"int32\"}}]");
        assertThat(document.path("paths").has("/orders/{id}/parts/{id2}")).isTrue();
    }

    private static JsonNode document(SpecProject project) {
        return JsonMapper.builder().build().readTree(OpenApiDocument.of(project.client()));
    }
}
