package dev.graphlet.testkit.query;

import dev.graphlet.runtime.edm.EdmEnumType;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmService;
import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.olingo.commons.api.edm.FullQualifiedName;
import org.apache.olingo.commons.api.edm.provider.CsdlAbstractEdmProvider;
import org.apache.olingo.commons.api.edm.provider.CsdlComplexType;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainer;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainerInfo;
import org.apache.olingo.commons.api.edm.provider.CsdlEntitySet;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityType;
import org.apache.olingo.commons.api.edm.provider.CsdlEnumMember;
import org.apache.olingo.commons.api.edm.provider.CsdlEnumType;
import org.apache.olingo.commons.api.edm.provider.CsdlNavigationProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlPropertyRef;
import org.apache.olingo.commons.api.edm.provider.CsdlSchema;
import org.apache.olingo.commons.api.edm.provider.CsdlStructuralType;
import org.apache.olingo.commons.api.edm.provider.CsdlTypeDefinition;
import org.jspecify.annotations.Nullable;

/** The declared types as an Olingo model, with an entity set for each entity type. */
final class QueryModel extends CsdlAbstractEdmProvider {
    private static final FullQualifiedName CONTAINER = new FullQualifiedName("graphlet", "container");
    private static final String STRING = "Edm.String";

    private final EdmService service;
    private final boolean enumsAsStrings;

    /**
     * Creates a model of the declared types.
     *
     * @param enumsAsStrings whether enumerations are strings, since Olingo reads {@code 'running'} only as a string
     */
    QueryModel(EdmService service, boolean enumsAsStrings) {
        this.service = service;
        this.enumsAsStrings = enumsAsStrings;
    }

    static String entitySet(EdmStructuredType type) {
        return type.name().replace('.', '_');
    }

    @Override
    public @Nullable CsdlEntityType getEntityType(FullQualifiedName name) {
        Optional<EdmStructuredType> found = structured(name, EdmStructuredType.Kind.ENTITY);
        if (found.isEmpty()) {
            return null;
        }
        EdmStructuredType type = found.get();
        CsdlEntityType entity = new CsdlEntityType();
        boolean keysAreInherited =
                base(type).filter(base -> !base.keys().isEmpty()).isPresent();
        if (!keysAreInherited) {
            entity.setKey(type.keys().stream()
                    .map(key -> new CsdlPropertyRef().setName(key.name()))
                    .toList());
        }
        fill(entity, type);
        return entity;
    }

    @Override
    public @Nullable CsdlComplexType getComplexType(FullQualifiedName name) {
        Optional<EdmStructuredType> found = structured(name, EdmStructuredType.Kind.COMPLEX);
        CsdlComplexType complex = new CsdlComplexType();
        found.ifPresent(type -> fill(complex, type));
        return found.isPresent() ? complex : null;
    }

    private Optional<EdmStructuredType> structured(FullQualifiedName name, EdmStructuredType.Kind kind) {
        return service.structuredType(name.getFullQualifiedNameAsString()).filter(type -> type.kind() == kind);
    }

    private Optional<EdmStructuredType> base(EdmStructuredType type) {
        return Optional.ofNullable(type.baseType()).flatMap(service::structuredType);
    }

    private void fill(CsdlStructuralType target, EdmStructuredType type) {
        Optional<EdmStructuredType> base = base(type);
        List<String> inherited = base.stream()
                .flatMap(b -> b.properties().stream())
                .map(EdmProperty::name)
                .toList();
        List<EdmProperty> own = type.properties().stream()
                .filter(property -> !inherited.contains(property.name()))
                .toList();
        target.setName(simpleName(type.name()));
        base.ifPresent(b -> target.setBaseType(b.name()));
        target.setAbstract(type.abstractType());
        target.setOpenType(type.open());
        target.setProperties(own.stream()
                .filter(property -> !property.isNavigation())
                .map(this::property)
                .toList());
        target.setNavigationProperties(own.stream()
                .filter(EdmProperty::isNavigation)
                .map(property -> new CsdlNavigationProperty()
                        .setName(property.name())
                        .setType(property.type())
                        .setCollection(property.isCollection()))
                .toList());
    }

    private CsdlProperty property(EdmProperty property) {
        boolean asString = property.type().equals("Edm.Untyped");
        return new CsdlProperty()
                .setName(AnnotationNames.encoded(property.name()))
                .setType(asString ? STRING : property.type())
                .setCollection(property.isCollection());
    }

    @Override
    public @Nullable CsdlTypeDefinition getTypeDefinition(FullQualifiedName name) {
        return enumsAsStrings
                        && service.enumType(name.getFullQualifiedNameAsString()).isPresent()
                ? new CsdlTypeDefinition().setName(name.getName()).setUnderlyingType(STRING)
                : null;
    }

    @Override
    public @Nullable CsdlEnumType getEnumType(FullQualifiedName name) {
        Optional<EdmEnumType> found = service.enumType(name.getFullQualifiedNameAsString());
        if (found.isEmpty() || enumsAsStrings) {
            return null;
        }
        List<CsdlEnumMember> members = new ArrayList<>();
        long value = found.get().flags() ? 1 : 0;
        for (String member : found.get().members()) {
            members.add(new CsdlEnumMember().setName(member).setValue(Long.toString(value)));
            value = found.get().flags() ? value * 2 : value + 1;
        }
        return new CsdlEnumType()
                .setName(name.getName())
                .setFlags(found.get().flags())
                .setUnderlyingType("Edm.Int64")
                .setMembers(members);
    }

    @Override
    public @Nullable CsdlEntitySet getEntitySet(FullQualifiedName container, String name) {
        return entityTypes().stream()
                .filter(type -> entitySet(type).equals(name))
                .findFirst()
                .map(type -> new CsdlEntitySet().setName(name).setType(type.name()))
                .orElse(null);
    }

    private List<EdmStructuredType> entityTypes() {
        return service.structuredTypes().stream()
                .filter(type -> type.kind() == EdmStructuredType.Kind.ENTITY)
                .toList();
    }

    @Override
    public @Nullable CsdlEntityContainerInfo getEntityContainerInfo(@Nullable FullQualifiedName name) {
        return name == null || name.equals(CONTAINER)
                ? new CsdlEntityContainerInfo().setContainerName(CONTAINER)
                : null;
    }

    @Override
    public CsdlEntityContainer getEntityContainer() {
        return new CsdlEntityContainer()
                .setName(CONTAINER.getName())
                .setEntitySets(entityTypes().stream()
                        .map(type ->
                                new CsdlEntitySet().setName(entitySet(type)).setType(type.name()))
                        .toList());
    }

    @Override
    public List<CsdlSchema> getSchemas() {
        return Set.copyOf(service.structuredTypes().stream()
                        .map(type -> type.name().substring(0, type.name().lastIndexOf('.')))
                        .toList())
                .stream()
                .map(namespace -> new CsdlSchema().setNamespace(namespace))
                .toList();
    }

    private static String simpleName(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }
}
