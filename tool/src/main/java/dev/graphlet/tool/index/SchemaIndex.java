package dev.graphlet.tool.index;

import dev.graphlet.tool.schema.ServiceSchema;
import java.util.Optional;

/** A schema as octets. An index belongs to the document of which it was made, and is worth nothing without it. */
public final class SchemaIndex {
    private SchemaIndex() {}

    /** Returns the index of a schema that was read from a document with a digest. */
    public static byte[] write(ServiceSchema schema, String digest) {
        IndexOutput output = new IndexOutput();
        new SchemaEncoder(output).encode(schema.declarations());
        return IndexFile.seal(digest, output.toByteArray());
    }

    /** Returns the schema, or empty if the index is broken, foreign, of another version or of another document. */
    public static Optional<ServiceSchema> read(byte[] index, String digest) {
        Optional<IndexInput> input = IndexFile.open(index, digest);
        return input.isEmpty()
                ? Optional.empty()
                : Optional.of(new ServiceSchema(new SchemaDecoder(input.get()).decode()));
    }
}
