package dev.graphlet.processor.reading;

import com.google.auto.common.MoreTypes;
import dev.graphlet.annotations.Required;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.diagnostics.Wording;
import dev.graphlet.processor.model.PrimitiveType;
import dev.graphlet.processor.model.ProjectionType;
import dev.graphlet.processor.model.StreamType;
import dev.graphlet.processor.model.TypeReference;
import dev.graphlet.processor.model.ValueType;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the Edm type from the return type of a method or the type of a parameter.
 *
 * @param element the method or the parameter
 * @param type the type of {@code element}
 * @param references collects the qualified names of the specs that the type refers to
 * @param problems collects the problems of the type
 */
record TypeReader(Element element, TypeMirror type, Set<String> references, Problems problems) {
    private static final String LIST = "java.util.List";

    static TypeReader ofResult(ExecutableElement method, Set<String> references, Problems problems) {
        return new TypeReader(method, method.getReturnType(), references, problems);
    }

    static TypeReader ofParameter(VariableElement parameter, Set<String> references, Problems problems) {
        return new TypeReader(parameter, parameter.asType(), references, problems);
    }

    /** Returns the type of the value, or of the items of a collection; empty if there was a problem. */
    Optional<ValueType> read() {
        if (type instanceof DeclaredType declared
                && JavaTypeNames.qualified(declared).equals(LIST)) {
            return items(declared);
        }
        if (type instanceof ArrayType array && StreamReader.isStream(array.getComponentType())) {
            return misplacedStream();
        }
        if (type instanceof ArrayType array && !isBytes(array)) {
            return problem(ProblemCode.COLLECTION_LIST, listOf(JavaTypeNames.boxed(array.getComponentType())));
        }
        return single(type);
    }

    static boolean isList(TypeMirror type) {
        return type instanceof DeclaredType declared
                && JavaTypeNames.qualified(declared).equals(LIST);
    }

    private Optional<ValueType> items(DeclaredType list) {
        if (list.getTypeArguments().isEmpty()) {
            return problem(ProblemCode.COLLECTION_RAW);
        }
        TypeMirror item = list.getTypeArguments().get(0);
        if (item.getKind() == TypeKind.WILDCARD) {
            return problem(ProblemCode.COLLECTION_WILDCARD, listOf(JavaTypeNames.bound(item)));
        }
        boolean array = item instanceof ArrayType nested && !isBytes(nested);
        return array || isList(item) || (item instanceof DeclaredType declared && JavaTypeNames.isCollection(declared))
                ? problem(ProblemCode.COLLECTION_NESTED)
                : single(item);
    }

    private Optional<ValueType> single(TypeMirror type) {
        String name = type instanceof DeclaredType declared ? JavaTypeNames.qualified(declared) : type.toString();
        if (type.getKind().isPrimitive()) {
            return primitive(type);
        }
        if (StreamReader.isStream(type)) {
            return isResult() && !isList(this.type) ? Optional.of(new StreamType()) : misplacedStream();
        }
        if (isBytes(type)) {
            return EdmTypes.of("byte[]").map(PrimitiveType::new);
        }
        if (EdmTypes.of(name).isPresent()) {
            return EdmTypes.of(name).map(PrimitiveType::new);
        }
        return type instanceof DeclaredType declared ? declared(declared) : noEdmType(type);
    }

    private Optional<ValueType> declared(DeclaredType type) {
        TypeElement element = MoreTypes.asTypeElement(type);
        Optional<SpecKind> kind = SpecKind.of(element).filter(SpecKind::isType);
        if (isOfProjection() && SpecAnnotation.isOn(element, SpecKind.PROJECTION.type())) {
            references.add(element.getQualifiedName().toString());
            TypeReference projection = ReferenceReader.read(element, SpecKind.PROJECTION);
            return ProjectionReader.entity(element) // a missing entity is reported at the other projection
                    .map(entity -> new ProjectionType(projection, ReferenceReader.read(entity, SpecKind.ENTITY)));
        }
        if (kind.isPresent()) {
            references.add(element.getQualifiedName().toString());
            return Optional.of(ReferenceReader.read(element, kind.get()));
        }
        if (JavaTypeNames.isOptional(type)) {
            return problem(ProblemCode.OPTIONAL, JavaTypeNames.optional(type));
        }
        if (JavaTypeNames.isCollection(type)) {
            return problem(ProblemCode.COLLECTION_LIST, listOf(JavaTypeNames.argument(type)));
        }
        return SpecKind.missing(element, this.element)
                .map(missing -> problem(ProblemCode.PROPERTY_TYPE_SPEC, element.getSimpleName(), missing))
                .orElseGet(() -> noEdmType(type));
    }

    private Optional<ValueType> primitive(TypeMirror type) {
        Optional<ValueType> boxed = EdmTypes.ofPrimitive(type.getKind()).map(PrimitiveType::new);
        if (boxed.isEmpty()) {
            return noEdmType(type);
        }
        boolean given = SpecAnnotation.isOn(element, Required.class) || isResult() || isOfProjection();
        return given ? boxed : problem(ProblemCode.PRIMITIVE, JavaTypeNames.boxed(type));
    }

    private Optional<ValueType> noEdmType(TypeMirror type) {
        Optional<String> other = EdmTypes.insteadOf(JavaTypeNames.erased(type));
        if (other.isPresent()) {
            String fix = TypeReader.isList(this.type) ? listOf(other.get()) : other.get();
            return problem(ProblemCode.PROPERTY_TYPE_OTHER, fix);
        }
        Optional<String> meant = EdmTypes.nearest(JavaTypeNames.erased(type));
        return problem(ProblemCode.PROPERTY_TYPE, EdmTypes.listed(), Wording.didYouMean(meant));
    }

    /** Reports a stream that is neither the whole response of a call nor a stream property of an entity. */
    private Optional<ValueType> misplacedStream() {
        if (!(element instanceof ExecutableElement)) {
            String single = StreamReader.isStream(type) ? "byte[]" : listOf("byte[]");
            return problem(
                    ProblemCode.PROPERTY_TYPE_OTHER,
                    single + " for octets in the JSON, or upload to a stream property of an entity");
        }
        String other =
                isResult() ? "InputStream for a whole response body" : "a @Navigation to entities with a stream each";
        return problem(ProblemCode.PROPERTY_TYPE_OTHER, listOf("byte[]") + " for octets in the JSON, or " + other);
    }

    private boolean isResult() {
        return element instanceof ExecutableElement method && CallReader.isCall(method);
    }

    private boolean isOfProjection() {
        return element instanceof ExecutableElement method
                && SpecAnnotation.isOn(
                        Objects.requireNonNull(method.getEnclosingElement()), SpecKind.PROJECTION.type());
    }

    private static boolean isBytes(TypeMirror type) {
        return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
    }

    private static String listOf(String item) {
        return "List<" + item + ">";
    }

    private Optional<ValueType> problem(ProblemCode code, Object... more) {
        Object[] arguments = new Object[4 + more.length];
        arguments[0] = noun();
        arguments[1] = element.getSimpleName();
        arguments[2] = element instanceof ExecutableElement ? "returns" : "is";
        arguments[3] = JavaTypeNames.simple(type);
        System.arraycopy(more, 0, arguments, 4, more.length);
        problems.add(code, Origin.of(element), arguments);
        return Optional.empty();
    }

    private String noun() {
        if (!(element instanceof ExecutableElement)) {
            return "A parameter";
        }
        return isResult() ? "A result" : "A property";
    }
}
