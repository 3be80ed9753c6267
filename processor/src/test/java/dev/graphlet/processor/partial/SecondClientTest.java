package dev.graphlet.processor.partial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests and other modules cannot add specs to the package of a service, which would make a second client of it. */
class SecondClientTest {
    private static final String ANOTHER = Shop.spec(
            "@GraphEntity(entitySet = \"/vouchers\") @Inherits(entity.class) interface voucher { part part(); }");

    @TempDir
    Path folder;

    static Stream<JavaCompiler> compilers() {
        return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void isAnErrorThatNamesThePackage(JavaCompiler compiler) {
        Workspace main = main(compiler);
        Workspace tests = new Workspace(folder.resolve("tests"));
        tests.write(Map.of("shop/spec/voucher.java", ANOTHER));
        Build build = new Build(compiler, tests).sources(tests.allSources()).classPath(main.classes());

        assertThat(build.run())
                .containsExactly("[GraphletService] The specs of a package must be in one module, but 'shop.spec' has"
                        + " shop.spec.address, shop.spec.card, shop.spec.note, shop.spec.order, shop.spec.part,"
                        + " shop.spec.party, shop.spec.person, shop.spec.piece and 2 more in another module. Move"
                        + " the specs of this module to a package of their own with @GraphService.");
        assertThat(build.aggregating.written()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void isNoneIfTheAdviceIsFollowed(JavaCompiler compiler) {
        Workspace main = main(compiler);
        Workspace tests = new Workspace(folder.resolve("tests"));
        tests.write(Map.of(
                "shop/more/spec/package-info.java",
                "@dev.graphlet.annotations.GraphService(name = \"More\", namespace = \"contoso.more\")\npackage shop.more.spec;\n",
                "shop/more/spec/voucher.java",
                """
                package shop.more.spec;
                import dev.graphlet.annotations.*;
                @GraphEntity(entitySet = "/vouchers") @Inherits(entity.class) interface voucher { String code(); }
                """));
        Build build = new Build(compiler, tests).sources(tests.allSources()).classPath(main.classes());

        assertThat(build.run()).isEmpty();
        assertThat(build.aggregating.written()).containsOnlyKeys("shop.more.MoreTypes", "shop.more.MoreClient");
    }

    /** As kapt has it, which is javac: the classes of before, the registry's too, are in a folder that it doesn't write to. */
    @Test
    void isNoneIfTheOtherSpecsAreRoots() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Workspace main = main(compiler);
        Workspace stubs = new Workspace(folder.resolve("stubs"));
        stubs.write(Map.of(Change.PACKAGE_INFO, Shop.packageInfo(), "shop/spec/voucher.java", ANOTHER));
        Build build = new Build(compiler, stubs)
                .sources(stubs.allSources())
                .classNames(Shop.SPECS.stream().map(name -> "shop.spec." + name).toList())
                .options(List.of("-proc:only"))
                .classPath(main.classes());

        assertThat(build.run()).isEmpty();
        assertThat(build.aggregating.written()).containsOnlyKeys("shop.ShopTypes", "shop.ShopClient");
    }

    /** There is no folder of classes then, by which specs of another module could be told. */
    @Test
    void isNoneWhereJavacLeavesClassesBesideSources() throws IOException, InterruptedException {
        Workspace main = new Workspace(folder.resolve("main"));
        main.write(Shop.sources());
        Path types = main.sources().resolve("shop/ShopTypes.java");
        assertThat(javacInTheSources(main, main.allSources())).isEmpty();
        String before = Files.readString(types);

        assertThat(javacInTheSources(main, List.of(main.sources().resolve("shop/spec/note.java"))))
                .isEmpty();
        assertThat(types).hasContent(before);
    }

    /** Runs it by itself, since without {@code -d} it writes to the current directory; returns what it prints. */
    private static String javacInTheSources(Workspace workspace, List<Path> files)
            throws IOException, InterruptedException {
        String path = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "--release", "17", "-nowarn"));
        command.addAll(List.of("-processorpath", path, "-classpath", "." + File.pathSeparator + path));
        files.forEach(file -> command.add(file.toString()));
        Process javac = new ProcessBuilder(command)
                .directory(workspace.sources().toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(javac.getInputStream().readAllBytes(), Charset.defaultCharset());
        javac.waitFor();
        return printed;
    }

    /** Sources that mention the client are no second one. */
    @ParameterizedTest
    @MethodSource("compilers")
    void isNotASecondOneThatUsesTheFirst(JavaCompiler compiler) {
        Workspace main = main(compiler);
        Workspace tests = new Workspace(folder.resolve("tests"));
        tests.write(
                Map.of("shop/AppTest.java", "package shop; class AppTest { ShopClient client = new App().client(); }"));

        assertThat(new Build(compiler, tests)
                        .sources(tests.allSources())
                        .classPath(main.classes())
                        .run())
                .isEqualTo(List.of());
    }

    private Workspace main(JavaCompiler compiler) {
        Workspace main = new Workspace(folder.resolve("main"));
        main.write(Shop.sources());
        assertThat(new Build(compiler, main).sources(main.allSources()).run()).isEmpty();
        return main;
    }
}
