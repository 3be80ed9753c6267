package dev.graphlet.processor.diagnostics;

/** The messages about differences between specs and the facts of their package. */
public enum DriftCode implements MessageCode {
    UNKNOWN_MEMBER("[GraphletUnknown] %s must be one of the service, but '%s' is no %s of %s in %s.%s"
            + " Correct the name, or add @Unlisted(\"why\") if the service has '%2$s' all the same."),
    UNKNOWN_KIND("[GraphletUnknown] %s must be declared as what it is, but '%s' of %s is %s, not %s, in %s. %s."),
    UNKNOWN_FORM("[GraphletUnknown] A function must have all parameters that are not optional, but '%s' of %s lacks"
            + " %s in %s. Add %3$s to the parameters, or @Unlisted(\"why\") to the function."),
    UNKNOWN_TYPE("[GraphletUnknown] A spec must be a type of the service, but '%s' is none in %s.%s"
            + " Correct the name, or add @Unlisted(\"why\") if the service has '%1$s' all the same."),
    UNKNOWN_NAMESPACE("[GraphletUnknown] A namespace must be one of the service, but '%s' of '%s' is none in %s.%s"
            + " Correct the namespace, or add @Unlisted(\"why\") to the spec if the service has '%1$s' all the same."),
    UNKNOWN_PATH("[GraphletUnknown] A path must be one of the service, but '%s' is no %s in %s.%s"
            + " Correct the path, or add @Unlisted(\"why\") to the spec if the service has '%1$s' all the same."),
    EDM_TYPE("[GraphletEdmType] %s must have the type that the service gives it, but '%s' of %s is '%s' here and"
            + " '%s' in %s. %s."),
    EDM_KIND("[GraphletEdmType] A spec must be of the kind of its type, but '%s' is %s here and %s in %s. %s."),
    EDM_BASE("[GraphletEdmType] @Inherits must name a base of the type, but '%s' is no base of %s in %s. %s."),
    EDM_FORM("[GraphletEdmType] %s of @%s must be as in the service, but '%s' is %s in %s. %s."),
    VERSION("[GraphletVersion] A spec must be of the version of its service, but %s is in beta, not in %s."
            + " Remove %1$s, or use the endpoint of beta, or add @Unlisted(\"why\")."),
    CLOUD("[GraphletCloud] A spec must be known to each cloud that its service names, but %s is not in %s."
            + " Remove %1$s, or %3$s from clouds of @GraphService, or add @Unlisted(\"why\")."),
    UNLISTED("[GraphletUnlisted] @Unlisted must stand on what the service does not list, but %s is listed in %s."
            + " Remove @Unlisted."),
    DEPRECATED("[GraphletDeprecated] A spec must not rely on what will be removed, but %s is deprecated%s in %s.%s"
            + " Replace %1$s, or add @Deprecated to the spec."),
    OFFERS("[GraphletOffers] An operation must be one that the service offers, but %s refuses %s in %s."
            + " Remove %2$s from operations, or add @Unlisted(\"why\")."),
    CONTAINED("[GraphletOffers] contained of a @Navigation must be as in the service, but '%s' of %s is %s in %s. %s."),
    WRITABLE("[GraphletWritable] A property must be writable to be sent, but '%s' of %s is %s in %s."
            + " Add @%s, or @Unlisted(\"why\")."),
    KEY_OTHER("[GraphletKey] @%s must stand on a key that the service has, but '%s' is none of %s in %s. %s,"
            + " or add @Unlisted(\"why\")."),
    PRIVILEGE(
            "[GraphletPrivilege] A request must be permitted by a permission of the ceiling, but '%s' needs one of %s,"
                    + " of which %s of @PermissionCeiling has none. Add one of them to %3$s, or remove the request from the"
                    + " spec."),
    PRIVILEGE_NONE("[GraphletPrivilege] A request must be permitted by a permission of the ceiling, but '%s' has no %s"
            + " permission in the data of %s. Remove %2$s from @PermissionCeiling, or the request from the spec."),
    PRIVILEGE_UNKNOWN(
            "[GraphletPrivilege] A request must be permitted by a permission of the ceiling, but '%s' is not in"
                    + " the data of %s. Say its %s permissions with @Permissions."),
    PRIVILEGE_WRONG("[GraphletPrivilege] @Permissions must name permissions that suffice, but '%s' (%s) does not permit"
            + " '%s' in the data of %s.%s %s."),
    FACTS_REQUEST("[GraphletFacts] A request must be in the facts of its package, but '%s' is not. Run: graphlet pin"),
    FACTS_PERMISSIONS("[GraphletFacts] A ceiling must have facts to be compared with, but those of '%s' have no"
            + " permissions. Run: graphlet pin"),
    FACTS_PIN("[GraphletFacts] A spec must be in the facts of its package, but '%s' is not. Run: graphlet pin"),
    FACTS_FORMAT("[GraphletFacts] Facts must be in format %s, but those of '%s' are in format %s. %s: graphlet pin"),
    FACTS_LINE(
            "[GraphletFacts] Facts must be as the tool writes them, but line %s of text %s %s: %s%s. Run: graphlet pin"),
    FACTS_SERVICE("[GraphletFacts] Facts must be of the version of the service, but those of '%s' are of '%s' and the"
            + " endpoint is '%s'. Run: graphlet pin"),
    FACTS_CLOUD("[GraphletFacts] Facts must cover the clouds of the service, but those of '%s' say nothing of %s."
            + " Run: graphlet pin");

    private final String format;

    DriftCode(String format) {
        this.format = format;
    }

    @Override
    public String format() {
        return format;
    }
}
