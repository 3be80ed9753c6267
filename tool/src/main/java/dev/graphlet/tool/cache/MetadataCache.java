package dev.graphlet.tool.cache;

import dev.graphlet.tool.csdl.CsdlReader;
import dev.graphlet.tool.description.Documentation;
import dev.graphlet.tool.description.SchemaDocumentation;
import dev.graphlet.tool.description.TypeScriptReader;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.index.DescriptionIndex;
import dev.graphlet.tool.index.PermissionIndex;
import dev.graphlet.tool.index.SchemaIndex;
import dev.graphlet.tool.permission.GraphPermissions;
import dev.graphlet.tool.permission.Permission;
import dev.graphlet.tool.permission.PermissionTable;
import dev.graphlet.tool.permission.PermissionsReader;
import dev.graphlet.tool.permission.Provisioning;
import dev.graphlet.tool.schema.ServiceSchema;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Gets schemas, descriptions and permissions, by an index where there is one. */
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
        Found<ServiceSchema> found =
                find(source, freshness, new Kind<>("schema", CsdlReader::read, SchemaIndex::write, SchemaIndex::read));
        Data data = found.data();
        return new ServiceMetadata(found.value(), data.name(), data.date(), data.digest());
    }

    /**
     * Returns what is documented of a service: by the declarations of its types in TypeScript, or by CSDL with
     * descriptions.
     *
     * @throws DataException if it cannot be had, or is neither of both
     */
    public Documentation documentation(Source source, Freshness freshness) {
        return find(
                        source,
                        freshness,
                        new Kind<>(
                                "descriptions",
                                MetadataCache::documentation,
                                DescriptionIndex::write,
                                DescriptionIndex::read))
                .value();
    }

    /**
     * Returns the permissions of Graph.
     *
     * @throws DataException if they cannot be had, or are none
     */
    public GraphPermissions permissions(Source source, Freshness freshness) {
        Found<List<Permission>> found = find(
                source,
                freshness,
                new Kind<>("permissions", PermissionsReader::read, PermissionIndex::write, PermissionIndex::read));
        return new GraphPermissions(
                new PermissionTable(found.value()), found.data().date());
    }

    /**
     * Returns the identifiers of permissions.
     *
     * @throws DataException if they cannot be had, or are none
     */
    public Provisioning provisioning(Source source, Freshness freshness) {
        Reading<Provisioning> reading = new Reading<>(Provisioning::read);
        Data data = cache.get(source, freshness, reading);
        return reading.result().orElseGet(() -> reading.of(data));
    }

    /** Reads data by their index, or else anew, and then keeps an index. */
    private <T> Found<T> find(Source source, Freshness freshness, Kind<T> kind) {
        Reading<T> reading = new Reading<>(kind.format());
        Data data = cache.get(source, freshness, reading);
        T value = reading.result()
                .or(() -> cache.index(kind.name(), data.digest())
                        .flatMap(index -> kind.read().apply(index, data.digest())))
                .orElseGet(() -> reading.of(data));
        if (reading.result().isPresent()) {
            cache.keepIndex(kind.name(), data.digest(), kind.write().apply(value, data.digest()));
        }
        return new Found<>(value, data);
    }

    private record Found<T>(T value, Data data) {}

    /** A kind of data, its format and that of its index. */
    private record Kind<T>(
            String name,
            Format<T> format,
            BiFunction<T, String, byte[]> write,
            BiFunction<byte[], String, Optional<T>> read) {}

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

        Optional<T> result() {
            return Optional.ofNullable(result);
        }

        T of(Data data) {
            T read = format.read(data.octets(), data.name());
            result = read;
            return read;
        }
    }
}
