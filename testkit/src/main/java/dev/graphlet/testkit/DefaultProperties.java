package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmStructuredType;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The properties of a directory object that Graph returns by default: {@link Rule#DEFAULT_PROPERTIES}. */
final class DefaultProperties {
    private static final Set<String> OF_USER = Set.of(
            "businessPhones",
            "displayName",
            "givenName",
            "id",
            "jobTitle",
            "mail",
            "mobilePhone",
            "officeLocation",
            "preferredLanguage",
            "surname",
            "userPrincipalName");
    private static final Set<String> NOT_OF_GROUP = Set.of(
            "allowExternalSenders",
            "assignedLabels",
            "assignedLicenses",
            "autoSubscribeNewMembers",
            "hasMembersWithLicenseErrors",
            "hideFromAddressLists",
            "hideFromOutlookClients",
            "isArchived",
            "isSubscribedByMail",
            "licenseProcessingState",
            "unseenCount");

    private final Rules rules;

    DefaultProperties(Rules rules) {
        this.rules = rules;
    }

    ObjectNode of(EdmStructuredType type, ObjectNode entity) {
        boolean user = rules.isNamed(type, "user");
        if (!rules.hold(Rule.DEFAULT_PROPERTIES) || !(user || rules.isNamed(type, "group"))) {
            return entity;
        }
        ObjectNode shown = entity.deepCopy();
        shown.remove(entity.propertyNames().stream()
                .filter(name -> !name.startsWith("@"))
                .filter(name -> {
                    String property = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
                    return user ? !OF_USER.contains(property) : NOT_OF_GROUP.contains(property);
                })
                .toList());
        return shown;
    }
}
