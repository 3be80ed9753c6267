package dev.graphlet.tool.csdl;

import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.schema.Declarations;
import dev.graphlet.tool.schema.EntityContainer;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes declarations of the elements of a document. */
final class SchemaBuilder {
    private final CsdlElement root;
    private final Targets targets = new Targets();
    private final List<SchemaType> types = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private @Nullable EntityContainer container;

    SchemaBuilder(CsdlElement root) {
        this.root = root;
    }

    Declarations build() {
        Map<String, String> document = Aliases.of(root);
        Map<CsdlElement, Aliases> schemas = new LinkedHashMap<>();
        for (CsdlElement services : root.children()) {
            for (CsdlElement schema : services.children()) {
                if (services.name().equals("DataServices") && schema.name().equals("Schema")) {
                    schemas.put(schema, new Aliases(schema, document));
                }
            }
        }
        if (schemas.isEmpty()) {
            throw new DataException(root.position().document()
                    + " declares no <Schema>, so nothing is known of the service. Give the XML of its $metadata.");
        }
        // A target may be declared in another schema, and before or behind its annotations.
        for (Map.Entry<CsdlElement, Aliases> schema : schemas.entrySet()) {
            annotations(schema.getKey(), schema.getValue());
        }
        Containers containers = new Containers(targets);
        for (Map.Entry<CsdlElement, Aliases> schema : schemas.entrySet()) {
            declarations(schema.getKey(), schema.getValue(), containers);
        }
        container = containers.merged();
        return new Declarations(
                List.copyOf(types), List.copyOf(operations), List.copyOf(terms), Optional.ofNullable(container));
    }

    private void annotations(CsdlElement schema, Aliases aliases) {
        AnnotationReader reader = new AnnotationReader(aliases);
        targets.next();
        for (CsdlElement child : schema.children()) {
            if (child.name().equals("Annotations")) {
                targets.add(child, aliases, reader);
            }
        }
    }

    private void declarations(CsdlElement schema, Aliases aliases, Containers containers) {
        TypeReader typeReader = new TypeReader(aliases, targets);
        OperationReader operationReader = new OperationReader(aliases, targets);
        for (CsdlElement child : schema.children()) {
            switch (child.name()) {
                case "EntityType", "ComplexType" -> types.add(typeReader.structured(child));
                case "EnumType" -> types.add(typeReader.enumeration(child));
                case "TypeDefinition" -> types.add(typeReader.definition(child));
                case "Action", "Function" -> operations.add(operationReader.operation(child));
                case "Term" -> terms.add(term(child, aliases));
                case "EntityContainer" -> containers.add(child, aliases);
                default -> {}
            }
        }
    }

    private static Term term(CsdlElement element, Aliases aliases) {
        String appliesTo = element.attribute("AppliesTo");
        return new Term(
                aliases.declared(element.required("Name")),
                aliases.type(element),
                appliesTo == null ? "" : aliases.path(appliesTo));
    }
}
