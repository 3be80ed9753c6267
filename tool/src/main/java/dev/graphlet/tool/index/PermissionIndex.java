package dev.graphlet.tool.index;

import dev.graphlet.tool.permission.Consent;
import dev.graphlet.tool.permission.Permission;
import dev.graphlet.tool.permission.Scheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Permissions as octets; see {@link SchemaIndex}. */
public final class PermissionIndex {
    private PermissionIndex() {}

    /** Returns the index of permissions that were read from a document with a digest. */
    public static byte[] write(List<Permission> permissions, String digest) {
        IndexOutput output = new IndexOutput();
        writeAll(output, permissions, permission -> write(output, permission));
        return IndexFile.seal(digest, output.toByteArray());
    }

    /** Returns the permissions, or empty if the index is broken, foreign, of another version or of another document. */
    public static Optional<List<Permission>> read(byte[] index, String digest) {
        Optional<IndexInput> input = IndexFile.open(index, digest);
        return input.isEmpty() ? Optional.empty() : Optional.of(readAll(input.get(), () -> permission(input.get())));
    }

    private static void write(IndexOutput output, Permission permission) {
        output.text(permission.name());
        output.number(permission.schemes().size());
        permission.schemes().forEach((scheme, consent) -> {
            output.text(scheme.name());
            output.text(consent.title());
            output.text(consent.description());
            output.flag(consent.admin());
            output.number(consent.level());
        });
        writeAll(output, permission.pathSets(), set -> {
            writeAll(output, sorted(set.schemes()), scheme -> output.text(scheme.name()));
            writeAll(output, set.methods().stream().sorted().toList(), output::text);
            writeAll(output, set.paths(), path -> {
                output.text(path.path());
                writeAll(output, sorted(path.least()), scheme -> output.text(scheme.name()));
                writeAll(output, path.also(), output::text);
            });
        });
    }

    private static Permission permission(IndexInput input) {
        String name = input.text();
        Map<Scheme, Consent> schemes = new EnumMap<>(Scheme.class);
        for (int i = input.count(); i > 0; i--) {
            Scheme scheme = Scheme.valueOf(input.text());
            schemes.put(scheme, new Consent(input.text(), input.text(), input.flag(), input.count()));
        }
        return new Permission(name, schemes, readAll(input, () -> pathSet(input)));
    }

    private static Permission.PathSet pathSet(IndexInput input) {
        Set<Scheme> schemes = schemes(input);
        Set<String> methods = new HashSet<>(readAll(input, input::text));
        return new Permission.PathSet(
                schemes,
                methods,
                readAll(input, () -> new Permission.Path(input.text(), schemes(input), readAll(input, input::text))));
    }

    private static List<Scheme> sorted(Set<Scheme> schemes) {
        return schemes.stream().sorted().toList();
    }

    private static Set<Scheme> schemes(IndexInput input) {
        return new HashSet<>(readAll(input, () -> Scheme.valueOf(input.text())));
    }

    private static <T> void writeAll(IndexOutput output, Collection<T> items, Consumer<T> write) {
        output.number(items.size());
        items.forEach(write);
    }

    private static <T> List<T> readAll(IndexInput input, Supplier<T> read) {
        List<T> items = new ArrayList<>();
        for (int i = input.count(); i > 0; i--) {
            items.add(read.get());
        }
        return items;
    }
}
