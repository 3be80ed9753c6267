package dev.graphlet.tool.csdl;

import dev.graphlet.tool.failure.DataException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** Says of a document that cannot be parsed what it seems to be, which the parser's own words do not tell. */
final class Beginning {
    private final byte[] document;
    private final String name;

    Beginning(byte[] document, String name) {
        this.document = document;
        this.name = name;
    }

    /** Returns where the text of a document in UTF-8 starts, behind a byte order mark, or -1 in another encoding. */
    int startOfUtf8() {
        String start = new String(document, 0, Math.min(document.length, 200), StandardCharsets.ISO_8859_1);
        int from = start.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        boolean utf16 = start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe") || start.indexOf(0) >= 0;
        int end = start.startsWith("<?xml", from) ? start.indexOf("?>") : 0;
        String declaration = start.substring(0, Math.max(0, end)).toLowerCase(Locale.ROOT);
        boolean other = declaration.contains("encoding") && !declaration.contains("utf-8");
        return utf16 || other ? -1 : from;
    }

    /** Throws if the document is empty, JSON, a web page or an archive. */
    void check() {
        String start =
                text(0, Math.min(document.length, 200)).replace("\uFEFF", "").strip();
        if (start.isEmpty() && document.length < 200) {
            throw new DataException(name + " is empty. Give the XML of a service's $metadata.");
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            throw new DataException(
                    name + " is JSON. Give the XML of a service's $metadata; 'Accept: application/xml' asks for it.");
        }
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<html") || lower.startsWith("<!doctype html")) {
            throw new DataException(
                    name + " is a web page, perhaps of a proxy or a login. Give the XML of a service's $metadata.");
        }
    }

    /** Creates the exception for what the parser did not take. */
    DataException failure(XMLStreamException cause) {
        Location at = cause.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNumber());
        int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
        String end = text(Math.max(0, document.length - 200), document.length).strip();
        // The parser's own text is in the language of the JVM and has several lines.
        String what = end.endsWith("Edmx>")
                ? "this is not XML. Give the XML of a service's $metadata."
                : "the document is cut off or is not XML. Download it again.";
        return new DataException(name + ", line " + line + ", column " + column + ": " + what, cause);
    }

    private String text(int from, int to) {
        return new String(document, from, to - from, StandardCharsets.UTF_8);
    }
}
