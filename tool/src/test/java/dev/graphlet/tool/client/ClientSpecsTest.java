package dev.graphlet.tool.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which clients a project has, and what the tool knows about them. */
class ClientSpecsTest {
    private static final Path EXAMPLE = Path.of("..", "example", "src", "main", "java");

    @TempDir
    Path folder;

    private SpecProject project;

    @BeforeEach
    void start() {
        project = new SpecProject(folder).service("com.example.spec");
    }

    @Test
    void readsTheClientsOfTheExampleWithoutTheGeneratedClasses() {
        ClientSpecs read = ClientSpecs.read(EXAMPLE, List.of());
        assertThat(read.problems()).isEmpty();
        assertThat(read.clients())
                .extracting(Client::name)
                .containsExactly("com.example.directory.spec", "com.example.industrydata.spec");
        Client industry = read.clients().get(1);
        assertThat(industry.service().namespace()).isEqualTo("microsoft.industryData");
        assertThat(industry.others()).extracting(Spec::specClass).containsExactly("dev.graphlet.annotations.entity");
        StructuredSpec group = structured(industry, "microsoft.industryData.runGroup");
        assertThat(group.documentation().comment().strip()).isEqualTo("A group of runs.");
        assertThat(group.allProperties())
                .extracting(Property::name)
                .containsExactly(
                        "id",
                        "displayName",
                        "startDateTime",
                        "endDateTime",
                        "status",
                        "blockingError",
                        "statistics",
                        "runs",
                        "process");
    }

    @Test
    void resolvesConstantsAsTheCompilerDoes() {
        project.spec("Names", "final class Names { static final String PATH = \"/ord\" + \"ers\"; }")
                .spec("order", "@GraphEntity(entitySet = Names.PATH) @Inherits(entity.class) interface order {}");
        assertThat(structured(project.client(), "shop.order")
                        .entitySet()
                        .orElseThrow()
                        .path())
                .isEqualTo("/orders");
    }

    @Test
    void readsASpecOfAnotherPackageThatASpecNames() {
        project.spec(
                        "order",
                        "@GraphEntity(entitySet = \"/orders\") @Inherits(com.example.base.thing.class) interface order {}")
                .service("com.example.base")
                .spec(
                        "com.example.base",
                        "thing",
                        "/** A thing. */ @GraphEntity(abstractType = true) @Inherits(entity.class) public interface thing { String name(); }");
        ClientSpecs read = project.read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.clients()).hasSize(2);
        Client client = read.clients().get(1);
        assertThat(client.others())
                .extracting(Spec::specClass)
                .containsExactly("com.example.base.thing", "dev.graphlet.annotations.entity");
        assertThat(client.others().get(0).documentation().comment().strip()).isEqualTo("A thing.");
    }

    @Test
    void readsASpecInAJarThatIsOnTheClassPath() throws IOException {
        Path classes = compile(
                new SpecProject(folder.resolve("lib"))
                        .service("com.example.base")
                        .spec(
                                "com.example.base",
                                "thing",
                                "@GraphEntity(abstractType = true) @Inherits(entity.class) public interface thing { String name(); }"));
        project.spec(
                "order",
                "@GraphEntity(entitySet = \"/orders\") @Inherits(com.example.base.thing.class) interface order {}");
        assertThat(structured(project.client(classes), "shop.order").allProperties())
                .extracting(Property::name)
                .containsExactly("id", "name");
        assertThat(project.problems())
                .containsExactly("/com/example/spec/order.java:8: The spec 'order' cannot be read: package"
                        + " com.example.base does not exist. Correct the name, or name the jar or folder that has it by"
                        + " --classpath.");
    }

    @Test
    void ignoresWhatOtherSourcesName() {
        project.spec(
                        "order",
                        "@GraphEntity(entitySet = \"/orders\") @Inherits(entity.class) interface order { String note(); }")
                .spec(
                        "Beside",
                        "final class Beside { com.example.Order generated; missing.Type more() { return null; } }")
                .spec("com.example.app", "Main", "class Main { int broken = ; }")
                .write(
                        "",
                        "module-info",
                        "module com.example { requires not.there; requires dev.graphlet.annotations; }");
        assertThat(structured(project.client(), "shop.order").properties())
                .extracting(Property::name)
                .containsExactly("note");
    }

    @Test
    void saysInOneLineWhatASpecNamesThatDoesNotExist() {
        project.spec(
                "order",
                "@GraphEntity(entitySet = \"/orders\")\n@Inherits(entity.class)\ninterface order {\n    persn buyer();\n}");
        assertThat(project.read().clients()).isEmpty();
        assertThat(project.problems())
                .containsExactly("/com/example/spec/order.java:11: The spec 'order' cannot be read: cannot find symbol,"
                        + " class persn. Correct the name, or name the jar or folder that has it by --classpath.");
    }

    @Test
    void saysWhatTheCompilerSaysOfASpec() {
        project.spec(
                "order",
                "@GraphEntity(entitySet = \"/orders\") @Inherits(entity.class) interface order {\n  StringBuilder note();\n}");
        assertThat(project.read().clients()).isEmpty();
        assertThat(project.problems()).hasSize(1);
        assertThat(project.problems().get(0))
                .startsWith(
                        "/com/example/spec/order.java:9: [GraphletPropertyType] A property must have an Edm type, but");
    }

    @Test
    void aPackageWithProblemsDoesNotHideAnother() {
        project.spec("order", "@GraphEntity @Inherits(entity.class) interface order { StringBuilder note(); }")
                .service("com.example.other")
                .spec(
                        "com.example.other",
                        "thing",
                        "@GraphEntity(entitySet = \"/things\") @Inherits(entity.class) interface thing {}");
        assertThat(project.read().clients()).extracting(Client::name).containsExactly("com.example.other");
    }

    @Test
    void namesTheFileThatIsNotJavaAndLeavesItsPackageOut() {
        project.spec("order", "@GraphEntity(entitySet = \"/orders\") @Inherits(entity.class) interface order {")
                .spec("line", "@GraphEntity(entitySet = \"/lines\") @Inherits(entity.class) interface line {}");
        assertThat(project.read().clients()).isEmpty();
        assertThat(project.problems()).hasSize(1);
        assertThat(project.problems().get(0)).startsWith("/com/example/spec/order.java:8: This is not Java: ");
    }

    @Test
    void hasNoClientWithoutAService() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(ClientSpecs.read(folder.resolve("empty"), List.of()))
                .isEqualTo(new ClientSpecs(List.of(), List.of()));
        assertThatThrownBy(() -> ClientSpecs.read(folder.resolve("gone"), List.of()))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("Cannot read the sources in ");
    }

    private static StructuredSpec structured(Client client, String name) {
        return client.all()
                .filter(spec -> spec.reference().qualifiedName().equals(name))
                .map(StructuredSpec.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Path compile(SpecProject project) throws IOException {
        Path output = Files.createDirectories(project.sources().resolveSibling("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> walk = Files.walk(project.sources())) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            List<Path> sources = walk.filter(Files::isRegularFile).toList();
            assertThat(compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources))
                            .call())
                    .isTrue();
        }
        return output;
    }
}
