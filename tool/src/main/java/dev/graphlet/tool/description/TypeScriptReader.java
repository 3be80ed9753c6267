package dev.graphlet.tool.description;

import dev.graphlet.tool.failure.DataException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the comments of the interfaces in a TypeScript declaration such as {@code microsoft-graph-types.d.ts}. */
public final class TypeScriptReader {
    private final Map<String, Map<String, String>> types = new HashMap<>();
    private final StringBuilder comment = new StringBuilder();
    private String namespace = "";
    private Map<String, String> members = Map.of();
    private boolean inComment;
    private boolean inInterface;

    private TypeScriptReader() {}

    /**
     * Returns what a declaration says, by the names that it has in TypeScript.
     *
     * @param document the octets of the declaration, in UTF-8
     * @param name what messages call the declaration
     * @throws DataException if it declares no interface
     */
    public static Documentation read(byte[] document, String name) {
        TypeScriptReader reader = new TypeScriptReader();
        List<String> lines =
                new String(document, StandardCharsets.UTF_8).lines().toList();
        for (String line : lines) {
            reader.line(line.strip());
        }
        if (reader.types.isEmpty()) {
            throw new DataException(name + " declares no interface, so it describes nothing. Give the .d.ts file of "
                    + "the package @microsoft/microsoft-graph-types, or CSDL with descriptions.");
        }
        return new Documentation(reader.types);
    }

    private void line(String line) {
        if (inComment) {
            blockComment(line);
        } else if (line.startsWith("/*")) {
            comment.setLength(0);
            inComment = true;
            blockComment(line.substring(line.startsWith("/**") ? 3 : 2));
        } else if (line.startsWith("//")) {
            append(line.substring(2));
        } else {
            declaration(line);
            comment.setLength(0);
        }
    }

    private void blockComment(String line) {
        int end = line.indexOf("*/");
        String text = end < 0 ? line : line.substring(0, end);
        append(text.startsWith("*") ? text.substring(1) : text);
        inComment = end < 0;
    }

    private void append(String text) {
        String words = text.strip();
        if (!words.isEmpty()) {
            comment.append(comment.isEmpty() ? "" : " ").append(words);
        }
    }

    private void declaration(String line) {
        String rest = line.startsWith("export ") ? line.substring(7) : line;
        if (rest.startsWith("namespace ") && rest.endsWith("{")) {
            namespace = word(rest.substring(10)) + ".";
        } else if (rest.startsWith("interface ")) {
            members = new HashMap<>();
            types.put(namespace + word(rest.substring(10)), members);
            note("");
            inInterface = !rest.endsWith("}");
        } else if (line.startsWith("}")) {
            namespace = inInterface ? namespace : "";
            inInterface = false;
        } else if (inInterface) {
            int end = line.indexOf(':');
            if (end > 0) {
                String member = line.substring(0, end).strip();
                note((member.endsWith("?") ? member.substring(0, member.length() - 1) : member).replace("\"", ""));
            }
        }
    }

    private void note(String member) {
        if (!comment.isEmpty()) {
            members.put(member, comment.toString());
        }
    }

    private static String word(String text) {
        int end = 0;
        while (end < text.length() && " <{".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }
}
