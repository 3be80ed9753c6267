package dev.graphlet.processor.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a file of JavaPoet is laid out, by small examples. */
class SourceLayoutTest {
    @Test
    void aSentenceThatFitsIsACommentOfOneLine() {
        assertLayout("""
                class A {
                    /**
                     * Returns the {@code path}.
                     */
                    A path() {
                    }
                }
                """, """
                class A {
                    /** Returns the {@code path}. */
                    A path() {}
                }
                """);
    }

    @Test
    void aSentenceIsOneLineUpTo120Columns() {
        String words = "x".repeat(58) + " " + "y".repeat(54);
        assertLayout("/**\n * " + words + "\n */\nclass A {\n}\n", "/** " + words + " */\nclass A {}\n");
        assertLayout("/**\n * y" + words + "\n */\nclass A {\n}\n", "/**\n * y" + words + "\n */\nclass A {}\n");
    }

    @Test
    void tagsParagraphsAndVerbatimTextKeepTheirLines() {
        String source = """
                class A {
                    /**
                     * Gets it.
                     *
                     * <pre>{@code
                     *   GET /a
                     * }</pre>
                     *
                     * @param a what
                     */
                    void a(int a);

                    /**
                     * @deprecated use {@code b}
                     */
                    void b();
                }
                """;
        assertLayout(source, source);
    }

    @Test
    void aLongCommentIsBrokenBetweenWordsButNotInATagNorInVerbatimText() {
        String word = "word ".repeat(22);
        assertLayout(
                "/**\n * " + word + "{@code a b c d} @end\n * <pre>" + word + word + "</pre>\n * @param a " + word
                        + "c d e\n */\nclass A {\n}\n",
                "/**\n * " + word.strip() + "\n * {@code a b c d} @end\n * <pre>" + word + word + "</pre>\n * @param a "
                        + "word ".repeat(21).strip() + "\n *     word c d e\n */\nclass A {}\n");
    }

    @Test
    void noLineOfALongCommentBeginsWithWhatWouldBecomeATag() {
        String word = "word ".repeat(23);
        assertLayout(
                "/**\n * " + word + "@home is where\n */\nclass A {\n}\n",
                "/**\n * " + "word ".repeat(22).strip() + "\n * word @home is where\n */\nclass A {}\n");
    }

    @Test
    void whatLooksLikeCodeOrACommentInALiteralIsText() {
        String source = """
                class A {
                    String a = "*/ /** { ( \\" ; // , @A";
                    char b = '"';
                    char c = '\\'';
                    String d = "}";
                }
                """;
        assertLayout(source, source);
    }

    @Test
    void aLineThatFitsIsNotBroken() {
        assertLayout("""
                @A(
                    using = B.class
                )
                class A {
                    @C({"a",
                            "b"})
                    void a(int a,
                            int b) {
                        b.c(
                            d
                        )
                            .e();
                    }
                }
                """, """
                @A(using = B.class)
                class A {
                    @C({"a", "b"})
                    void a(int a, int b) {
                        b.c(d).e();
                    }
                }
                """);
    }

    @Test
    void argumentsStandOnOneLineOrOnALineEach() {
        assertLayout("""
                class A {
                    void a() {
                        return new ListOfSomethingRequest(this.sender, RequestParts.list(this.path, SomethingCodec.TYPE, LongerTypes.INSTANCE));
                        return new ListOfSomethingRequest(this.sender, RequestParts.list(this.path, SomethingCodec.TYPE, IndustryDataTypes.INSTANCE), moreOfItAndStillMore);
                    }
                }
                """, """
                class A {
                    void a() {
                        return new ListOfSomethingRequest(
                                this.sender, RequestParts.list(this.path, SomethingCodec.TYPE, LongerTypes.INSTANCE));
                        return new ListOfSomethingRequest(
                                this.sender,
                                RequestParts.list(this.path, SomethingCodec.TYPE, IndustryDataTypes.INSTANCE),
                                moreOfItAndStillMore);
                    }
                }
                """);
    }

    @Test
    void aGroupAloneInItsGroupOpensOnTheSameLine() {
        String name = "\"" + "n".repeat(70) + "\"";
        assertLayout(
                "class A {\n    B b = c(new D(" + name + ", " + name + "));\n}\n",
                "class A {\n    B b = c(new D(\n            " + name + ",\n            " + name + "));\n}\n");
    }

    @Test
    void aDeclarationIsBrokenEvenly() {
        String names = "Interface1, Interface2<A, B>, Interface3, Interface4, Interface5, Interface6, Interface7, I8";
        assertLayout(
                "class LongNamed extends Base implements " + names + " {\n}\n",
                "class LongNamed extends Base\n        implements " + names + " {}\n");
        assertLayout("class LongNamed extends Base implements Interface0, " + names + " {\n}\n", """
                class LongNamed extends Base
                        implements Interface0,
                                Interface1,
                                Interface2<A, B>,
                                Interface3,
                                Interface4,
                                Interface5,
                                Interface6,
                                Interface7,
                                I8 {}
                """);
    }

    @Test
    void assignmentsChainsAndCasesAreBrokenWhereTheyAreOutermost() {
        String name = "\"" + "n".repeat(72) + "\"";
        assertLayout(
                "class A {\n    Something a = b(" + name + ").longerMethod().another();\n}\n", """
                class A {
                    Something a =
                            b(%s).longerMethod().another();
                }
                """.formatted(name));
        assertLayout("class A {\n    A a = b(" + name + ").longerMethod().another(" + name + ");\n}\n", """
                class A {
                    A a = b(%s)
                            .longerMethod()
                            .another(%s);
                }
                """.formatted(
                        name, name));
        assertLayout(
                "class A {\n    case " + name + ", \"b\" -> SomethingCodecOfSomething.TYPE;\n}\n", """
                class A {
                    case %s, "b" ->
                            SomethingCodecOfSomething.TYPE;
                }
                """.formatted(name));
    }

    @Test
    void aLiteralThatIsTooLongStaysWhole() {
        String name = "\"" + "n(, ".repeat(40) + "\"";
        assertLayout("class A {\n    A a = " + name + ";\n}\n", "class A {\n    A a =\n            " + name + ";\n}\n");
    }

    @Test
    void fieldsWithoutCommentsStandTogether() {
        assertLayout("""
                class A {
                    int a;

                    int b = c();

                    /**
                     * C.
                     */
                    int c;

                    int d;

                    int e();
                }
                """, """
                class A {
                    int a;
                    int b = c();

                    /** C. */
                    int c;

                    int d;

                    int e();
                }
                """);
    }

    @Test
    void enumConstantsSwitchesAndLambdasAreIndentedByFour() {
        assertLayout("""
                enum A {
                  /**
                   * B.
                   */
                  B,

                  C;

                  int d() {
                    return switch (this) {
                      case B ->
                          1;
                      default -> d(in -> in.e());
                    };
                  }
                }
                """, """
                enum A {
                    /** B. */
                    B,

                    C;

                    int d() {
                        return switch (this) {
                            case B -> 1;
                            default -> d(in -> in.e());
                        };
                    }
                }
                """);
    }

    private static void assertLayout(String source, String expected) {
        assertThat(SourceLayout.of(source)).isEqualTo(expected);
        assertThat(SourceLayout.of(expected)).as("laid out once more").isEqualTo(expected);
    }
}
