package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.csdl.CsdlReader;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The metadata of all of v1.0, of two days, in the folder of {@code -Dgraphlet.data}. */
final class WholeGraph {
    static final String NEW = "v1.0-2026-08-03.csdl.gz";
    static final String OLD = "v1.0-2026-02-11.csdl.gz";

    private WholeGraph() {}

    /** Imports all types with all that they have, and all paths. */
    static void importAll(Cli cli, String name) throws IOException {
        ServiceSchema schema = schema(name);
        List<String> args = new ArrayList<>();
        for (SchemaType type : schema.types()) {
            args.add(
                    type instanceof StructuredType structured
                            ? type.name() + members(schema, structured)
                            : type.name() + "");
        }
        schema.container().orElseThrow().resources().forEach(resource -> args.add("/" + resource.name()));
        assertThat(cli.importsFrom(file(name), args.toArray(String[]::new))).isZero();
    }

    /** Returns the operations that are bound to a type or a collection of it. */
    static Stream<Operation> operations(ServiceSchema schema, StructuredType type) {
        return Stream.concat(
                        schema.bindings().boundTo(type).stream(), schema.bindings().boundToCollectionOf(type).stream())
                .filter(operation -> operation.binding().orElseThrow().type().equals(type.name()));
    }

    static byte[] csdl(String name) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(file(name))))) {
            return in.readAllBytes();
        }
    }

    static ServiceSchema schema(String name) throws IOException {
        return CsdlReader.read(csdl(name), name);
    }

    static String file(String name) {
        return Path.of(System.getProperty("graphlet.data")).resolve(name).toString();
    }

    private static String members(ServiceSchema schema, StructuredType type) {
        Set<String> members = new TreeSet<>(Set.of("*"));
        type.navigationProperties().forEach(navigation -> members.add(navigation.name()));
        operations(schema, type)
                .forEach(operation -> members.add(operation.name().toString()));
        return "(" + String.join(",", members) + ")";
    }
}
