package dev.graphlet.tool;

import dev.graphlet.tool.csdl.CsdlReader;
import dev.graphlet.tool.schema.ServiceSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The documents of the tests. */
public final class Resources {
    private Resources() {}

    /** Returns the octets of a document. */
    public static byte[] octets(String name) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream("/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the schema of a document. */
    public static ServiceSchema schema(String name) {
        return CsdlReader.read(octets("csdl/" + name), name);
    }

    /** Returns a document that declares these types in the namespace {@code example}. */
    public static String csdl(String declarations) {
        return "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>"
                + "<Schema Namespace=\"example\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">\n"
                + declarations + "\n</Schema></edmx:DataServices></edmx:Edmx>";
    }
}
