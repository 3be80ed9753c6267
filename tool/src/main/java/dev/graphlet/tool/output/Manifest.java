package dev.graphlet.tool.output;

import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The list of the files that the tool wrote into a folder.
 *
 * @param digests the digest of each file by its path
 */
record Manifest(Map<String, String> digests) {
    static final String NAME = "graphlet-pages.txt";

    private static final String HEAD = "# Written by graphlet pages: the files of this folder that it may replace.";

    static Manifest of(SortedMap<String, String> files) {
        Map<String, String> digests = new TreeMap<>();
        files.forEach((path, text) -> digests.put(path, digest(text)));
        return new Manifest(digests);
    }

    /** Reads the list of a folder; an empty one if there is none. */
    static Manifest read(Path folder) {
        Path file = folder.resolve(NAME);
        Map<String, String> digests = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            try {
                text(file)
                        .lines()
                        .filter(line -> line.matches("\\p{XDigit}{64} .+"))
                        .forEach(line -> digests.put(line.substring(65), line.substring(0, 64)));
            } catch (IOException e) {
                throw new DataException(
                        file + " cannot be read. Nothing was changed. Name another folder by --out.", e);
            }
        }
        return new Manifest(digests);
    }

    static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** Returns the list without the files of some extensions. */
    Manifest without(Set<String> extensions) {
        Map<String, String> kept = new TreeMap<>(digests);
        kept.keySet().removeIf(path -> extensions.contains(extension(path)));
        return new Manifest(kept);
    }

    /** Returns the files of both lists. */
    Manifest and(Manifest more) {
        Map<String, String> all = new TreeMap<>(digests);
        all.putAll(more.digests());
        return new Manifest(all);
    }

    static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    boolean names(String path) {
        return digests.containsKey(path);
    }

    /** Returns whether a file still has the content that was written. */
    boolean has(String path, String text) {
        return digest(text).equals(digests.get(path));
    }

    Set<String> paths() {
        return digests.keySet();
    }

    String text() {
        return digests.entrySet().stream()
                .map(file -> file.getValue() + " " + file.getKey())
                .collect(Collectors.joining("\n", HEAD + "\n", "\n"));
    }

    /** Returns the digest of a text, whose line endings a version control may have changed. */
    static String digest(String text) {
        try {
            byte[] octets = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each JDK has it", e);
        }
    }
}
