package com.example.olingo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.olingo.commons.api.edm.FullQualifiedName;
import org.apache.olingo.commons.api.edm.provider.CsdlAbstractEdmProvider;
import org.apache.olingo.commons.api.edm.provider.CsdlAction;
import org.apache.olingo.commons.api.edm.provider.CsdlComplexType;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainer;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainerInfo;
import org.apache.olingo.commons.api.edm.provider.CsdlEntitySet;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityType;
import org.apache.olingo.commons.api.edm.provider.CsdlEnumMember;
import org.apache.olingo.commons.api.edm.provider.CsdlEnumType;
import org.apache.olingo.commons.api.edm.provider.CsdlFunction;
import org.apache.olingo.commons.api.edm.provider.CsdlNavigationProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlParameter;
import org.apache.olingo.commons.api.edm.provider.CsdlProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlPropertyRef;
import org.apache.olingo.commons.api.edm.provider.CsdlReturnType;
import org.apache.olingo.commons.api.edm.provider.CsdlSingleton;
import org.apache.olingo.commons.core.edm.EdmProviderImpl;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataLibraryException;
import org.apache.olingo.server.api.uri.UriInfo;
import org.apache.olingo.server.core.uri.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A service as its own metadata would declare it, written by hand, for Olingo to hold the URLs of requests against. */
public final class ServiceModel extends CsdlAbstractEdmProvider {
    private static final FullQualifiedName CONTAINER = new FullQualifiedName("microsoft.graph", "container");

    private final Map<FullQualifiedName, CsdlEntityType> entityTypes = new HashMap<>();
    private final Map<FullQualifiedName, CsdlComplexType> complexTypes = new HashMap<>();
    private final Map<FullQualifiedName, CsdlEnumType> enumTypes = new HashMap<>();
    private final Map<FullQualifiedName, List<CsdlAction>> actions = new HashMap<>();
    private final Map<FullQualifiedName, List<CsdlFunction>> functions = new HashMap<>();
    private final CsdlEntityContainer container = new CsdlEntityContainer().setName(CONTAINER.getName());

    /** Declares {@code microsoft.graph.entity}, which has the key. */
    public ServiceModel() {
        entity("microsoft.graph.entity", null, property("id", "Edm.String"))
                .setKey(List.of(new CsdlPropertyRef().setName("id")));
    }

    /** Declares an entity type; its navigation properties are added to what this gives. */
    public CsdlEntityType entity(String name, @Nullable String base, CsdlProperty... properties) {
        FullQualifiedName qualified = new FullQualifiedName(name);
        CsdlEntityType type = new CsdlEntityType()
                .setName(qualified.getName())
                .setProperties(List.of(properties))
                .setNavigationProperties(new ArrayList<>());
        entityTypes.put(qualified, type);
        return base == null ? type : type.setBaseType(base);
    }

    public ServiceModel complex(String name, CsdlProperty... properties) {
        FullQualifiedName qualified = new FullQualifiedName(name);
        complexTypes.put(
                qualified, new CsdlComplexType().setName(qualified.getName()).setProperties(List.of(properties)));
        return this;
    }

    public ServiceModel enumeration(String name, String... members) {
        FullQualifiedName qualified = new FullQualifiedName(name);
        List<CsdlEnumMember> all = Arrays.stream(members)
                .map(member -> new CsdlEnumMember().setName(member))
                .toList();
        enumTypes.put(qualified, new CsdlEnumType().setName(qualified.getName()).setMembers(all));
        return this;
    }

    /** Declares an action that is bound to the first parameter. */
    public ServiceModel action(String name, @Nullable CsdlReturnType result, CsdlParameter... parameters) {
        FullQualifiedName qualified = new FullQualifiedName(name);
        CsdlAction action =
                new CsdlAction().setName(qualified.getName()).setBound(true).setParameters(List.of(parameters));
        actions.put(qualified, List.of(result == null ? action : action.setReturnType(result)));
        return this;
    }

    /** Declares a function that is bound to the first parameter. */
    public ServiceModel function(String name, CsdlReturnType result, CsdlParameter... parameters) {
        FullQualifiedName qualified = new FullQualifiedName(name);
        functions.put(
                qualified,
                List.of(new CsdlFunction()
                        .setName(qualified.getName())
                        .setBound(true)
                        .setParameters(List.of(parameters))
                        .setReturnType(result)));
        return this;
    }

    public ServiceModel entitySet(String name, String type) {
        container.getEntitySets().add(new CsdlEntitySet().setName(name).setType(type));
        return this;
    }

    public ServiceModel singleton(String name, String type) {
        container.getSingletons().add(new CsdlSingleton().setName(name).setType(type));
        return this;
    }

    public static CsdlProperty property(String name, String type) {
        return new CsdlProperty().setName(name).setType(type);
    }

    public static CsdlParameter parameter(String name, String type) {
        return new CsdlParameter().setName(name).setType(type);
    }

    public static CsdlReturnType result(String type) {
        return new CsdlReturnType().setType(type);
    }

    public static CsdlNavigationProperty navigation(String name, String type) {
        return new CsdlNavigationProperty().setName(name).setType(type);
    }

    public static CsdlNavigationProperty contained(String name, String type) {
        return navigation(name, type).setContainsTarget(true);
    }

    /** What reads URLs by this model; fails with the URL for those that are none. */
    public UrlParser parser() {
        Parser parser = new Parser(new EdmProviderImpl(this), OData.newInstance());
        return reference -> {
            int question = reference.indexOf('?');
            String path = question < 0 ? reference : reference.substring(0, question);
            String query = question < 0 ? null : reference.substring(question + 1);
            try {
                return parser.parseUri(path, query, null, "https://graph.microsoft.com/v1.0");
            } catch (ODataLibraryException e) {
                throw new AssertionError(reference, e);
            }
        };
    }

    /** Reads the URL of a request, from the service root on. */
    @FunctionalInterface
    public interface UrlParser {
        UriInfo parse(String reference);
    }

    @Override
    public CsdlEntityType getEntityType(FullQualifiedName name) {
        return entityTypes.get(name);
    }

    @Override
    public CsdlComplexType getComplexType(FullQualifiedName name) {
        return complexTypes.get(name);
    }

    @Override
    public CsdlEnumType getEnumType(FullQualifiedName name) {
        return enumTypes.get(name);
    }

    @Override
    public List<CsdlAction> getActions(FullQualifiedName name) {
        return actions.get(name);
    }

    @Override
    public List<CsdlFunction> getFunctions(FullQualifiedName name) {
        return functions.get(name);
    }

    @Override
    public CsdlEntitySet getEntitySet(FullQualifiedName name, String set) {
        return container.getEntitySet(set);
    }

    @Override
    public CsdlSingleton getSingleton(FullQualifiedName name, String singleton) {
        return container.getSingleton(singleton);
    }

    @Override
    public CsdlEntityContainerInfo getEntityContainerInfo(FullQualifiedName name) {
        return name == null || name.equals(CONTAINER)
                ? new CsdlEntityContainerInfo().setContainerName(CONTAINER)
                : null;
    }

    @Override
    public CsdlEntityContainer getEntityContainer() {
        return container;
    }
}
