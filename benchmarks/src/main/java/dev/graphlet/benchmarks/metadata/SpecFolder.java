package dev.graphlet.benchmarks.metadata;

import dev.graphlet.benchmarks.metadata.Metadata.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes all types and operations of a CSDL document as Graphlet specs into a folder. */
final class SpecFolder {
    private static final String PACKAGE = "everything.spec";
    private static final String NAMESPACE = "microsoft.graph";
    private static final String CONTAINER = "graphService";

    private SpecFolder() {}

    /** Writes the specs of the document {@code csdl} into {@code folder}, and returns their number. */
    static int write(Path csdl, Path folder) throws IOException, XMLStreamException {
        Metadata metadata = CsdlReader.read(csdl);
        TypeNames names = new TypeNames(metadata.types());
        Operations operations = new Operations(metadata);
        SpecText text = new SpecText(PACKAGE, NAMESPACE, metadata, names);
        Path specs = Files.createDirectories(folder.resolve(PACKAGE.replace('.', '/')));
        Files.writeString(specs.resolve("package-info.java"), """
                @GraphService(name = "Everything", namespace = "%s", endpoint = "https://graph.microsoft.com/v1.0")
                package %s;

                import dev.graphlet.annotations.GraphService;
                """.formatted(NAMESPACE, PACKAGE));
        // Graphlet declares the base of nearly all entity types itself.
        List<Type> types = metadata.types().stream()
                .filter(type -> names.isDeclared(type.name()) && !type.name().equals(TypeNames.ENTITY))
                .toList();
        for (Type type : types) {
            Files.writeString(specs.resolve(names.spec(type.name()) + ".java"), text.spec(type, operations));
        }
        if (!operations.unbound().isEmpty()) {
            Files.writeString(specs.resolve(CONTAINER + ".java"), text.container(CONTAINER, operations.unbound()));
        }
        return types.size();
    }

    /** Writes the specs of a CSDL document, the first argument, into a folder, the second one, to look at them. */
    public static void main(String[] arguments) throws IOException, XMLStreamException {
        System.out.println(write(Path.of(arguments[0]), Path.of(arguments[1])) + " specs");
    }
}
