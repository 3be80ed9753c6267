package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.graphlet.tool.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report for pull requests is SARIF 2.1.0, and says where in the specs something stands. */
class SarifTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(new String(Resources.octets("schema/sarif-schema-2.1.0.json"), StandardCharsets.UTF_8));

    @Test
    void isAsTheSchemaSays() throws IOException {
        String report = report();
        assertThat(errors(report)).isEmpty();
        assertThat(errors(report.replace("\"startLine\"", "\"beginLine\""))).isNotEmpty();
        assertThat(errors(report.replace("\"driver\"", "\"program\""))).isNotEmpty();
    }

    @Test
    void namesAPlaceInTheProjectForEachResult() throws IOException {
        for (JsonNode result : MAPPER.readTree(report()).at("/runs/0/results")) {
            for (JsonNode location : result.get("locations")) {
                JsonNode artifact = location.at("/physicalLocation/artifactLocation");
                assertThat(artifact.get("uriBaseId").asString()).isEqualTo("%SRCROOT%");
                List<String> lines =
                        Files.readAllLines(Path.of(artifact.get("uri").asString()));
                JsonNode region = location.at("/physicalLocation/region");
                String line = lines.get(region.get("startLine").asInt() - 1);
                assertThat(line.substring(region.get("startColumn").asInt() - 1))
                        .isNotBlank();
            }
        }
    }

    @Test
    void showsTheNameInTheSource() throws IOException {
        String text = "";
        for (JsonNode result : MAPPER.readTree(report()).at("/runs/0/results")) {
            if (result.at("/message/text").asString().contains("user/street")) {
                JsonNode place = result.at("/locations/0/physicalLocation");
                String line = Files.readAllLines(
                                Path.of(place.at("/artifactLocation/uri").asString()))
                        .get(place.at("/region/startLine").asInt() - 1);
                text = line.substring(place.at("/region/startColumn").asInt() - 1);
            }
        }
        assertThat(text).isEqualTo("road();");
    }

    private static String report() throws IOException {
        CheckProject project = new CheckProject(Files.createTempDirectory(Path.of("target"), "check"));
        project.pinAll();
        assertThat(project.checkAfter("--format", "sarif")).isEqualTo(1);
        return project.cli().out();
    }

    private static List<Error> errors(String report) {
        return SCHEMA.validate(report, InputFormat.JSON);
    }
}
