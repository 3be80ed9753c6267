package dev.graphlet.tool.sample;

import dev.graphlet.tool.failure.DataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of JSON. No message repeats what is in them. */
public final class JsonFile {
    private static final int LONGEST = 256 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .build();

    private JsonFile() {}

    /**
     * Returns what is in a file.
     *
     * @throws DataException if there is none, or if it is not JSON
     */
    public static JsonNode read(Path file) {
        return parse(text(file), file.toString());
    }

    /**
     * Returns what a text says.
     *
     * @param name what messages call it
     * @throws DataException if it is not JSON
     */
    public static JsonNode parse(String text, String name) {
        try {
            String json = text.startsWith("\ufeff") ? text.substring(1) : text;
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            // Without its cause, whose message repeats a part of the text.
            throw new DataException(name + " is not JSON" + where + ". Save the body as it is sent, and try again.");
        }
    }

    /** Returns the text of a file in UTF-8. */
    public static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new DataException("There is no file " + file + ". Check its name.", e);
        } catch (IOException | OutOfMemoryError e) {
            throw new DataException("The file " + file + " cannot be read. Check that it is a file you may read.", e);
        }
    }
}
