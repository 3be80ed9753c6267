package dev.graphlet.tool.csdl;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.schema.ServiceSchema;

/** Reads the CSDL XML of any OData 4 service. */
public final class CsdlReader {
    private CsdlReader() {}

    /**
     * Returns the schema that a document declares. What it does not know it skips; references to other documents are
     * not followed.
     *
     * @param document the octets of the document, in any encoding that it declares
     * @param name what messages call the document, such as its path or URL
     * @throws DataException if the document is no XML, incomplete, no CSDL of OData 4, or has a DOCTYPE
     */
    public static ServiceSchema read(byte[] document, String name) {
        CsdlElement root = new CsdlParser(name).parse(document);
        return new ServiceSchema(new SchemaBuilder(root).build());
    }
}
