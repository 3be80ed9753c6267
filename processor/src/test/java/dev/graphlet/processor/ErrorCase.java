package dev.graphlet.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sources with the errors that they must give, from {@code src/test/resources/errors}. A line {@code // error: text} announces an
 * error in the next line that is none itself, {@code // warning: text} a warning, {@code // error anywhere: text} one without a place, {@code // option: x} is for the
 * compiler, and {@code // file: name} begins another file.
 */
record ErrorCase(
        String name, Map<String, String> sources, List<String> options, List<Found> expected, List<Found> warnings) {
    private static final String PRELUDE =
            "package test.spec; import dev.graphlet.annotations.*; import java.time.*;" + " import java.util.*; ";
    private static final String SERVICE = "@dev.graphlet.annotations.GraphService("
            + "name = \"Test\", namespace = \"test\", endpoint = \"https://graph.example.com/v1.0\") package test.spec;\n";

    static Stream<ErrorCase> all() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(ErrorCase.class.getResource("/errors")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(ErrorCase::read).toList().stream();
        }
    }

    private static ErrorCase read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".txt", "");
            return parse(name, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ErrorCase parse(String name, List<String> lines) {
        Map<String, List<String>> files = new TreeMap<>();
        List<String> options = new ArrayList<>();
        List<Found> expected = new ArrayList<>();
        List<Found> warnings = new ArrayList<>();
        List<String> announced = new ArrayList<>();
        List<String> warned = new ArrayList<>();
        String file = "test/spec/Specs.java";
        for (String line : lines) {
            String text = line.strip();
            if (text.startsWith("// file: ")) {
                file = text.substring("// file: ".length());
                continue;
            }
            List<String> content = files.computeIfAbsent(file, key -> new ArrayList<>());
            content.add(line);
            if (text.startsWith("// option: ")) {
                options.add(text.substring("// option: ".length()));
            } else if (text.startsWith("// error anywhere: ")) {
                expected.add(new Found("", -1, text.substring("// error anywhere: ".length())));
            } else if (text.startsWith("// warning: ")) {
                warned.add(text.substring("// warning: ".length()));
            } else if (text.startsWith("// error: ")) {
                announced.add(text.substring("// error: ".length()));
            } else {
                String place = file;
                announced.forEach(error -> expected.add(new Found(place, content.size(), error)));
                announced.clear();
                warned.forEach(warning -> warnings.add(new Found(place, content.size(), warning)));
                warned.clear();
            }
        }
        return new ErrorCase(
                name,
                sources(files),
                options,
                expected.stream().sorted().toList(),
                warnings.stream().sorted().toList());
    }

    private static Map<String, String> sources(Map<String, List<String>> files) {
        Map<String, String> sources = new TreeMap<>();
        files.forEach((file, lines) -> {
            String text = String.join("\n", lines) + "\n";
            boolean plain = lines.stream().noneMatch(line -> line.startsWith("package ")) && file.contains("/");
            sources.put(file, plain ? PRELUDE + text : text);
        });
        sources.putIfAbsent("test/spec/package-info.java", SERVICE);
        return sources;
    }

    String[] arguments() {
        return options.toArray(String[]::new);
    }

    @Override
    public String toString() {
        return name;
    }
}
