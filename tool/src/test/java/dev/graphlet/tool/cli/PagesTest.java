package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.client.SpecProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code graphlet pages} on the command line. */
class PagesTest {
    private static final String EXAMPLE =
            Path.of("..", "example", "src", "main", "java").toString();

    @TempDir
    Path folder;

    private Cli cli;
    private SpecProject project;
    private Path out;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
        project = new SpecProject(folder)
                .service("com.example.spec")
                .spec(
                        "order",
                        "/** An order. */ @GraphEntity(entitySet = \"/orders\") @Inherits(entity.class) interface order { /** What to say. */ String note(); }");
        out = folder.resolve("out");
    }

    @ParameterizedTest
    @CsvSource({
        "com.example.industrydata.spec, md",
        "com.example.directory.spec, md",
        "com.example.industrydata.spec, html",
        "com.example.directory.spec, html"
    })
    void noLinkOfTheExampleIsDead(String packageName, String format) throws IOException {
        assertThat(cli.run(
                        "pages",
                        "--sources",
                        EXAMPLE,
                        "--package",
                        packageName,
                        "--out",
                        out.toString(),
                        "--format",
                        format))
                .as(cli.err())
                .isZero();
        assertThat(Links.check(out)).isGreaterThan(100);
        assertThat(Links.files(out)).hasSizeGreaterThan(40);
    }

    @Test
    void eachOperationAndEachTypeHasAPage() throws IOException {
        pages();
        assertThat(Links.files(out).stream()
                        .map(file -> out.relativize(file).toString().replace('\\', '/')))
                .containsExactlyInAnyOrder(
                        "README.md",
                        "api/count-orders.md",
                        "api/create-order.md",
                        "api/delete-order.md",
                        "api/get-order.md",
                        "api/list-orders.md",
                        "api/update-order.md",
                        "graphlet-pages.txt",
                        "map.md",
                        "resources/entity.md",
                        "resources/order.md");
        assertThat(Files.readString(out.resolve("README.md")))
                .contains(
                        "|[Create order](api/create-order.md)|`POST /orders`|Create a new [order](resources/order.md) object.|")
                .contains("|[order](resources/order.md)|Entity type|An order.|");
        assertThat(cli.out()).isEqualTo("10 files in " + out + ", 10 of them written.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html"})
    void theTextOfACommentIsText(String format) throws IOException {
        project.spec("order", """
                /**
                 * <script>alert(1)</script> [x](javascript:alert(2)) | `a` {@code <b onclick="alert(3)">} &lt;img src=x onerror=alert(4)&gt;
                 *
                 * <p>```
                 * # no heading
                 * <!-- no comment
                 */
                @GraphEntity(entitySet = "/orders", operations = Operation.LIST)
                @Inherits(entity.class)
                interface order {
                    /** <script>alert(5)</script> | </td><img src=x onerror=alert(6)> */
                    String note();
                }
                """);
        pages("--format", format);
        for (Path file : Links.files(out)) {
            if (file.toString().endsWith("." + format)) {
                assertThat(Files.readString(file).replaceAll("<script src=\"[./a-z]*\" defer></script>", ""))
                        .as(file.toString())
                        .doesNotContain("<script", "<img src=x", "<b onclick", "href=\"javascript", "<h1>no")
                        .doesNotContainPattern("(?<!\\\\)]\\(javascript" + (format.equals("html") ? "never" : ""));
            }
        }
        String page = Files.readString(out.resolve("resources/order." + format));
        assertThat(page).contains("&lt;script&gt;alert(");
        assertThat(Links.check(out)).isPositive();
    }

    @Test
    void saysThatThereAreNoSpecs() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertThat(cli.run("pages", "--sources", folder.resolve("empty").toString(), "--out", out.toString()))
                .isEqualTo(2);
        assertThat(cli.err())
                .isEqualTo("No package below " + folder.resolve("empty")
                        + " has @GraphService and specs. Import specs first,"
                        + " as in 'graphlet import /users', or name the folder of your sources by --sources.\n");
    }

    @Test
    void saysWhichPackagesThereAre() {
        assertThat(run("--package", "com.example.sped")).isEqualTo(2);
        assertThat(cli.err())
                .isEqualTo("No package 'com.example.sped' below " + project.sources()
                        + " has @GraphService and specs. There"
                        + " is com.example.spec. Did you mean 'com.example.spec'?\n");
        assertThat(cli.run("pages", "--sources", EXAMPLE, "--out", out.toString()))
                .isEqualTo(2);
        assertThat(cli.err())
                .isEqualTo("There are several clients below " + EXAMPLE + ": com.example.directory.spec,"
                        + " com.example.industrydata.spec. Name the package of one by --package.\n");
    }

    @Test
    void saysWhatIsWrongWithASpec() {
        project.spec("line", "@GraphEntity @Inherits(entity.class)\ninterface line {\n    ordr of();\n}");
        assertThat(run()).isEqualTo(1);
        assertThat(cli.err().lines()).hasSize(1);
        assertThat(cli.err()).contains("line.java:10: The spec 'line' cannot be read: cannot find symbol, class ordr.");
        assertThat(out).doesNotExist();
        project.spec("line", "@GraphEntity @Inherits(entity.class) interface line {");
        assertThat(run()).isEqualTo(1);
        assertThat(cli.err()).contains("line.java:8: This is not Java: ");
    }

    @Test
    void saysThatTheClassPathIsNotThere() {
        assertThat(run("--classpath", "gone.jar")).isEqualTo(2);
        assertThat(cli.err()).isEqualTo("There is no 'gone.jar', which --classpath names. Correct the path.\n");
    }

    @Test
    void showsPermissionsParametersAndResults() throws IOException {
        project.spec("order", """
                /** An order. */
                @GraphEntity(entitySet = "/orders", operations = Operation.GET)
                @Inherits(entity.class)
                @Permissions(delegated = {"Order.Read", "Order.ReadWrite"}, application = "Order.Read.All")
                interface order {
                    /**
                     * Splits the order.
                     *
                     * @param parts how many orders to make of it
                     */
                    @Action
                    List<order> split(@Required int parts, String why);
                }
                """);
        pages();
        assertThat(Files.readString(out.resolve("api/get-order.md")))
                .contains("|Delegated (work or school account)|Order.Read, Order.ReadWrite|")
                .contains("|Delegated (personal Microsoft account)|Not supported, or unknown.|")
                .contains("|Application|Order.Read.All|");
        assertThat(Files.readString(out.resolve("api/order-split.md")))
                .contains("# order: split\n\nNamespace: shop\n\nSplits the order.\n")
                .contains("|parts|Int32|How many orders to make of it. Required.|\n|why|String|Optional.|\n")
                .contains("returns a `200 OK` response code and an [order](../resources/order.md) collection in")
                .contains(
                        "POST https://shop.example/v1/orders/{id}/shop.split\nContent-Type: application/json\nContent-length: ");
    }

    @Test
    void showsTheSampleOfASpecWithoutItsSecrets() throws IOException {
        project.spec("order", """
                @Sample(\"\"\"
                    {"id": "A-17", "note": "Ring twice", "code": "s3cr3t", "door": {"pin": "s3cr3t", "floor": 3}, "more": 1}
                    \"\"\")
                @GraphEntity(entitySet = "/orders") interface order {
                    @Key @ReadOnly String id();
                    String note();
                    @Sensitive String code();
                    door door();
                }
                """)
                .spec("door", "@GraphComplex interface door { @Sensitive String pin(); Integer floor(); }");
        pages();
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        assertThat(all).contains("\"note\": \"Ring twice\"", "\"floor\": 3").doesNotContain("s3cr3t");
    }

    private void pages(String... more) {
        int code = run(more);
        assertThat(cli.err()).isEmpty();
        assertThat(code).isZero();
    }

    private int run(String... more) {
        List<String> all =
                new ArrayList<>(List.of("pages", "--sources", project.sources().toString(), "--out", out.toString()));
        all.addAll(List.of(more));
        return cli.run(all.toArray(String[]::new));
    }
}
