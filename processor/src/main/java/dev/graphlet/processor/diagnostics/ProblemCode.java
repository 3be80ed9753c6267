package dev.graphlet.processor.diagnostics;

/** The messages about specs that cannot be generated. */
public enum ProblemCode implements MessageCode {
    // Specs.
    SPEC_INTERFACE("[GraphletSpec] A @%s must be an interface, but '%s' is %s."
            + " Make '%2$s' an interface with a method for each property, action and function."),
    SPEC_ENUM("[GraphletSpec] A @GraphEnum must be an enum, but '%s' is %s."
            + " Make '%1$s' an enum with a constant for each member."),
    SPEC_ANNOTATIONS(
            "[GraphletSpec] A spec must have one of @GraphEntity, @GraphComplex, @GraphEnum, @GraphContainer and @Projection, but '%s' has %s."
                    + " Remove all but one."),
    SPEC_GENERIC("[GraphletGeneric] A spec must not be generic, but '%s' has the type parameter '%s'."
            + " Remove the type parameter and name the type that the service sends."),
    EXTENDS_SPEC("[GraphletExtends] A spec must not extend an interface, but '%s' extends the spec '%s'."
            + " Write @Inherits(%2$s.class) instead."),
    EXTENDS_OTHER("[GraphletExtends] A spec must not extend an interface, but '%s' extends '%s'."
            + " Declare the properties of '%2$s' in '%1$s', or make '%2$s' a spec and use @Inherits."),
    MISPLACED("[GraphletMisplaced] @%s must be in a spec, but '%s' is not one."
            + " Annotate '%2$s' with %s, or remove @%1$s."),
    DEPENDENCY("[GraphletDependency] A spec must use valid specs, but '%s' from another compilation is not valid: %s"
            + " Correct '%1$s' where it is declared, and compile '%1$s' again."),

    // Inheritance.
    INHERITS_NO_SPEC("[GraphletInherits] @Inherits must name a @%s interface, but '%s' is not one."
            + " Annotate '%2$s' with @%1$s or name another interface."),
    INHERITS_OTHER_KIND("[GraphletInherits] @Inherits must name a @%s interface, but '%s' is a @%s."
            + " Name a @%1$s interface instead."),
    INHERITS_ITSELF("[GraphletInherits] @Inherits must not lead back to its spec, but '%s' inherits itself."
            + " Remove @Inherits or name another interface."),
    INHERITS_CYCLE("[GraphletInherits] @Inherits must not lead back to its spec, but %s."
            + " Remove @Inherits from one of these specs."),
    INHERITS_PLACE("[GraphletInherits] @Inherits must be on a @GraphEntity or @GraphComplex, but '%s' is a @%s."
            + " Remove @Inherits."),

    // Samples. The messages about what a sample says are those of SampleCode.
    SAMPLE_PLACE("[GraphletSample] @Sample must be on a @GraphEntity or @GraphComplex, but '%s' is a @%s."
            + " Remove @Sample."),
    SAMPLE_METHOD(
            "[GraphletSample] A type with @Sample must have no other 'sample()' in its model, but '%s' has one for"
                    + " '%s'. Rename the method to another one with @Name, or remove @Sample."),

    // Methods and their types.
    METHOD_PARAMETERS("[GraphletMethod] A property must have no parameters, but '%s' has '%s'. Remove the parameters."),
    METHOD_THROWS("[GraphletMethod] %s must not throw, but '%s' throws '%s'. Remove the throws clause."),
    METHOD_VOID("[GraphletMethod] A property must return its type, but '%s' returns nothing."
            + " Return the type that the service sends, such as String."),
    METHOD_GENERIC("[GraphletMethod] %s must not be generic, but '%s' has the type parameter '%s'."
            + " Remove the type parameter and name the type that the service sends."),
    METHOD_BODY("[GraphletMethod] %s must be abstract, but '%s' is %s."
            + " Remove '%3$s' and the body, or move the method out of the spec."),
    PROPERTY_TYPE("[GraphletPropertyType] %1$s must have an Edm type, but '%2$s' %3$s '%4$s'."
            + " Use %5$s, a spec type, or a List of one of these.%6$s"),
    PROPERTY_TYPE_OTHER("[GraphletPropertyType] %1$s must have an Edm type, but '%2$s' %3$s '%4$s'. Use %5$s."),
    PROPERTY_TYPE_SPEC("[GraphletPropertyType] %1$s must have an Edm type, but '%2$s' %3$s '%4$s', and '%5$s' is no"
            + " spec. Annotate '%5$s' with %6$s."),
    PRIMITIVE("[GraphletPrimitive] %1$s of a primitive type must be @Required, but '%2$s' is an optional '%4$s'."
            + " Use %5$s or add @Required."),
    OPTIONAL("[GraphletOptional] %1$s must not be an Optional, but '%2$s' %3$s '%4$s'."
            + " Use %5$s, which is optional without @Required."),
    COLLECTION_LIST("[GraphletCollection] A collection must be a List, but '%2$s' %3$s '%4$s'. Use %5$s."),
    COLLECTION_RAW("[GraphletCollection] A List must name the type of its items, but '%2$s' %3$s a raw List."
            + " Name the type of the items, as in List<String>."),
    COLLECTION_WILDCARD(
            "[GraphletCollection] A List must name the type of its items, but '%2$s' %3$s '%4$s'. Use %5$s."),
    COLLECTION_NESTED("[GraphletCollection] A List must not hold Lists, but '%2$s' %3$s '%4$s'."
            + " Use List<JsonNode>, or a List of a complex type that holds the inner collection."),

    // Actions, functions and streams.
    CALL_BOTH("[GraphletCall] An operation must be an @Action or a @Function, but '%s' is both."
            + " Remove @Function if the operation changes something, otherwise @Action."),
    CALL_MARKER("[GraphletCall] An action or function must not have annotations of a property, but '%s' has @%s. %s."),
    CALL_COMPLEX("[GraphletCall] An action or function must be in a @GraphEntity or a @GraphContainer, but '%s' is in"
            + " the @GraphComplex '%s'. Move '%1$s' to the @GraphEntity that has this operation."),
    CALL_UNBOUND("[GraphletCall] onCollection must be in a @GraphEntity, but '%s' is in the @GraphContainer '%s'."
            + " Remove onCollection."),
    CALL_TWICE("[GraphletCall] Actions and functions of the same name must differ in the names of their parameters,"
            + " but %s"
            + " and %s are both '%s(%s)'. Remove one of these methods, or correct the @Name of a parameter."),
    CALL_PARAMETERS("[GraphletCall] Parameters must have different wire names, but '%s' has two named '%s'."
            + " Correct the @Name of one of these parameters."),
    CALL_CLASH("[GraphletCall] %s must have different methods, but %s and %s both give '%s(%s)'."
            + " Rename the method and give its wire name in %s."),
    CALL_NAMES_LOST(
            "[GraphletCall] An action or function in a class file must keep the names of its parameters, but those of"
                    + " '%s' are lost. Compile its spec with the processor, which remembers the names."),
    FUNCTION_VOID("[GraphletFunction] A @Function must return something, but '%s' returns nothing."
            + " Return what the service sends, or make '%1$s' an @Action."),
    FUNCTION_SENSITIVE(
            "[GraphletFunction] A parameter of a @Function must not be @Sensitive, but '%s' of '%s' is, and would be in"
                    + " the URL. Remove @Sensitive, or make '%2$s' an @Action."),
    CONTAINER_PROPERTY(
            "[GraphletContainer] A @GraphContainer must only have actions and functions, but '%s' is neither."
                    + " Annotate '%1$s' with @Action or @Function, or move the method to an entity."),
    STREAM_PLACE("[GraphletStream] A stream must be in a @GraphEntity, but '%s' is in the @GraphComplex '%s'."
            + " Move '%1$s' to an entity, or return byte[]."),
    STREAM_MARKER(
            "[GraphletStream] A stream must have no Graphlet annotation except @Name and @Permissions, but '%s' has @%s. Remove @%2$s."),

    // Names.
    IDENTIFIER("[GraphletName] An OData name must be at most 128 letters, digits and underscores and not begin with a"
            + " digit, but '%s' is not such a name. Write the name as the service does."),
    ANNOTATION(
            "[GraphletName] An instance annotation must be '@', a namespace, a dot and a term, and not one of"
                    + " OData's own, but '%s' is not. Write the name as the service does, as in '@microsoft.graph.downloadUrl'."),
    ANNOTATION_MARKER("[GraphletName] An instance annotation must not be a key or a navigation, but '%s' has @%s."
            + " Remove @%2$s."),
    NAMESPACE("[GraphletNamespace] A namespace must be OData names with dots between them, but '%s' is not."
            + " Write the namespace as in 'microsoft.graph'."),
    ALIAS("[GraphletAlias] A type alias must be a namespace, a dot and a name, but '%s' is not."
            + " Write the alias as in 'microsoft.graph.user', without '#'."),
    GETTER("[GraphletGetter] A property must have the name that the service uses, but '%s' is the name of a getter."
            + " Write %s, or %s if the service uses this name."),
    UNDERSCORE("[GraphletUnderscore] A name must be the one that the service uses, but '%s' ends with '_'."
            + " Write %s, or %s if the service uses this name."),
    UPPER_CASE("[GraphletUpperCase] A name in '%s' must begin with a lower-case letter, but '%s' does not."
            + " Write %s, or %s if the service uses this name."),
    WIRE_NAME_TWICE("[GraphletWireName] A property must be declared once, but '%s' is declared by %s and %s."
            + " Remove %3$s, or correct the wrong @Name if the two are different properties."),
    WIRE_NAME_INHERITED("[GraphletWireName] A property must be declared once, but '%s' is declared by '%s' of '%s' and"
            + " '%s' of its base '%s'. Remove '%2$s' from '%3$s', or correct its @Name if it is another property."),
    REDECLARED(
            "[GraphletWireName] A property must have the same type as in its base, but '%s' is '%s' in '%s' of"
                    + " '%s' and '%s' in '%s' of its base '%s'. Remove '%3$s' from '%4$s', or correct its @Name if it is another property."),
    JAVA_NAME("[GraphletJavaName] A property must have a unique Java name, but %s and %s both become '%s()'."
            + " Rename one of the methods and give its wire name in @Name."),
    MODEL_NAME("[GraphletJavaName] javaName must be a valid name of a class, but '%s' %s."
            + " Write the name as in 'SecurityAlert'."),

    // Keys, markers and navigations.
    KEY_MISSING("[GraphletKey] An entity %s must have a key, but '%s' has none."
            + " Add @Key to a property, or @Inherits(entity.class) to '%s' if its key is 'id', or %s."),
    KEY_TARGET("[GraphletKey] A collection-valued @Navigation must lead to entities with a key, but '%s' leads to"
            + " '%s', which has"
            + " none. Add @Key to a property of '%2$s', or @Inherits(entity.class) to '%2$s' or its base if its key is 'id'."
            + " If there is only one entity, return the entity and not a List."),
    KEY_TYPE("[GraphletKey] A key must be a String, UUID, number or time, but '%s' is '%s'."
            + " Change the type of '%1$s' or remove @%s."),
    KEY_COMPLEX("[GraphletKey] A key must be in a @GraphEntity, but '%s' is a @GraphComplex."
            + " Remove @%s, or make '%1$s' a @GraphEntity."),
    KEY_INHERITED("[GraphletKey] An entity must not add to the key of its base, but '%s' adds '%s' to '%s'."
            + " Replace @Key of '%2$s' by @AlternateKey, or remove @Key."),
    REQUIRED_READ_ONLY("[GraphletConflict] A property must not be both @Required and @ReadOnly, but '%s' is."
            + " Remove @Required, because a read-only property is never sent."),
    KEY_BOTH("[GraphletConflict] A property must not be both @Key and @AlternateKey, but '%s' is."
            + " Remove @AlternateKey."),
    READ_ONLY_CREATE_ONLY("[GraphletConflict] A property must not be both @ReadOnly and @CreateOnly, but '%s' is."
            + " Remove @CreateOnly if the property is never sent, otherwise @ReadOnly."),
    NAVIGATION_MISSING("[GraphletNavigation] A property of an entity type must be a @Navigation, but '%s' is not one."
            + " Add @Navigation."),
    NAVIGATION_TARGET("[GraphletNavigation] A @Navigation must lead to an entity, but '%s' leads to '%s'."
            + " Remove @Navigation, or return a @GraphEntity or a List of a @GraphEntity."),
    NAVIGATION_COMPLEX(
            "[GraphletNavigation] A @Navigation in a @GraphComplex must not name operations, because it has no"
                    + " path, but '%s'"
                    + " names some. Remove the operations."),
    NAVIGATION_MARKER("[GraphletNavigation] A @Navigation must not be a key, required or constrained, but '%s' has @%s."
            + " Remove @%2$s."),

    NAVIGATION_OPERATION(
            "[GraphletNavigation] A @Navigation must only name operations that its entity type offers, but '%s'"
                    + " names %s, which '%s' does not offer. Remove %2$s, or add %2$s to operations of '%3$s'."),
    OPERATION_SINGLETON(
            "[GraphletOperation] UPSERT and DELTA must be offered by a collection, but '%s' names %s and has"
                    + " only a singleton. Remove %2$s, or give '%1$s' an entitySet."),

    // Constraints.
    CONSTRAINT_TYPE("[GraphletConstraint] @%s must be on %s, but '%s' is '%s'. %s."),
    CONSTRAINT_NEGATIVE("[GraphletConstraint] Bounds of @%s must not be negative, but %s is %s. Use 0 or more."),
    CONSTRAINT_ORDER(
            "[GraphletConstraint] min of @%s must not exceed max, but %s is greater than %s. Swap the two numbers."),
    CONSTRAINT_EMPTY("[GraphletConstraint] @%s must exclude something, but on '%s' it allows every value. %s."),
    MULTIPLE_OF("[GraphletConstraint] @MultipleOf must be a positive decimal number, but '%s' is not."
            + " Write the number as in '0.05'."),
    RANGE_NUMBER("[GraphletRange] Bounds of @Range must be decimal numbers, but %s is '%s'."
            + " Write the bound as in '-1.5'."),
    RANGE_FIT("[GraphletRange] Bounds of @Range must be values of the property, but %s '%s' is not an '%s'. Use %s."),
    PATTERN("[GraphletPattern] @Pattern must be a regular expression, but '%s' is not: %s near index %s."
            + " Correct the expression, or escape the characters that are meant literally."),
    PERMISSIONS_EMPTY("[GraphletPermissions] @Permissions must name a permission, but on '%s' it names none."
            + " Fill in delegated, personal or application, or remove @Permissions."),
    PERMISSIONS_NAME(
            "[GraphletPermissions] A permission must be a name such as 'User.Read.All', but on '%s' there is '%s'."
                    + " Write each permission as Graph does, in a string of its own."),
    CEILING_PLACE(
            "[GraphletPermissions] @PermissionCeiling must be on a package or a @GraphContainer, but '%s' is a @%s."
                    + " Move @PermissionCeiling to package-info.java."),
    PERMISSIONS_PLACE("[GraphletPermissions] @Permissions on a method must be on a navigation, stream, action or"
            + " function, but '%s' is none of these. Move @Permissions to the spec."),

    // Projections.
    PROJECTION_INTERFACE("[GraphletProjection] A @Projection must be an interface, but '%s' is %s."
            + " Make '%1$s' an interface with a method for each member to read."),
    PROJECTION_VALUE("[GraphletProjection] @Projection must name a @GraphEntity interface, but '%s' is not one."
            + " Annotate '%1$s' with @GraphEntity or name another interface."),
    PROJECTION_EXTENDS("[GraphletProjection] A projection must not extend an interface, but '%s' extends '%s'."
            + " Declare the members in '%1$s'."),
    PROJECTION_EMPTY("[GraphletProjection] A projection must have a member, but '%s' has none."
            + " Copy the methods to read from '%s'."),
    PROJECTION_CYCLE("[GraphletProjection] A projection must not lead back to itself, but %s."
            + " Return the entity type in one of these projections."),
    PROJECTION_MARKER("[GraphletProjection] %s must have no Graphlet annotation except %s, but '%s' has @%s."
            + " Remove @%4$s, because the entity declares everything else."),
    PROJECTION_ATTRIBUTE("[GraphletProjection] @Navigation in a projection must have no attributes, but on '%s' it has"
            + " '%s'. Remove '%2$s', because the entity declares everything else."),
    PROJECTION_STREAM("[GraphletProjection] A member of a projection must be a property or a navigation, but '%s' is a"
            + " stream. Remove '%1$s', and download the stream by the path of '%s'."),
    PROJECTION_UNKNOWN("[GraphletProjection] A member of a projection must be declared by its entity, but '%s' is no"
            + " property of '%s'. Correct the name, or declare '%1$s' in '%2$s'.%s"),
    PROJECTION_NAVIGATION("[GraphletProjection] A navigation of an entity must be a @Navigation in its projections, but"
            + " '%s' of '%s' is not one here. Add @Navigation."),
    PROJECTION_PROPERTY("[GraphletProjection] A property of an entity must not be a @Navigation in its projections, but"
            + " '%s' of '%s' is one here. Remove @Navigation."),
    PROJECTION_TYPE("[GraphletProjection] A member of a projection must have the type that its entity declares, but"
            + " '%1$s' is '%2$s' here and '%4$s' in '%3$s'. Return what '%3$s' does."),

    // Enums.
    ENUM_EMPTY("[GraphletEnum] A @GraphEnum must have a constant, but '%s' has none."
            + " Add a constant for each documented member. If no member is documented, use String instead of '%1$s'."),
    ENUM_WIRE_NAME("[GraphletEnum] Members must have different wire names, but '%s' and '%s' are both '%s'."
            + " Remove one of the constants, or correct the wrong @Name."),
    ENUM_JAVA_NAME("[GraphletEnum] Members must have different Java constants, but '%s' and '%s' both become '%s'."
            + " Rename one of the constants and give its wire name in @Name."),

    // Services and paths.
    SERVICE_MISSING("[GraphletService] The package of a spec must have @GraphService, but '%s' does not."
            + " Add a package-info.java with @GraphService(name = \"…\"), or move the spec to a package that has"
            + " @GraphService."),
    SERVICE_ELSEWHERE("[GraphletService] The specs of a package must be in one module, but '%s' has %s in another"
            + " module. Move the specs of this module to a package of their own with @GraphService."),
    SERVICE_CHANGED("[GraphletService] All specs of a package must be compiled again when its namespace changes, but %s"
            + " were compiled for"
            + " '%s'. Make a clean build."),
    SERVICE_UNNAMED("[GraphletService] A spec must be in a package with @GraphService, but '%s' is in no package."
            + " Move '%1$s' to a package with @GraphService."),
    SERVICE_NAME("[GraphletService] name of @GraphService must be a Java identifier, but '%s' is not."
            + " Use letters and digits, as in 'IndustryData'."),
    SERVICE_PACKAGE(
            "[GraphletService] generatedPackage of @GraphService must be the name of a package, but '%s' is not."
                    + " Use Java identifiers with dots between them."),
    SERVICE_PACKAGE_OF_JAVA(
            "[GraphletService] generatedPackage of @GraphService must be a package of your own, but '%s' belongs to"
                    + " Java. Name another package."),
    ENDPOINT("[GraphletEndpoint] An endpoint must be an absolute https URL without a query and without a slash at"
            + " its end, but"
            + " '%s' %s. Write the endpoint as in 'https://graph.microsoft.com/v1.0'."),
    PATH(
            "[GraphletPath] A path must consist of segments that each begin with '/', but '%s' %s. Write the path as in '%s'."),
    PATHS_SAME("[GraphletPath] An entity set and a singleton must have different paths, but '%s' has '%s' for both."
            + " Remove entitySet or singleton."),
    ACCESSOR("[GraphletPath] Paths of a service must end in different segments, but '%s' of '%s' and '%s' of '%s' both"
            + " give '%s()'. Move one of the specs to a package with its own @GraphService."),

    // Clashes between specs.
    CLASS_TWICE(
            "[GraphletClass] Generated classes must have different names, but '%s' and '%s' both generate '%s'. %s."),
    CLASS_CASE("[GraphletClass] Generated classes must differ in more than case, but '%s' generates '%s' and '%s'"
            + " generates '%s'. %s."),
    CLASS_NESTED(
            "[GraphletClass] A type must not have the name of a class in the model of a base, but '%s' is a '%s', and"
                    + " the model of '%s' holds a '%s'. Set javaName of the type to another name."),
    CLASS_SPEC(
            "[GraphletClass] A generated class must not be in the file of a spec, but '%s' generates '%s', which is the"
                    + " file of %s where case is ignored. Set generatedPackage of @GraphService to another package."),
    CLASS_EXISTS("[GraphletClass] A generated class must not exist already, but '%s' does."
            + " Rename '%1$s', or set generatedPackage of @GraphService to another package."),
    CLASS_COMPILED("[GraphletClass] A generated class must be written again, but this compiler keeps '%s', which is"
            + " already compiled. Delete the output of the earlier compilation, and compile everything."),
    CLASS_WRITE("[GraphletWrite] A generated class must be written, but '%s' cannot be written: %s."
            + " Check the output directory and compile again."),
    TYPE_NAME("[GraphletTypeName] Specs of a service must have different OData names and aliases, but '%s' and '%s' are"
            + " both '%s'. Correct name, namespace or typeAliases of one of the specs."),
    LATE_SPEC("[GraphletLateSpec] A spec must exist before the client of its service is generated, but '%s' was"
            + " written later. Refer to '%1$s' from another spec, which waits for '%1$s', or let its processor write '%1$s'"
            + " to a package with its own @GraphService."),
    OPTION("[GraphletOption] An option that begins with 'graphlet.' must be known, but '%s' is not."
            + " Remove '%1$s'. This version has no options.");

    private final String format;

    ProblemCode(String format) {
        this.format = format;
    }

    @Override
    public String format() {
        return format;
    }
}
