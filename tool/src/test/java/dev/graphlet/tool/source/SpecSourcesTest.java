package dev.graphlet.tool.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecSourcesTest {
    @TempDir
    Path root;

    private SpecFolder specs;

    @BeforeEach
    void createPackage() throws IOException {
        specs = new SpecFolder(root);
    }

    private List<Spec> found() {
        SpecSources sources = specs.read();
        assertThat(sources.problems()).isEmpty();
        return sources.packages().get(0).specs();
    }

    @Test
    void readsThePackageAndItsService() throws IOException {
        specs.write("package-info.java", """
                @GraphService(name = "Sh" + "op", endpoint = ("https://shop.example/v1"))
                package shop.spec;

                import dev.graphlet.annotations.GraphService;
                """);
        SpecPackage found = specs.read().packages().get(0);
        assertThat(found.name()).isEqualTo("shop.spec");
        assertThat(found.folder()).isEqualTo(specs.folder);
        assertThat(found.service()).containsOnlyKeys("name", "endpoint").containsEntry("name", "Shop");
        assertThat(found.namespace()).isEqualTo("microsoft.graph");
    }

    @Test
    void readsTheMembersOfAnEntity() throws IOException {
        specs.spec("order", """
                @GraphEntity(entitySet = "/orders", operations = {Operation.LIST, Operation.GET})
                interface order {
                    String WORD = "constant";
                    @Key String number();
                    @ReadOnly java.util.List<@Deprecated String> notes();
                    @Name("class") String className();
                    @Navigation(contained = true) customer buyer();
                    @Action(name = "cancel") void cancelOrder(@Required boolean now, @Name("a-b") int[] ab);
                    @Function Outer.line first();
                    default String text() { return ""; }
                    static String other() { return ""; }
                    interface nested {}
                }
                """);
        Spec spec = found().get(0);
        assertThat(spec.text("GraphEntity", "entitySet")).contains("/orders");
        assertThat(spec.operations()).contains(List.of("LIST", "GET"));
        assertThat(spec.members())
                .extracting(member -> member.kind() + " " + member.name() + " " + member.type() + " "
                        + member.declaration().line() + member.parameters())
                .containsExactly(
                        "KEY number String 8[]",
                        "PROPERTY notes List<String> 9[]",
                        "PROPERTY class String 10[]",
                        "NAVIGATION buyer customer 11[]",
                        "ACTION cancel void 12[SpecParameter[name=now, type=boolean, required=true],"
                                + " SpecParameter[name=a-b, type=int[], required=false]]",
                        "FUNCTION first line 13[]");
        assertThat(spec.members().get(1).annotations()).containsExactly("ReadOnly");
    }

    @Test
    void readsTheMembersOfAnEnum() throws IOException {
        specs.spec("color", """
                @GraphEnum(flags = true)
                enum color {
                    red, @Name("default") byDefault { }, green();
                    static final color WORD = new color();
                    static final color OTHER = red;
                    int number;
                    void print() {}
                }
                """);
        assertThat(found().get(0).kind()).isEqualTo(SpecKind.ENUM);
        assertThat(found().get(0).members()).extracting(SpecMember::name).containsExactly("red", "default", "green");
    }

    @Test
    void findsNestedSpecsAndThoseWithJavaNames() throws IOException {
        specs.spec("Specs", """
                class Specs {
                    @GraphEntity(name = "order") interface OrderSpec {
                        @GraphComplex interface line {}
                    }
                    @GraphContainer interface service { @Function boolean open(); }
                }
                """);
        assertThat(found())
                .extracting(spec -> spec.kind() + " " + spec.name() + " " + spec.javaName() + " " + spec.line())
                .containsExactly(
                        "ENTITY order Specs.OrderSpec 6",
                        "COMPLEX line Specs.OrderSpec.line 7",
                        "CONTAINER service Specs.service 9");
    }

    @Test
    void knowsTheAnnotationsByTheirImports() throws IOException {
        specs.write("a.java", "package shop.spec; @dev . graphlet /**/ .annotations.GraphEntity interface a {}");
        specs.write(
                "b.java",
                "package shop.spec; import dev.graphlet.annotations.GraphEntity; @GraphEntity interface b {}");
        specs.write(
                "c.java",
                "package shop.spec; import dev.graphlet.annotations.*; import x.*; @GraphEntity interface c {}");
        specs.write(
                "d.java",
                "package shop.spec; import dev.graphlet.\\u0061nnotations.*; @Gr\\u0061phEntity(name = \"\\u0061b\")"
                        + " interface \\uu0064 {}");
        specs.write(
                "no.java",
                "package shop.spec; import dev.graphlet.annotations.*; import other.GraphEntity; @GraphEntity interface no {}");
        specs.write(
                "own.java",
                "package shop.spec; import dev.graphlet.annotations.*; @GraphEntity interface own {} @interface GraphEnum {}"
                        + " @GraphEnum enum none {}");
        specs.write("not.java", "package shop.spec; @GraphComplex interface not {}");
        specs.write(
                "classes.java",
                "package shop.spec; import dev.graphlet.annotations.*; @GraphEntity class classes {} @GraphEnum record r() {}");
        assertThat(found()).extracting(Spec::name).containsExactly("a", "b", "c", "ab", "own");
    }

    @Test
    void readsSourcesOfTheServiceOnly() throws IOException {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("broken.java"), "class {");
        Files.writeString(
                elsewhere.resolve("x.java"), "package other; @dev.graphlet.annotations.GraphEntity interface x {}");
        Files.writeString(
                elsewhere.resolve("y.java"), "package shop.spec; @dev.graphlet.annotations.GraphEntity interface y {}");
        Files.createDirectories(root.resolve(".git/shop"));
        Files.writeString(
                root.resolve(".git/shop/z.java"),
                "package shop.spec; @dev.graphlet.annotations.GraphEntity interface z {}");
        assertThat(found()).extracting(Spec::name).containsExactly("y");
    }

    @Test
    void findsTypesByNamespaceAndName() throws IOException {
        specs.spec("a", "@GraphEntity(name = \"alert\") interface a {}");
        specs.spec("b", "@GraphEntity(name = \"alert\", namespace = \"shop.security\") interface b {}");
        SpecPackage found = specs.read().packages().get(0);
        assertThat(found.find("shop", "alert").orElseThrow().javaName()).isEqualTo("a");
        assertThat(found.find("shop.security", "alert").orElseThrow().javaName())
                .isEqualTo("b");
        assertThat(found.find("shop", "b")).isEmpty();
    }

    @Test
    void namesAFileThatIsNoJava() throws IOException {
        specs.spec("good", "@GraphEntity interface good {}");
        Path bad = specs.spec("bad", "@GraphEntity interface bad {\n    String a()\n    String b();\n}");
        SpecSources sources = specs.read();
        // What is expected, each JDK says in other words.
        assertThat(sources.problems())
                .singleElement()
                .asString()
                .startsWith(bad + ":6: This is not Java: ")
                .endsWith("';' expected. The file was not changed. Correct the file first.");
        assertThat(sources.packages().get(0).specs()).extracting(Spec::name).containsExactly("good");
    }

    @Test
    void namesAFileInAnotherEncoding() throws IOException {
        Path latin = specs.folder.resolve("latin.java");
        Files.write(latin, "package shop.spec;\r\n/** Größe */\r\n".getBytes(StandardCharsets.ISO_8859_1));
        Path wide = specs.folder.resolve("wide.java");
        Files.write(wide, "\uFEFFpackage shop.spec;".getBytes(StandardCharsets.UTF_16LE));
        assertThat(specs.read().problems())
                .extracting(SourceProblem::toString)
                .containsExactly(
                        latin + ":2: This is not UTF-8. The file was not changed. Save the file in UTF-8.",
                        wide + ":1: This is not UTF-8. The file was not changed. Save the file in UTF-8.");
    }

    @Test
    void namesASourceThatIsNestedTooDeeply() throws IOException {
        Path deep = specs.spec("deep", "@GraphEntity(name = " + "(".repeat(100_000) + ") interface deep {}");
        assertThat(specs.read().problems())
                .extracting(SourceProblem::toString)
                .containsExactly(
                        deep
                                + ":1: This is not Java: it is nested too deeply. The file was not changed. Correct the file first.");
    }

    @Test
    void namesASpecWhoseNameIsNoText() throws IOException {
        Path file = specs.spec("a", "@GraphEntity(name = Names.A)\ninterface a {}");
        assertThat(specs.read().problems())
                .extracting(SourceProblem::toString)
                .containsExactly(
                        file + ":5: The name of 'a' is not a string literal, so the name of the interface is taken."
                                + " Write the name as a literal.");
    }

    @Test
    void saysThatTheFolderIsNotThere() {
        Path missing = root.resolve("missing");
        assertThatThrownBy(() -> SpecSources.read(missing))
                .isInstanceOf(DataException.class)
                .hasMessage("Cannot read the sources in " + missing
                        + ": it is not there. Name the folder of your sources" + " by --sources.");
    }
}
