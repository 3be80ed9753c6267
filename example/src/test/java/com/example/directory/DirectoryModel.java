package com.example.directory;

import java.util.List;
import java.util.Map;
import org.apache.olingo.commons.api.edm.FullQualifiedName;
import org.apache.olingo.commons.api.edm.provider.CsdlAbstractEdmProvider;
import org.apache.olingo.commons.api.edm.provider.CsdlAction;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainer;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityContainerInfo;
import org.apache.olingo.commons.api.edm.provider.CsdlEntitySet;
import org.apache.olingo.commons.api.edm.provider.CsdlEntityType;
import org.apache.olingo.commons.api.edm.provider.CsdlFunction;
import org.apache.olingo.commons.api.edm.provider.CsdlNavigationProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlParameter;
import org.apache.olingo.commons.api.edm.provider.CsdlProperty;
import org.apache.olingo.commons.api.edm.provider.CsdlPropertyRef;
import org.apache.olingo.commons.api.edm.provider.CsdlReturnType;
import org.apache.olingo.commons.api.edm.provider.CsdlSingleton;

/** The directory as its own metadata would declare it, written by hand: what Olingo holds the requests against. */
final class DirectoryModel extends CsdlAbstractEdmProvider {
    private static final String GRAPH = "microsoft.graph";
    private static final String STRING = "Edm.String";
    private static final FullQualifiedName CONTAINER = new FullQualifiedName(GRAPH, "container");
    private static final String OBJECT = GRAPH + ".directoryObject";
    private static final String USER = GRAPH + ".user";
    private static final String GROUP = GRAPH + ".group";

    private static final Map<String, CsdlEntityType> TYPES = Map.of(
            GRAPH + ".entity",
            new CsdlEntityType()
                    .setName("entity")
                    .setAbstract(true)
                    .setKey(List.of(new CsdlPropertyRef().setName("id")))
                    .setProperties(List.of(property("id", STRING))),
            OBJECT,
            new CsdlEntityType()
                    .setName("directoryObject")
                    .setBaseType(GRAPH + ".entity")
                    .setProperties(List.of(property("deletedDateTime", "Edm.DateTimeOffset"))),
            USER,
            new CsdlEntityType()
                    .setName("user")
                    .setBaseType(OBJECT)
                    .setProperties(List.of(
                            property("displayName", STRING),
                            property("userPrincipalName", STRING),
                            property("department", STRING),
                            property("otherMails", STRING).setCollection(true)))
                    .setNavigationProperties(List.of(
                            new CsdlNavigationProperty().setName("manager").setType(OBJECT))),
            GROUP,
            new CsdlEntityType()
                    .setName("group")
                    .setBaseType(OBJECT)
                    .setProperties(List.of(property("displayName", STRING)))
                    .setNavigationProperties(List.of(new CsdlNavigationProperty()
                            .setName("members")
                            .setType(OBJECT)
                            .setCollection(true))));

    private static CsdlProperty property(String name, String type) {
        return new CsdlProperty().setName(name).setType(type);
    }

    private static CsdlParameter parameter(String name, String type) {
        return new CsdlParameter().setName(name).setType(type);
    }

    @Override
    public CsdlEntityType getEntityType(FullQualifiedName name) {
        return TYPES.get(name.getFullQualifiedNameAsString());
    }

    @Override
    public List<CsdlAction> getActions(FullQualifiedName name) {
        return name.getName().equals("revokeSignInSessions")
                ? List.of(new CsdlAction()
                        .setName(name.getName())
                        .setBound(true)
                        .setParameters(List.of(parameter("user", USER)))
                        .setReturnType(new CsdlReturnType().setType("Edm.Boolean")))
                : null;
    }

    @Override
    public List<CsdlFunction> getFunctions(FullQualifiedName name) {
        boolean echo = name.getName().equals("echo");
        if (!echo && !name.getName().equals("memberGroups")) {
            return null;
        }
        return List.of(new CsdlFunction()
                .setName(name.getName())
                .setBound(true)
                .setParameters(List.of(
                        parameter("user", USER),
                        echo ? parameter("text", STRING) : parameter("securityEnabledOnly", "Edm.Boolean")))
                .setReturnType(new CsdlReturnType().setType(STRING).setCollection(!echo)));
    }

    @Override
    public CsdlEntitySet getEntitySet(FullQualifiedName container, String name) {
        return getEntityContainer().getEntitySet(name);
    }

    @Override
    public CsdlSingleton getSingleton(FullQualifiedName container, String name) {
        return getEntityContainer().getSingleton(name);
    }

    @Override
    public CsdlEntityContainerInfo getEntityContainerInfo(FullQualifiedName name) {
        return name == null || name.equals(CONTAINER)
                ? new CsdlEntityContainerInfo().setContainerName(CONTAINER)
                : null;
    }

    @Override
    public CsdlEntityContainer getEntityContainer() {
        return new CsdlEntityContainer()
                .setName(CONTAINER.getName())
                .setEntitySets(List.of(
                        new CsdlEntitySet().setName("users").setType(USER),
                        new CsdlEntitySet().setName("groups").setType(GROUP)))
                .setSingletons(List.of(new CsdlSingleton().setName("me").setType(USER)));
    }
}
