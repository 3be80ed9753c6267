package dev.graphlet.mapstruct;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.mapstruct.ap.spi.DefaultAccessorNamingStrategy;

/**
 * Finds the properties of generated models, whose accessors are called as in the spec: {@code displayName()}. All other
 * classes have the properties that MapStruct finds without this class.
 */
public final class GraphletAccessorNamingStrategy extends DefaultAccessorNamingStrategy {
    private static final String MODEL = "dev.graphlet.runtime.model.StructuredValue";
    private static final String PROJECTION = "dev.graphlet.runtime.model.ProjectedValue";
    private static final String BUILDER = "dev.graphlet.runtime.model.StructuredBuilder";
    private static final String REFERENCE = "dev.graphlet.runtime.model.EntityReference";

    /** Creates the strategy. For MapStruct only. */
    public GraphletAccessorNamingStrategy() {}

    @Override
    public boolean isGetterMethod(ExecutableElement method) {
        return isOfModel(method) ? isAccessor(method) : super.isGetterMethod(method);
    }

    @Override
    public boolean isSetterMethod(ExecutableElement method) {
        return super.isSetterMethod(method) && !(isIn(BUILDER, method) && isBinding(method));
    }

    @Override
    public String getPropertyName(ExecutableElement method) {
        return isOfModel(method) ? method.getSimpleName().toString() : super.getPropertyName(method);
    }

    private static boolean isOfModel(ExecutableElement method) {
        return isIn(MODEL, method) || isIn(PROJECTION, method);
    }

    private static boolean isAccessor(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                && !modifiers.contains(Modifier.STATIC)
                && method.getParameters().isEmpty()
                && !method.getSimpleName().contentEquals("toBuilder");
    }

    /** Returns whether the method binds a navigation property to existing entities rather than setting a property. */
    private static boolean isBinding(ExecutableElement method) {
        return method.getParameters().get(0).asType().toString().contains(REFERENCE);
    }

    /** Returns whether the method is declared in a class derived from {@code base}. */
    private static boolean isIn(String base, ExecutableElement method) {
        Element at = method.getEnclosingElement();
        while (at instanceof TypeElement type) {
            TypeMirror superclass = type.getSuperclass();
            if (superclass.getKind() != TypeKind.DECLARED) {
                return false;
            }
            at = ((DeclaredType) superclass).asElement();
            if (at instanceof TypeElement found && found.getQualifiedName().contentEquals(base)) {
                return true;
            }
        }
        return false;
    }
}
