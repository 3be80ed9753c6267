package dev.graphlet.tool.cache;

import dev.graphlet.tool.csdl.CsdlReader;
import dev.graphlet.tool.description.Documentation;
import dev.graphlet.tool.description.SchemaDocumentation;
import dev.graphlet.tool.description.TypeScriptReader;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.index.DescriptionIndex;
import dev.graphlet.tool.index.SchemaIndex;
import dev.graphlet.tool.schema.ServiceSchema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gets schemas and descriptions, by an index where there is one. */
public final class MetadataCache {
    private final DataCache cache;

    /** Creates a cache of what is read from the data of another one. */
    public MetadataCache(DataCache cache) {
        this.cache = cache;
    }

    /**
     * Returns the schema of a service.
     *
     * @throws DataException if it cannot be had, or is no CSDL
     */
    public ServiceMetadata schema(Source source, Freshness freshness) {
        Reading<ServiceSchema> reading = new Reading<>(CsdlReader::read);
        Data data = cache.get(source, freshness, reading);
        Optional<ServiceSchema> indexed = Optional.ofNullable(reading.result)
                .or(() ->
                        cache.index("schema", data.digest()).flatMap(index -> SchemaIndex.read(index, data.digest())));
        ServiceSchema schema = indexed.orElseGet(() -> reading.of(data));
        if (reading.result != null) {
            cache.keepIndex("schema", data.digest(), SchemaIndex.write(schema, data.digest()));
        }
        return new ServiceMetadata(schema, data.name(), data.date(), data.digest());
    }

    /**
     * Returns what is documented of a service: by the declarations of its types in TypeScript, or by CSDL with
     * descriptions.
     *
     * @throws DataException if it cannot be had, or is neither of both
     */
    public Documentation documentation(Source source, Freshness freshness) {
        Reading<Documentation> reading = new Reading<>(MetadataCache::documentation);
        Data data = cache.get(source, freshness, reading);
        Optional<Documentation> indexed = Optional.ofNullable(reading.result)
                .or(() -> cache.index("descriptions", data.digest())
                        .flatMap(index -> DescriptionIndex.read(index, data.digest())));
        Documentation documentation = indexed.orElseGet(() -> reading.of(data));
        if (reading.result != null) {
            cache.keepIndex("descriptions", data.digest(), DescriptionIndex.write(documentation, data.digest()));
        }
        return documentation;
    }

    private static Documentation documentation(byte[] octets, String name) {
        // What begins with a tag, behind white space and a byte order mark, is no TypeScript.
        int start = 0;
        while (start < octets.length && octets[start] <= ' ') {
            start++;
        }
        if (start < octets.length && octets[start] == '<') {
            return SchemaDocumentation.of(CsdlReader.read(octets, name));
        }
        return TypeScriptReader.read(octets, name);
    }

    private interface Format<T> {
        T read(byte[] octets, String name);
    }

    /** Reads data at most once, be it to check them or to use them. */
    private static final class Reading<T> implements DataCache.Check {
        private final Format<T> format;
        private @Nullable T result;

        Reading(Format<T> format) {
            this.format = format;
        }

        @Override
        public void read(byte[] octets, String name) {
            result = format.read(octets, name);
        }

        T of(Data data) {
            T read = format.read(data.octets(), data.name());
            result = read;
            return read;
        }
    }
}
