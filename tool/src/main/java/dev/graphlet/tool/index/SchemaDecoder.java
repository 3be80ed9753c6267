package dev.graphlet.tool.index;

import dev.graphlet.tool.schema.Declarations;
import dev.graphlet.tool.schema.EntityContainer;
import dev.graphlet.tool.schema.EnumMember;
import dev.graphlet.tool.schema.EnumType;
import dev.graphlet.tool.schema.KeyProperty;
import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.OperationImport;
import dev.graphlet.tool.schema.Parameter;
import dev.graphlet.tool.schema.Property;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.Resource;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.schema.Term;
import dev.graphlet.tool.schema.TypeDefinition;
import dev.graphlet.tool.schema.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link SchemaEncoder} has written. Plain loops: lambdas would cost more than all that they do. */
final class SchemaDecoder {
    private final IndexInput input;
    private final PartDecoder parts;

    SchemaDecoder(IndexInput input) {
        this.input = input;
        this.parts = new PartDecoder(input);
    }

    Declarations decode() {
        SchemaType[] types = new SchemaType[input.count()];
        for (int i = 0; i < types.length; i++) {
            types[i] = type();
        }
        Operation[] operations = new Operation[input.count()];
        for (int i = 0; i < operations.length; i++) {
            operations[i] = operation();
        }
        Term[] terms = new Term[input.count()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = new Term(parts.name(), parts.type(), input.text());
        }
        Optional<EntityContainer> container = input.flag() ? Optional.of(container()) : Optional.empty();
        return new Declarations(List.of(types), List.of(operations), List.of(terms), container);
    }

    private SchemaType type() {
        int kind = input.count();
        QualifiedName name = parts.name();
        return switch (kind) {
            case SchemaEncoder.ENTITY -> structured(StructuredType.Kind.ENTITY, name);
            case SchemaEncoder.COMPLEX -> structured(StructuredType.Kind.COMPLEX, name);
            case SchemaEncoder.ENUM ->
                new EnumType(name, parts.name(), input.flag(), enumMembers(), parts.annotations());
            default -> new TypeDefinition(name, parts.name(), parts.annotations());
        };
    }

    private StructuredType structured(StructuredType.Kind kind, QualifiedName name) {
        Optional<QualifiedName> base = input.flag() ? Optional.of(parts.name()) : Optional.empty();
        return new StructuredType(
                kind,
                name,
                base,
                input.flag(),
                input.flag(),
                input.flag(),
                key(),
                properties(),
                navigations(),
                parts.annotations());
    }

    private List<KeyProperty> key() {
        KeyProperty[] key = new KeyProperty[input.count()];
        for (int i = 0; i < key.length; i++) {
            key[i] = new KeyProperty(input.text(), input.text());
        }
        return List.of(key);
    }

    private List<Property> properties() {
        Property[] properties = new Property[input.count()];
        for (int i = 0; i < properties.length; i++) {
            properties[i] = new Property(input.text(), parts.type(), parts.annotations());
        }
        return List.of(properties);
    }

    private List<NavigationProperty> navigations() {
        NavigationProperty[] all = new NavigationProperty[input.count()];
        for (int i = 0; i < all.length; i++) {
            all[i] = new NavigationProperty(
                    input.text(), parts.type(), input.flag(), input.optionalText(), parts.annotations());
        }
        return List.of(all);
    }

    private List<EnumMember> enumMembers() {
        EnumMember[] members = new EnumMember[input.count()];
        for (int i = 0; i < members.length; i++) {
            members[i] = new EnumMember(input.text(), input.number(), parts.annotations());
        }
        return List.of(members);
    }

    private Operation operation() {
        return new Operation(
                input.flag() ? Operation.Kind.ACTION : Operation.Kind.FUNCTION,
                parts.name(),
                input.flag(),
                input.flag(),
                input.optionalText(),
                parameters(),
                returnType(),
                parts.annotations());
    }

    private List<Parameter> parameters() {
        Parameter[] parameters = new Parameter[input.count()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = new Parameter(input.text(), parts.type(), parts.annotations());
        }
        return List.of(parameters);
    }

    private Optional<TypeReference> returnType() {
        return input.flag() ? Optional.of(parts.type()) : Optional.empty();
    }

    private EntityContainer container() {
        QualifiedName name = parts.name();
        Resource[] resources = new Resource[input.count()];
        for (int i = 0; i < resources.length; i++) {
            resources[i] = new Resource(
                    input.flag() ? Resource.Kind.ENTITY_SET : Resource.Kind.SINGLETON,
                    input.text(),
                    parts.name(),
                    bindings(),
                    parts.annotations());
        }
        OperationImport[] imports = new OperationImport[input.count()];
        for (int i = 0; i < imports.length; i++) {
            imports[i] = new OperationImport(input.text(), parts.name(), input.optionalText(), parts.annotations());
        }
        return new EntityContainer(name, List.of(resources), List.of(imports), parts.annotations());
    }

    private Map<String, String> bindings() {
        Map<String, String> bindings = new LinkedHashMap<>();
        for (int i = input.count(); i > 0; i--) {
            bindings.put(input.text(), input.text());
        }
        return bindings;
    }
}
