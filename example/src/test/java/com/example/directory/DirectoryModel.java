package com.example.directory;

import static com.example.olingo.ServiceModel.contained;
import static com.example.olingo.ServiceModel.navigation;
import static com.example.olingo.ServiceModel.parameter;
import static com.example.olingo.ServiceModel.property;
import static com.example.olingo.ServiceModel.result;

import com.example.olingo.ServiceModel;
import java.util.List;

/** The directory as its own metadata would declare it. */
final class DirectoryModel {
    private static final String STRING = "Edm.String";
    private static final String ENTITY = "microsoft.graph.entity";
    private static final String OBJECT = "microsoft.graph.directoryObject";
    private static final String USER = "microsoft.graph.user";
    private static final String GROUP = "microsoft.graph.group";
    private static final String APPLICATION = "microsoft.graph.application";
    private static final String PHOTO = "microsoft.graph.profilePhoto";
    private static final String ITEM = "microsoft.graph.driveItem";
    private static final String SESSION = "microsoft.graph.uploadSession";

    private DirectoryModel() {}

    static ServiceModel create() {
        ServiceModel model = new ServiceModel();
        model.entity(OBJECT, ENTITY, property("deletedDateTime", "Edm.DateTimeOffset"));
        model.entity(
                        USER,
                        OBJECT,
                        property("displayName", STRING),
                        property("userPrincipalName", STRING),
                        property("department", STRING),
                        property("otherMails", STRING).setCollection(true))
                .getNavigationProperties()
                .addAll(List.of(navigation("manager", OBJECT), contained("photo", PHOTO)));
        model.entity(GROUP, OBJECT, property("displayName", STRING))
                .getNavigationProperties()
                .add(navigation("members", OBJECT).setCollection(true));
        model.complex(
                "microsoft.graph.keyCredential",
                property("customKeyIdentifier", "Edm.Binary"),
                property("endDateTime", "Edm.DateTimeOffset"));
        model.entity(
                APPLICATION,
                OBJECT,
                property("appId", STRING),
                property("displayName", STRING),
                property("keyCredentials", "microsoft.graph.keyCredential").setCollection(true));
        model.entity(PHOTO, ENTITY, property("height", "Edm.Int32"), property("width", "Edm.Int32"))
                .setHasStream(true);
        model.entity(
                ITEM,
                ENTITY,
                property("name", STRING),
                property("size", "Edm.Int64"),
                property("content", "Edm.Stream"));
        model.complex(SESSION, property("uploadUrl", STRING));
        model.entity("microsoft.graph.drive", ENTITY)
                .getNavigationProperties()
                .add(contained("items", ITEM).setCollection(true));
        return model.action("microsoft.graph.revokeSignInSessions", result("Edm.Boolean"), parameter("user", USER))
                .action("microsoft.graph.createUploadSession", result(SESSION), parameter("item", ITEM))
                .action("microsoft.graph.copy", null, parameter("item", ITEM), parameter("name", STRING))
                .action(
                        "microsoft.graph.getMemberGroups",
                        result(STRING).setCollection(true),
                        parameter("object", OBJECT),
                        parameter("securityEnabledOnly", "Edm.Boolean"))
                .function(
                        "microsoft.graph.search",
                        result(ITEM).setCollection(true),
                        parameter("item", ITEM),
                        parameter("q", STRING))
                .function("microsoft.graph.echo", result(STRING), parameter("user", USER), parameter("text", STRING))
                .entitySet("users", USER)
                .entitySet("groups", GROUP)
                .entitySet("applications", APPLICATION)
                .singleton("me", USER)
                .singleton("drive", "microsoft.graph.drive");
    }
}
