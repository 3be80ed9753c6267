package dev.graphlet.tool.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where members and imports are inserted. */
class SpecMergeTest {
    @TempDir
    Path root;

    private SpecFolder specs;

    @BeforeEach
    void createPackage() throws IOException {
        specs = new SpecFolder(root);
    }

    @Test
    void projectionsAreNoSpecsAndStayAsTheyAre() throws IOException {
        String projection = "@Projection(order.class)\ninterface orderCard {\n    String number();\n}\n";
        specs.spec("order", "@GraphEntity\ninterface order {\n    @Key String number();\n}\n\n" + projection);

        assertThat(specs.read().packages().get(0).specs())
                .extracting(Spec::name)
                .containsExactly("order");
        assertThat(specs.add("order", "String text();")).endsWith("    String text();\n}\n\n" + projection);
    }

    @Test
    void insertsEachMemberBehindTheLastOfItsKind() throws IOException {
        specs.write("order.java", """
                package shop.spec;

                import dev.graphlet.annotations.Action;
                import dev.graphlet.annotations.GraphEntity;
                import dev.graphlet.annotations.Key;
                import dev.graphlet.annotations.Navigation;
                import java.time.OffsetDateTime;

                /** An order. */
                @GraphEntity
                interface order {
                    @Key
                    String number();

                    /** When it came. */
                    OffsetDateTime date(); // of the shop

                    // Who and what.
                    @Navigation
                    customer buyer();

                    @Action
                    void cancel();

                    /** The end. */
                    String END = "";
                }
                """);
        String text = specs.add(
                "order",
                "@Function\nList<String> warnings();",
                "@Navigation(contained = true)\nList<line> lines();",
                "/** A note. */\n@ReadOnly\nString note();",
                "@Key\nString region();",
                "@Action\nvoid send(\n        @Required String to);");
        assertThat(text).isEqualTo("""
                package shop.spec;

                import dev.graphlet.annotations.Action;
                import dev.graphlet.annotations.Function;
                import dev.graphlet.annotations.GraphEntity;
                import dev.graphlet.annotations.Key;
                import dev.graphlet.annotations.Navigation;
                import dev.graphlet.annotations.ReadOnly;
                import dev.graphlet.annotations.Required;
                import java.time.OffsetDateTime;
                import java.util.List;

                /** An order. */
                @GraphEntity
                interface order {
                    @Key
                    String number();

                    @Key
                    String region();

                    /** When it came. */
                    OffsetDateTime date(); // of the shop

                    /** A note. */
                    @ReadOnly
                    String note();

                    // Who and what.
                    @Navigation
                    customer buyer();

                    @Navigation(contained = true)
                    List<line> lines();

                    @Action
                    void cancel();

                    @Function
                    List<String> warnings();

                    @Action
                    void send(
                            @Required String to);

                    /** The end. */
                    String END = "";
                }
                """);
    }

    @Test
    void putsAKeyFirstIfThereIsNone() throws IOException {
        specs.spec("order", """
                @GraphEntity
                interface order { // an order
                    /** A note. */
                    String note();

                    String other();
                }
                """);
        assertThat(specs.add("order", "@Key\nString id();")).endsWith("""
                interface order { // an order
                    @Key
                    String id();

                    /** A note. */
                    String note();

                    String other();
                }
                """);
    }

    @Test
    void fillsABodyThatIsEmpty() throws IOException {
        specs.spec("a", "@GraphEntity interface a<T extends @Deprecated(since = \"{\") Object> /* { */ {}");
        specs.spec("b", "@GraphEntity interface b {\n}\n");
        specs.spec("c", "@GraphEntity(name = \"c\") interface c\n{ // nothing\n}\n");
        specs.spec("d", "@GraphEnum enum d { ; void f() {} }");
        specs.spec("e", "@GraphEnum enum e {}");
        assertThat(specs.add("a", "@Key\nString id();", "String b();"))
                .endsWith(" /* { */ {\n    @Key\n    String id();\n\n    String b();\n}");
        assertThat(specs.add("b", "String b();")).endsWith("interface b {\n    String b();\n}\n");
        assertThat(specs.add("c", "String b();")).endsWith("{ // nothing\n    String b();\n}\n");
        assertThat(specs.add("d", "red", "green")).endsWith("{\n    red,\n\n    green\n ; void f() {} }");
        assertThat(specs.add("e", "red")).endsWith("enum e {\n    red\n}");
    }

    @Test
    void appendsMembersOfAnEnum() throws IOException {
        specs.spec("a", "@GraphEnum enum a { red, green }");
        specs.spec("b", "@GraphEnum enum b {\n  red,\n  green // like grass\n}");
        specs.spec("c", "@GraphEnum enum c {\n\n\t/** Red. */\n\tred,\n\n\tgreen, // like grass\n\n}");
        specs.spec("d", "@GraphEnum enum d {\n    red() { },\n    green(1)\n    ; int number; }");
        specs.spec("e", "@GraphEnum enum e { red }");
        assertThat(specs.add("a", "blue", "gray")).endsWith("{ red, green, blue, gray }");
        assertThat(specs.add("b", "blue", "@Name(\"default\")\nnone"))
                .endsWith("{\n  red,\n  green, // like grass\n  blue,\n  @Name(\"default\")\n  none\n}");
        assertThat(specs.add("c", "/** Blue. */\nblue"))
                .endsWith("\tred,\n\n\tgreen, // like grass\n\n\t/** Blue. */\n\tblue,\n\n}");
        assertThat(specs.add("d", "blue")).endsWith("{\n    red() { },\n    green(1),\n    blue\n    ; int number; }");
        assertThat(specs.add("e", "/** Blue. */\nblue")).endsWith("{ red,\n    /** Blue. */\n    blue }");
    }

    @Test
    void keepsMembersTogetherThatAre() throws IOException {
        specs.spec("a", "@GraphEntity interface a {\n  String a();\n  String b();\n}");
        specs.spec("b", "@GraphEntity interface b { String a(); String b(); }");
        assertThat(specs.add("a", "String c();", "@Navigation\na d();"))
                .endsWith("  String b();\n  String c();\n  @Navigation\n  a d();\n}");
        assertThat(specs.add("b", "String c();")).endsWith("{ String a(); String b();\n    String c(); }");
    }

    @Test
    void leavesACommentToTheMemberThatFollows() throws IOException {
        specs.spec(
                "a",
                "@GraphEntity interface a {\n  String a(); /** B. */\n  @Navigation b b();\n  String c(); /* is\n */ }");
        assertThat(specs.add("a", "String d();")).endsWith("  String c();\n  String d(); /* is\n */ }");
        specs.spec("a", "@GraphEntity interface a {\n  String a(); /** B. */\n  @Navigation b b();\n}");
        assertThat(specs.add("a", "String d();"))
                .endsWith("  String a();\n  String d(); /** B. */\n  @Navigation b b();\n}");
    }

    @Test
    void insertsIntoSeveralSpecsOfAFile() throws IOException {
        specs.spec("Specs", """
                interface Specs {
                    @GraphEntity(name = "order")
                    interface OrderSpec {
                        String a();

                        @GraphComplex
                        interface line {}
                    }

                    @GraphEnum enum color { red }
                }
                """);
        SpecSources sources = specs.read();
        List<SpecAddition> additions = List.of(
                addition(sources, "color", "blue"),
                addition(sources, "line", "List<String> x();"),
                addition(sources, "order", "List<line> lines();"),
                addition(sources, "color", "green"));
        SpecMerge merge = sources.merge(additions);
        Insertions.check(merge.files().get(0));
        assertThat(merge.files().get(0).text()).isEqualTo("""
                package shop.spec;

                import dev.graphlet.annotations.*;
                import java.util.List;

                interface Specs {
                    @GraphEntity(name = "order")
                    interface OrderSpec {
                        String a();

                        List<line> lines();

                        @GraphComplex
                        interface line {
                            List<String> x();
                        }
                    }

                    @GraphEnum enum color { red, blue, green }
                }
                """);
    }

    private static SpecAddition addition(SpecSources sources, String type, String member) {
        return new SpecAddition(
                SpecFolder.find(sources, type), List.of(SpecFolder.member(member)), List.of(), Map.of());
    }

    @Test
    void changesNothingThatIsThere() throws IOException {
        specs.spec("a", "@GraphEntity interface a { @Name(\"class\") String x(); @Function int f(int a); }");
        SpecMerge merge = specs.merge(
                "a",
                List.of("GET"),
                "/** The class. */\n@Name(\"class\")\nString className();",
                "@Function\nInteger f(Integer a, String b);");
        assertThat(merge.files()).isEmpty();
        assertThat(merge.problems()).isEmpty();
    }

    @Test
    void addsAMemberOnce() throws IOException {
        specs.spec("a", "@GraphEntity interface a {\n}");
        assertThat(specs.add("a", "String b();", "String b();")).endsWith("{\n    String b();\n}");
    }

    @Test
    void refusesWhatIsNoMember() throws IOException {
        specs.spec("a", "@GraphEntity interface a {\n}");
        assertThatThrownBy(() -> specs.add("a", "String b()"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must be a member of an interface, but is String b()");
        assertThatThrownBy(() -> specs.add("a", "String b(); String c();"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must be one member, but is String b(); String c();");
    }
}
