package dev.graphlet.processor.validation;

import dev.graphlet.annotations.GraphComplex;
import dev.graphlet.annotations.GraphContainer;
import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.GraphEnum;
import dev.graphlet.annotations.Projection;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.TypeReference;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The syntax of OData names (OData CSDL 4.01, section 15.2), except that format characters are not allowed: they are
 * invisible and therefore a mistake.
 */
final class OdataName {
    private static final Pattern SIMPLE =
            Pattern.compile("[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Nd}\\p{Mn}\\p{Mc}\\p{Pc}]{0,127}");

    private static final String ODATA = "odata.";

    private OdataName() {}

    static boolean isSimple(String name) {
        return SIMPLE.matcher(name).matches();
    }

    /** Returns whether {@code name} starts like the name of an instance annotation. */
    static boolean isAboutAnnotation(String name) {
        return name.startsWith("@");
    }

    /** Returns whether {@code name} is an object annotation (OData JSON 4.01, section 20.2), no control information. */
    static boolean isInstanceAnnotation(String name) {
        String[] parts = name.substring(1).split("#", -1);
        boolean qualified = parts.length == 1 || (parts.length == 2 && isSimple(parts[1]));
        return qualified && parts[0].contains(".") && isNamespace(parts[0]) && !parts[0].startsWith(ODATA);
    }

    static boolean isNamespace(String name) {
        return Arrays.stream(name.split("\\.", -1)).allMatch(OdataName::isSimple);
    }

    /** Returns the name of {@code type} without its namespace. */
    static String simple(TypeReference type) {
        return type.name();
    }

    static String namespace(TypeReference type) {
        return type.namespace();
    }

    /** Returns whether {@code spec} declares a type, which has a wire name. */
    static boolean isType(Spec spec) {
        return spec.reference().kind() != TypeReference.Kind.CONTAINER
                && spec.reference().kind() != TypeReference.Kind.PROJECTION;
    }

    /** Returns the spec annotation of {@code spec}. */
    static Class<? extends Annotation> annotation(Spec spec) {
        return switch (spec.reference().kind()) {
            case ENTITY -> GraphEntity.class;
            case COMPLEX -> GraphComplex.class;
            case ENUM -> GraphEnum.class;
            case CONTAINER -> GraphContainer.class;
            case PROJECTION -> Projection.class;
        };
    }
}
