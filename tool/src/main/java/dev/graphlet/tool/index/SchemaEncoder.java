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
import dev.graphlet.tool.schema.Resource;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.schema.Term;
import dev.graphlet.tool.schema.TypeDefinition;
import java.util.List;

/** Writes declarations, field by field in the order of their records; {@link SchemaDecoder} reads them so. */
final class SchemaEncoder {
    static final int ENTITY = 0;
    static final int COMPLEX = 1;
    static final int ENUM = 2;
    static final int DEFINITION = 3;

    private final IndexOutput output;
    private final PartEncoder parts;

    SchemaEncoder(IndexOutput output) {
        this.output = output;
        this.parts = new PartEncoder(output);
    }

    void encode(Declarations declarations) {
        output.number(declarations.types().size());
        declarations.types().forEach(this::type);
        output.number(declarations.operations().size());
        declarations.operations().forEach(this::operation);
        output.number(declarations.terms().size());
        declarations.terms().forEach(this::term);
        output.flag(declarations.container().isPresent());
        declarations.container().ifPresent(this::container);
    }

    private void type(SchemaType type) {
        if (type instanceof StructuredType structured) {
            output.number(structured.isEntity() ? ENTITY : COMPLEX);
            parts.name(structured.name());
            structured(structured);
        } else if (type instanceof EnumType enumeration) {
            output.number(ENUM);
            parts.name(enumeration.name());
            enumeration(enumeration);
        } else if (type instanceof TypeDefinition definition) {
            output.number(DEFINITION);
            parts.name(definition.name());
            parts.name(definition.underlyingType());
        }
        parts.annotations(type.annotations());
    }

    private void structured(StructuredType type) {
        output.flag(type.base().isPresent());
        type.base().ifPresent(parts::name);
        output.flag(type.isAbstract());
        output.flag(type.isOpen());
        output.flag(type.hasStream());
        output.number(type.key().size());
        for (KeyProperty key : type.key()) {
            output.text(key.path());
            output.text(key.alias());
        }
        output.number(type.properties().size());
        for (Property property : type.properties()) {
            output.text(property.name());
            parts.type(property.type());
            parts.annotations(property.annotations());
        }
        output.number(type.navigationProperties().size());
        for (NavigationProperty navigation : type.navigationProperties()) {
            output.text(navigation.name());
            parts.type(navigation.type());
            output.flag(navigation.containsTarget());
            output.optionalText(navigation.partner());
            parts.annotations(navigation.annotations());
        }
    }

    private void enumeration(EnumType type) {
        parts.name(type.underlyingType());
        output.flag(type.isFlags());
        output.number(type.members().size());
        for (EnumMember member : type.members()) {
            output.text(member.name());
            output.number(member.value());
            parts.annotations(member.annotations());
        }
    }

    private void operation(Operation operation) {
        output.flag(operation.isAction());
        parts.name(operation.name());
        output.flag(operation.isBound());
        output.flag(operation.isComposable());
        output.optionalText(operation.entitySetPath());
        parameters(operation.parameters());
        output.flag(operation.returnType().isPresent());
        operation.returnType().ifPresent(parts::type);
        parts.annotations(operation.annotations());
    }

    private void parameters(List<Parameter> parameters) {
        output.number(parameters.size());
        for (Parameter parameter : parameters) {
            output.text(parameter.name());
            parts.type(parameter.type());
            parts.annotations(parameter.annotations());
        }
    }

    private void term(Term term) {
        parts.name(term.name());
        parts.type(term.type());
        output.text(term.appliesTo());
    }

    private void container(EntityContainer container) {
        parts.name(container.name());
        output.number(container.resources().size());
        for (Resource resource : container.resources()) {
            output.flag(resource.isEntitySet());
            output.text(resource.name());
            parts.name(resource.type());
            output.number(resource.bindings().size());
            resource.bindings().forEach((path, target) -> {
                output.text(path);
                output.text(target);
            });
            parts.annotations(resource.annotations());
        }
        output.number(container.imports().size());
        for (OperationImport each : container.imports()) {
            output.text(each.name());
            parts.name(each.operation());
            output.optionalText(each.entitySet());
            parts.annotations(each.annotations());
        }
        parts.annotations(container.annotations());
    }
}
