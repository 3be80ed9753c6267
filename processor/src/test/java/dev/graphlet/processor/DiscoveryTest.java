package dev.graphlet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How javac finds the processors, by the ways in which users set them up. */
class DiscoveryTest {
    /** Since JDK 23 javac runs no processor from the class path unless it is told to; JDK 21 brought the option. */
    private static final boolean HAS_PROC_FULL = Runtime.version().feature() >= 21;

    @TempDir
    Path folder;

    @BeforeEach
    void writeSpecs() throws IOException {
        Files.createDirectories(folder.resolve("src/shop/spec"));
        Files.writeString(folder.resolve("src/shop/spec/package-info.java"), """
                @dev.graphlet.annotations.GraphService(name = "Shop", namespace = "contoso.shop")
                package shop.spec;
                """);
        Files.writeString(folder.resolve("src/shop/spec/order.java"), """
                package shop.spec;
                import dev.graphlet.annotations.*;
                @GraphEntity(entitySet = "/orders") @Inherits(entity.class)
                interface order { @Required String title(); }
                """);
        Files.writeString(folder.resolve("src/shop/Orders.java"), """
                package shop;
                class Orders {
                    Order first() { return Order.builder().title("one").build(); }
                    ShopClient client() { return ShopClient.builder().accessToken(request -> "t").build(); }
                }
                """);
    }

    @Test
    void theyAreFoundOnTheProcessorPath() throws IOException {
        List<String> options = new ArrayList<>(List.of("--processor-path", System.getProperty("java.class.path")));
        options.addAll(List.of("-cp", System.getProperty("java.class.path")));

        assertThat(compile(options)).isEmpty();
        assertThat(folder.resolve("out/shop/ShopClient.class")).exists();
    }

    @Test
    void theyAreFoundOnTheClassPathAlone() throws IOException {
        List<String> options = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path")));
        if (HAS_PROC_FULL) {
            options.add("-proc:full");
        }

        assertThat(compile(options)).isEmpty();
        assertThat(folder.resolve("out/shop/OrderCodec.class")).exists();
    }

    @Test
    void whereJavacSkipsThemItSaysThatItCannotFindTheSymbol() throws IOException {
        String printed = compile(List.of("-proc:none", "-cp", System.getProperty("java.class.path")));

        assertThat(printed).contains("cannot find symbol").contains("class ShopClient");
    }

    private String compile(List<String> options) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        Files.createDirectories(folder.resolve("out"));
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", folder.resolve("out").toString(), "-Xlint:-options", "--release", "17"));
        StringWriter printed = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(folder.resolve("src"))) {
            List<Path> java = sources.filter(Files::isRegularFile).sorted().toList();
            javac.getTask(printed, files, null, all, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
        }
        return printed.toString();
    }
}
