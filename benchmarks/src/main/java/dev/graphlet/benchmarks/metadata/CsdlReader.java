package dev.graphlet.benchmarks.metadata;

import dev.graphlet.benchmarks.metadata.Metadata.Kind;
import dev.graphlet.benchmarks.metadata.Metadata.Operation;
import dev.graphlet.benchmarks.metadata.Metadata.Parameter;
import dev.graphlet.benchmarks.metadata.Metadata.Property;
import dev.graphlet.benchmarks.metadata.Metadata.PropertyKind;
import dev.graphlet.benchmarks.metadata.Metadata.QualifiedName;
import dev.graphlet.benchmarks.metadata.Metadata.Trait;
import dev.graphlet.benchmarks.metadata.Metadata.Type;
import dev.graphlet.benchmarks.metadata.Metadata.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the types, operations, entity sets and singletons of a CSDL document (XML), and skips its annotations. */
final class CsdlReader {
    private final Aliases aliases;
    private final XMLStreamReader xml;
    private final Metadata metadata =
            new Metadata(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    private String namespace = "";

    private CsdlReader(Aliases aliases, XMLStreamReader xml) {
        this.aliases = aliases;
        this.xml = xml;
    }

    /** Reads {@code file}, which is compressed with gzip. */
    static Metadata read(Path file) throws IOException, XMLStreamException {
        // A reference may precede the schema that declares its alias, so that all aliases are collected beforehand.
        Aliases aliases = new Aliases();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Schema")
                        && xml.getAttributeValue(null, "Alias") != null) {
                    aliases.add(xml.getAttributeValue(null, "Alias"), xml.getAttributeValue(null, "Namespace"));
                }
            }
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new CsdlReader(aliases, reader(in)).document();
        }
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(in);
    }

    private Metadata document() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element(xml.getLocalName());
            }
        }
        return metadata;
    }

    private void element(String element) throws XMLStreamException {
        switch (element) {
            case "Schema" -> {
                namespace = attribute("Namespace").orElseThrow();
                aliases.enter(xml.getAttributeValue(null, "Alias"), namespace);
            }
            case "EntityType" -> metadata.types().add(type(Kind.ENTITY, element));
            case "ComplexType" -> metadata.types().add(type(Kind.COMPLEX, element));
            case "EnumType" -> metadata.types().add(type(Kind.ENUM, element));
            case "Action", "Function" -> metadata.operations().add(operation(element));
            case "EntitySet" -> addPath(metadata.entitySets(), "EntityType");
            case "Singleton" -> addPath(metadata.singletons(), "Type");
            default -> {}
        }
    }

    private void addPath(Map<QualifiedName, String> paths, String typeAttribute) {
        paths.putIfAbsent(
                aliases.resolve(attribute(typeAttribute).orElseThrow()),
                attribute("Name").orElseThrow());
    }

    private Type type(Kind kind, String element) throws XMLStreamException {
        Type type = new Type(
                kind,
                name(),
                attribute("BaseType").map(aliases::resolve),
                traits(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        while (nextWithin(element)) {
            switch (xml.getLocalName()) {
                case "PropertyRef" -> type.keys().add(attribute("Name").orElseThrow());
                case "Property" -> type.properties().add(property(PropertyKind.STRUCTURAL));
                case "NavigationProperty" ->
                    type.properties()
                            .add(property(
                                    isTrue("ContainsTarget")
                                            ? PropertyKind.CONTAINED_NAVIGATION
                                            : PropertyKind.NAVIGATION));
                case "Member" -> type.members().add(attribute("Name").orElseThrow());
                default -> {}
            }
        }
        return type;
    }

    private Set<Trait> traits() {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        Map.of(
                        "Abstract",
                        Trait.ABSTRACT,
                        "OpenType",
                        Trait.OPEN,
                        "HasStream",
                        Trait.HAS_STREAM,
                        "IsFlags",
                        Trait.FLAGS)
                .forEach((attribute, trait) -> {
                    if (isTrue(attribute)) {
                        traits.add(trait);
                    }
                });
        return traits;
    }

    private Property property(PropertyKind kind) {
        return new Property(attribute("Name").orElseThrow(), typeAttribute(), kind);
    }

    private Operation operation(String element) throws XMLStreamException {
        QualifiedName name = name();
        boolean bound = isTrue("IsBound");
        List<Parameter> parameters = new ArrayList<>();
        Optional<TypeReference> result = Optional.empty();
        while (nextWithin(element)) {
            switch (xml.getLocalName()) {
                case "Parameter" ->
                    parameters.add(new Parameter(attribute("Name").orElseThrow(), typeAttribute()));
                case "ReturnType" -> result = Optional.of(typeAttribute());
                default -> {}
            }
        }
        // The binding parameter is the first one, whatever its name is.
        Optional<TypeReference> binding =
                bound ? Optional.of(parameters.remove(0).type()) : Optional.empty();
        return new Operation(element.equals("Function"), name, binding, parameters, result);
    }

    /** Moves to the next child at any depth; returns false at the end of {@code element}. */
    private boolean nextWithin(String element) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                return false;
            }
        }
    }

    private QualifiedName name() {
        return new QualifiedName(namespace, attribute("Name").orElseThrow());
    }

    private TypeReference typeAttribute() {
        return aliases.type(attribute("Type").orElseThrow());
    }

    private boolean isTrue(String attribute) {
        return attribute(attribute).filter("true"::equals).isPresent();
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }
}
