package dev.graphlet.benchmarks.sizes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What can be large in an answer, each as the text of a part that has it n times. */
enum SizedText {
    UNDECLARED(
            "properties that are not declared",
            10_000,
            n -> "{" + join(n, i -> "\"u" + (10_000 + i) + "\":" + i % 10) + "}"),
    REPEATED("a property that is repeated", 10_000, n -> "{" + join(n, i -> "\"name\":\"" + i + "\"") + "}"),
    ITEMS("items", 2_000, n -> parts(n, i -> "{\"name\":\"p\",\"weight\":1.5,\"x\":" + i + "}")),
    SHUFFLED("items, each in an order of its own", 500, n -> parts(n, SizedText::shuffled)),
    LATE("items whose type comes late", 2_000, n -> parts(n, i -> "{\"name\":\"p\",\"color\":\"c\"," + type() + "}")),
    DEPTH("levels", 45, n -> parts(50, i -> "{\"inner\":".repeat(n) + "{}" + "}".repeat(n))),
    UNDECLARED_DEPTH(
            "levels that are not declared", 45, n -> parts(200, i -> "{\"x\":" + "[".repeat(n) + "]".repeat(n) + "}")),
    LATE_DEPTH("levels whose type comes late", 45, n -> parts(50, i -> late(n))),
    DIGITS(
            "digits of numbers",
            200,
            n -> parts(100, i -> "{\"x\":" + "9".repeat(n) + ",\"y\":0." + "9".repeat(n) + "}")),
    NAMES("characters of a name", 10_000, n -> "{\"" + "u".repeat(n) + "\":1}"),
    TEXTS("characters of a text", 100_000, n -> "{\"name\":\"" + "é".repeat(n) + "\"}"),
    LISTS("items of a list of texts", 10_000, n -> "{\"marks\":[" + join(n, i -> "\"m" + i % 7 + "\"") + "]}");

    final String title;
    final int size;
    private final IntFunction<String> text;

    SizedText(String title, int size, IntFunction<String> text) {
        this.title = title;
        this.size = size;
        this.text = text;
    }

    /** The text in UTF-8 that has it so many times. */
    byte[] of(int count) {
        return text.apply(count).getBytes(StandardCharsets.UTF_8);
    }

    private static String type() {
        return "\"@odata.type\":\"#microsoft.graph.leaf\"";
    }

    private static String parts(int count, IntFunction<String> part) {
        return "{\"parts\":[" + join(count, part) + "]}";
    }

    private static String shuffled(int seed) {
        List<String> properties = new ArrayList<>(List.of(
                "\"name\":\"p\"",
                "\"weight\":1.5",
                "\"spare\":true",
                "\"marks\":[]",
                "\"inner\":{}",
                "\"parts\":[]",
                "\"x\":1"));
        Collections.shuffle(properties, new Random(seed));
        return "{" + String.join(",", properties) + "}";
    }

    private static String late(int depth) {
        return "{\"name\":\"p\",\"inner\":".repeat(depth) + "{}" + ("," + type() + "}").repeat(depth);
    }

    private static String join(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(","));
    }
}
