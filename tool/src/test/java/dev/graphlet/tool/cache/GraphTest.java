package dev.graphlet.tool.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.csdl.CsdlReader;
import dev.graphlet.tool.description.Descriptions;
import dev.graphlet.tool.description.TypeScriptReader;
import dev.graphlet.tool.index.SchemaIndex;
import dev.graphlet.tool.schema.EntityContainer;
import dev.graphlet.tool.schema.Member;
import dev.graphlet.tool.schema.Property;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.Resource;
import dev.graphlet.tool.schema.Revision;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Reads what Graph says of itself: {@code mvn test -pl tool -Dgraphlet.data=FOLDER}. */
@EnabledIfSystemProperty(named = "graphlet.data", matches = ".+")
class GraphTest {
    private static ServiceSchema v1;

    @BeforeAll
    static void read() throws IOException {
        v1 = schema("v1.0-2026-08-03.csdl.gz");
    }

    @Test
    void readsAllThatV1Declares() {
        assertThat(structured(true)).hasSize(1182);
        assertThat(structured(false)).hasSize(1779);
        assertThat(v1.types()).hasSize(1182 + 1779 + 861);
        EntityContainer container = v1.container().orElseThrow();
        assertThat(container.resources()).filteredOn(Resource::isEntitySet).hasSize(41);
        assertThat(container.resources()).hasSize(41 + 31);
        assertThat(v1.declarations().operations()).hasSize(857 + 326);
        assertThat(v1.namespace()).isEqualTo("microsoft.graph");
        assertThat(structured(false))
                .filteredOn(type -> !type.navigationProperties().isEmpty())
                .isNotEmpty();
        assertThat(structured(false).stream()
                        .mapToInt(type -> type.navigationProperties().size())
                        .sum())
                .isEqualTo(47);
    }

    @Test
    void resolvesAllNamesOfTypes() {
        List<String> unknown = new ArrayList<>();
        for (SchemaType type : v1.types()) {
            for (Member member : members(type)) {
                QualifiedName name =
                        member instanceof Property property ? property.type().type() : null;
                if (name != null && !name.isEdm() && !v1.has(name)) {
                    unknown.add(type.name() + "/" + member.name() + " " + name);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void readsWhatDeprecationSays() {
        Revision alert = v1.structured(QualifiedName.of("microsoft.graph.alertDetection"))
                .orElseThrow()
                .annotations()
                .deprecation()
                .orElseThrow();
        assertThat(alert.date()).contains("2024-04-10");
        assertThat(alert.removalDate()).contains("2026-04-10");
        assertThat(alert.description().orElseThrow()).startsWith("The legacy Graph Security API is deprecated");
    }

    @Test
    void tellsWhatChinaLacks() throws IOException {
        ServiceSchema china = schema("v1.0-Mooncake.csdl.gz");
        int all = 0;
        int missing = 0;
        for (SchemaType type : v1.types()) {
            for (Member member : members(type)) {
                all++;
                missing += china.has(type.name(), member.name()) ? 0 : 1;
            }
        }
        System.out.println("China lacks " + missing + " of " + all + " members");
        assertThat(100 * missing / all).isBetween(40, 60);
    }

    @Test
    void describesMostMembers() throws IOException {
        Descriptions descriptions = new Descriptions(
                v1,
                TypeScriptReader.read(octets("microsoft-graph-types-2.43.1.d.ts.gz"), "microsoft-graph-types.d.ts"));
        int all = 0;
        int described = 0;
        for (StructuredType type : structured(true)) {
            for (Member member : members(type)) {
                all++;
                described += descriptions.of(type, member).isPresent() ? 1 : 0;
            }
        }
        System.out.println(described + " of " + all + " members of entities are described");
        assertThat(100 * described / all).isGreaterThan(85);
    }

    @Test
    void theIndexHasAllThatTheDocumentHas() {
        byte[] index = SchemaIndex.write(v1, "sha256:");
        assertThat(SchemaIndex.read(index, "sha256:").orElseThrow().declarations())
                .isEqualTo(v1.declarations());
    }

    /** Prints the CPU of fresh JVMs; no assertion, since it depends on what else the machine does. */
    @Test
    void readsInAFreshJvm(@TempDir Path folder) throws Exception {
        byte[] document = octets("v1.0-2026-08-03.csdl.gz");
        Path file = Files.write(folder.resolve("v1.0.xml"), document);
        try (Service service = new Service()) {
            service.answering(exchange -> Service.answer(exchange, 200, document));
            String url = service.url("/$metadata");
            FreshJvm.run("", "cached", url, folder.toString());
            for (int i = 0; i < 3; i++) {
                String csdl = FreshJvm.run("", "csdl", file.toString());
                String cached = FreshJvm.run("", "cached", url, folder.toString());
                System.out.print("CSDL  " + csdl + "index " + cached);
                assertThat(csdl).startsWith("3822 types: ");
                assertThat(cached).startsWith("3822 types: ");
            }
            assertThat(service.requests()).hasSize(1);
        }
    }

    private static List<StructuredType> structured(boolean entity) {
        List<StructuredType> found = new ArrayList<>();
        for (SchemaType type : v1.types()) {
            if (type instanceof StructuredType structured && structured.isEntity() == entity) {
                found.add(structured);
            }
        }
        return found;
    }

    private static List<Member> members(SchemaType type) {
        List<Member> members = new ArrayList<>();
        if (type instanceof StructuredType structured) {
            members.addAll(structured.properties());
            members.addAll(structured.navigationProperties());
        }
        return members;
    }

    private static ServiceSchema schema(String name) throws IOException {
        return CsdlReader.read(octets(name), name);
    }

    private static byte[] octets(String name) throws IOException {
        Path file = Path.of(System.getProperty("graphlet.data")).resolve(name);
        return Octets.unpacked(Files.readAllBytes(file), name, Octets.LIMIT);
    }
}
