package dev.graphlet.processor.rendering;

import com.palantir.javapoet.ClassName;

/** The names of the classes that generated code uses; a test checks that each class exists. */
final class RuntimeNames {
    private static final String RUNTIME = "dev.graphlet.runtime";

    static final ClassName INTERNAL_API = ClassName.get(RUNTIME, "InternalApi");
    static final ClassName JSON_TREE = ClassName.get(RUNTIME + ".json", "JsonTree");
    static final ClassName JSON_FORMAT_EXCEPTION = ClassName.get(RUNTIME + ".json", "JsonFormatException");
    static final ClassName STRUCTURED_VALUE = ClassName.get(RUNTIME + ".model", "StructuredValue");
    static final ClassName STRUCTURED_BUILDER = ClassName.get(RUNTIME + ".model", "StructuredBuilder");
    static final ClassName STRUCTURED_CODEC = ClassName.get(RUNTIME + ".model", "StructuredCodec");
    static final ClassName STRUCTURED_TYPE = ClassName.get(RUNTIME + ".model", "StructuredType");
    static final ClassName STRUCTURED_PATCH = ClassName.get(RUNTIME + ".model", "StructuredPatch");
    static final ClassName STRUCTURED_DESERIALIZER = ClassName.get(RUNTIME + ".model", "StructuredDeserializer");
    static final ClassName PROJECTED_VALUE = ClassName.get(RUNTIME + ".model", "ProjectedValue");
    static final ClassName PROJECTION = ClassName.get(RUNTIME + ".model", "Projection");
    static final ClassName GENERATED_FROM = ClassName.get(RUNTIME + ".model", "GeneratedFrom");
    static final ClassName TYPE_REGISTRY = ClassName.get(RUNTIME + ".model", "TypeRegistry");
    static final ClassName PROPERTY_READER = ClassName.get(RUNTIME + ".model", "PropertyReader");
    static final ClassName PROPERTY_WRITER = ClassName.get(RUNTIME + ".model", "PropertyWriter");
    static final ClassName PROPERTY_ABSENT = ClassName.get(RUNTIME + ".model", "PropertyAbsentException");
    static final ClassName ENUM_VALUE = ClassName.get(RUNTIME + ".model", "EnumValue");
    static final ClassName ENTITY_REFERENCE = ClassName.get(RUNTIME + ".model", "EntityReference");
    static final ClassName CALL_ARGUMENTS = ClassName.get(RUNTIME + ".model", "CallArguments");
    static final ClassName CONSTRAINT = ClassName.get(RUNTIME + ".edm", "Constraint");
    static final ClassName EDM_PROPERTY = ClassName.get(RUNTIME + ".edm", "EdmProperty");
    static final ClassName EDM_STRUCTURED_TYPE = ClassName.get(RUNTIME + ".edm", "EdmStructuredType");
    static final ClassName EDM_ENUM_TYPE = ClassName.get(RUNTIME + ".edm", "EdmEnumType");
    static final ClassName EDM_SERVICE = ClassName.get(RUNTIME + ".edm", "EdmService");
    static final ClassName EDM_RESOURCE = ClassName.get(RUNTIME + ".edm", "EdmResource");
    static final ClassName EDM_OPERATION = ClassName.get(RUNTIME + ".edm", "EdmOperation");
    static final ClassName REQUIRED_PERMISSIONS = ClassName.get(RUNTIME + ".edm", "RequiredPermissions");
    static final ClassName EDM_NAVIGATION = ClassName.get(RUNTIME + ".edm", "EdmNavigation");
    static final ClassName EDM_CALL = ClassName.get(RUNTIME + ".edm", "EdmCall");
    static final ClassName NESTED_BUILDER = ClassName.get(RUNTIME + ".model", "NestedBuilder");
    static final ClassName LAMBDAS = ClassName.get(RUNTIME + ".property", "Lambdas");
    static final ClassName PROPERTY_PATH = ClassName.get(RUNTIME + ".property", "PropertyPath");
    static final ClassName PROPERTY = ClassName.get(RUNTIME + ".property", "Property");
    static final ClassName STRING_PROPERTY = ClassName.get(RUNTIME + ".property", "StringProperty");
    static final ClassName FLAGS_PROPERTY = ClassName.get(RUNTIME + ".property", "FlagsProperty");
    static final ClassName COLLECTION_PROPERTY = ClassName.get(RUNTIME + ".property", "CollectionProperty");
    static final ClassName VALIDATOR = ClassName.get(RUNTIME + ".validation", "Validator");
    static final ClassName VIOLATION = ClassName.get(RUNTIME + ".validation", "Violation");
    static final ClassName ARGUMENTS = ClassName.get(RUNTIME + ".validation", "Arguments");
    static final ClassName CREATE_REQUEST = ClassName.get(RUNTIME + ".request", "CreateRequest");
    static final ClassName LIST_REQUEST = ClassName.get(RUNTIME + ".request", "ListRequest");
    static final ClassName GET_REQUEST = ClassName.get(RUNTIME + ".request", "GetRequest");
    static final ClassName UPDATE_REQUEST = ClassName.get(RUNTIME + ".request", "UpdateRequest");
    static final ClassName DELETE_REQUEST = ClassName.get(RUNTIME + ".request", "DeleteRequest");
    static final ClassName UPSERT_REQUEST = ClassName.get(RUNTIME + ".request", "UpsertRequest");
    static final ClassName DELTA_REQUEST = ClassName.get(RUNTIME + ".request", "DeltaRequest");
    static final ClassName COUNT_REQUEST = ClassName.get(RUNTIME + ".request", "CountRequest");
    static final ClassName ACTION_REQUEST = ClassName.get(RUNTIME + ".request", "ActionRequest");
    static final ClassName ACTION_PAGE_REQUEST = ClassName.get(RUNTIME + ".request", "ActionPageRequest");
    static final ClassName ACTION_LIST_REQUEST = ClassName.get(RUNTIME + ".request", "ActionListRequest");
    static final ClassName FUNCTION_REQUEST = ClassName.get(RUNTIME + ".request", "FunctionRequest");
    static final ClassName FUNCTION_PAGE_REQUEST = ClassName.get(RUNTIME + ".request", "FunctionPageRequest");
    static final ClassName FUNCTION_LIST_REQUEST = ClassName.get(RUNTIME + ".request", "FunctionListRequest");
    static final ClassName CALL_RESULT = ClassName.get(RUNTIME + ".response", "CallResult");
    static final ClassName ENTITY_PATH = ClassName.get(RUNTIME + ".path", "EntityPath");
    static final ClassName ENTITY_COLLECTION_PATH = ClassName.get(RUNTIME + ".path", "EntityCollectionPath");
    static final ClassName REFERENCE_PATH = ClassName.get(RUNTIME + ".path", "ReferencePath");
    static final ClassName REFERENCE_COLLECTION_PATH = ClassName.get(RUNTIME + ".path", "ReferenceCollectionPath");
    static final ClassName MEDIA_PATH = ClassName.get(RUNTIME + ".path", "MediaPath");
    static final ClassName MEDIA_CONTENT = ClassName.get(RUNTIME + ".response", "MediaContent");
    static final ClassName DELTA_PAGE = ClassName.get(RUNTIME + ".response", "DeltaPage");
    static final ClassName GRAPH_PAGE = ClassName.get(RUNTIME + ".response", "GraphPage");
    static final ClassName REQUEST_PARTS = ClassName.get(RUNTIME + ".request", "RequestParts");
    static final ClassName REQUEST_SENDER = ClassName.get(RUNTIME + ".request", "RequestSender");
    static final ClassName RESOURCE_PATH = ClassName.get(RUNTIME + ".url", "ResourcePath");
    static final ClassName NAMED_KEY = ClassName.get(RUNTIME + ".url", "NamedKey");
    static final ClassName CLIENT = ClassName.get(RUNTIME + ".client", "GraphServiceClient");
    static final ClassName CLIENT_BUILDER = ClassName.get(RUNTIME + ".client", "GraphClientBuilder");
    static final ClassName CLIENT_SETTINGS = ClassName.get(RUNTIME + ".client", "GraphClientSettings");

    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName JSON_DESERIALIZE = ClassName.get("tools.jackson.databind.annotation", "JsonDeserialize");
    static final ClassName JSON_PROPERTY_ORDER = ClassName.get("com.fasterxml.jackson.annotation", "JsonPropertyOrder");
    static final ClassName JSON_CREATOR = ClassName.get("com.fasterxml.jackson.annotation", "JsonCreator");

    private RuntimeNames() {}
}
