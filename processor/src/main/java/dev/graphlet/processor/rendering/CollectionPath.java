package dev.graphlet.processor.rendering;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphlet.processor.model.Narrowing;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Property.Trait;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The path of a collection of entities: {@code RunGroupsPath}, or the path of a narrowed navigation property.
 *
 * @param name the name of the class
 * @param item the name of the path class of one entity in the collection
 * @param spec the spec of the entities
 * @param navigation the navigation property if it offers fewer operations than {@code spec}; otherwise empty
 */
record CollectionPath(ClassName name, ClassName item, StructuredSpec spec, Optional<Property> navigation) {
    TypeSpec.Builder render(CodeBlock javadoc) {
        StructuredNames names = StructuredNames.of(spec);
        TypeSpec.Builder type = PathClass.of(name, RuntimeNames.ENTITY_COLLECTION_PATH)
                .addJavadoc("$L Immutable and thread-safe.\n", javadoc);
        PathDoc doc = new PathDoc(name, spec, navigation, true, new PermissionConstants());
        Set<ResourceOperation> offered = navigation.map(Narrowing::offered).orElse(spec.operations());
        if (doc.isOfSpec()) {
            PathClass.addCasts(type, name, RuntimeNames.ENTITY_COLLECTION_PATH, spec, true);
        }
        if (offered.contains(ResourceOperation.CREATE)) {
            MethodSpec create = create(doc, names);
            type.addMethod(create);
            if (!spec.abstractType()) {
                type.addMethod(BuiltArguments.ofCreate(create, names.model()));
            }
        }
        if (offered.contains(ResourceOperation.LIST)) {
            type.addMethod(query(ResourceOperation.LIST, "list", doc, names));
            type.addMethod(count(doc, names));
        }
        if (offered.contains(ResourceOperation.DELTA)) {
            type.addMethod(query(ResourceOperation.DELTA, "delta", doc, names));
        }
        if (!spec.keys().isEmpty()) {
            type.addMethod(spec.keys().size() == 1 ? item(spec.keys().get(0)) : compositeItem());
        }
        spec.allProperties().stream()
                .filter(property -> property.is(Trait.ALTERNATE_KEY))
                .forEach(key -> type.addMethod(alternateItem(key)));
        doc.calls().forEach(call -> type.addMethods(CallMethod.onPath(call, doc)));
        doc.constants().addTo(type);
        return type;
    }

    private MethodSpec create(PathDoc doc, StructuredNames names) {
        String value = RequestDoc.parameter(spec);
        CodeBlock parts = CodeBlock.of(
                "$T.create(this.path,$W$T.nonNull($N, $S),$W$L)",
                RuntimeNames.REQUEST_PARTS,
                RuntimeNames.ARGUMENTS,
                value,
                value,
                PathClass.typeAndRegistry(names));
        return PathClass.operation(ResourceOperation.CREATE, doc, names, parts)
                .addParameter(names.model(), value)
                .build();
    }

    private MethodSpec query(ResourceOperation operation, String factory, PathDoc doc, StructuredNames names) {
        CodeBlock parts = CodeBlock.of(
                "$T.$L(this.path,$W$L)", RuntimeNames.REQUEST_PARTS, factory, PathClass.typeAndRegistry(names));
        return PathClass.operation(operation, doc, names, parts).build();
    }

    // public CountRequest<RunGroupProperties> count() {
    //     return new CountRequest<>(this.sender, RequestParts.count(this.path), RunGroupProperties.RUN_GROUP);
    private static MethodSpec count(PathDoc doc, StructuredNames names) {
        return MethodSpec.methodBuilder("count")
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeNames.COUNT_REQUEST, names.properties()))
                .addJavadoc("Returns a request that counts the entities.\n\n<pre>{@code GET …/$$count}</pre>\n")
                .addStatement(
                        "return new $T<>(this.sender, $T.count(this.path)$L, $L)",
                        RuntimeNames.COUNT_REQUEST,
                        RuntimeNames.REQUEST_PARTS,
                        doc.needing(ResourceOperation.LIST),
                        names.ownProperties())
                .build();
    }

    // public RunGroupPath id(String id) { return new RunGroupPath(this.sender, this.path.key("id", id)); }
    private MethodSpec item(Property key) {
        return one(key.javaName(), List.of(key))
                .addJavadoc("Returns the path to the entity with the given {@code $L}.\n", key.name())
                .addStatement(
                        "return new $T(this.sender, this.path.$L($S, $N))",
                        item,
                        key.is(Trait.SENSITIVE) ? "sensitiveKey" : "key",
                        key.javaName(),
                        key.javaName())
                .build();
    }

    // public OrderLinePath key(int orderId, int line) {
    //     return new OrderLinePath(
    //             this.sender, this.path.key(NamedKey.of("orderId", orderId).and("line", line)));
    private MethodSpec compositeItem() {
        List<Property> keys = spec.keys();
        return one("key", keys)
                .addJavadoc("Returns the path to the entity with the given key.\n")
                .addStatement("return new $T(\nthis.sender,\nthis.path.key($L))", item, namedKey(keys))
                .build();
    }

    private MethodSpec alternateItem(Property key) {
        return one(key.javaName(), List.of(key))
                .addJavadoc("Returns the path to the entity with the given alternate key {@code $L}.\n", key.name())
                .addStatement("return new $T(\nthis.sender,\nthis.path.key($L))", item, namedKey(List.of(key)))
                .build();
    }

    private static CodeBlock namedKey(List<Property> parts) {
        CodeBlock.Builder key = CodeBlock.builder();
        String method = "of";
        for (Property part : parts) {
            CodeBlock owner = method.equals("of") ? CodeBlock.of("$T", RuntimeNames.NAMED_KEY) : CodeBlock.of("");
            String secret = part.is(Trait.SENSITIVE) ? "Sensitive" : "";
            key.add("$L.$L$L($S, $N)", owner, method, secret, part.name(), part.javaName());
            method = "and";
        }
        return key.build();
    }

    private MethodSpec.Builder one(String method, List<Property> keys) {
        MethodSpec.Builder one =
                MethodSpec.methodBuilder(method).addModifiers(PUBLIC).returns(item);
        keys.forEach(key -> one.addParameter(JavaTypes.given(key), key.javaName()));
        boolean deprecated = keys.stream().anyMatch(key -> key.documentation().deprecated());
        return deprecated ? one.addAnnotation(Deprecated.class) : one;
    }
}
