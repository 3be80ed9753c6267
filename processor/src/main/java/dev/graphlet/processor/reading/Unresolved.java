package dev.graphlet.processor.reading;

import com.google.auto.common.MoreElements;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/** Detects references to missing types, which another processor may still write or which are misspelled. */
final class Unresolved {
    private Unresolved() {}

    static boolean isIn(TypeElement spec) {
        Stream<Element> members = spec.getEnclosedElements().stream()
                .filter(member -> !(member instanceof TypeElement))
                .map(Element.class::cast);
        return !Stream.concat(Stream.of(MoreElements.getPackage(spec), spec), members)
                .allMatch(Unresolved::isResolved);
    }

    private static boolean isResolved(Element element) {
        if (!SpecAnnotation.all(element).stream().allMatch(SpecAnnotation::isResolved)) {
            return false;
        }
        if (element instanceof TypeElement type) {
            return type.getInterfaces().stream().allMatch(Unresolved::isResolved);
        }
        return ElementFilter.methodsIn(List.of(element)).stream().allMatch(Unresolved::isResolved);
    }

    private static boolean isResolved(ExecutableElement method) {
        return isResolved(method.getReturnType())
                && method.getParameters().stream().allMatch(Unresolved::isResolved)
                && method.getThrownTypes().stream().allMatch(Unresolved::isResolved);
    }

    private static boolean isResolved(VariableElement parameter) {
        return isResolved(parameter.asType())
                && SpecAnnotation.all(parameter).stream().allMatch(SpecAnnotation::isResolved);
    }

    private static boolean isResolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return false;
        }
        if (type instanceof ArrayType array) {
            return isResolved(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                    .allMatch(bound -> bound == null || isResolved(bound));
        }
        return !(type instanceof DeclaredType declared)
                || declared.getTypeArguments().stream().allMatch(Unresolved::isResolved);
    }

    /** Returns whether {@code value} is resolved. Compilers use the text {@code <error>} for unresolved values. */
    static boolean isResolved(AnnotationValue value) {
        Object found = value.getValue();
        if (found instanceof TypeMirror type) {
            return isResolved(type);
        }
        if (found instanceof AnnotationMirror mirror) {
            return mirror.getElementValues().values().stream().allMatch(Unresolved::isResolved);
        }
        if (found instanceof List<?> items) {
            return items.stream().allMatch(item -> isResolved((AnnotationValue) item));
        }
        return found != null && !found.equals("<error>");
    }
}
