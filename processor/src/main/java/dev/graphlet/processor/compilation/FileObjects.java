package dev.graphlet.processor.compilation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * Asks {@code Elements.getFileObjectOf}, which is there since Java 18; ECJ's class has it on Java 17 too.
 *
 * @param elements the compiler's elements
 * @param getter the method, empty if there is none
 */
record FileObjects(Elements elements, Optional<MethodHandle> getter) {
    static FileObjects of(Elements elements) {
        return new FileObjects(elements, getter(Elements.class).or(() -> getter(elements.getClass())));
    }

    /** A handle, since reflection would load the types of all methods of ECJ's class, of which Java 17 lacks some. */
    private static Optional<MethodHandle> getter(Class<?> type) {
        MethodType signature = MethodType.methodType(JavaFileObject.class, Element.class);
        try {
            return Optional.of(MethodHandles.publicLookup().findVirtual(type, "getFileObjectOf", signature));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return Optional.empty();
        }
    }

    Optional<Boolean> isSource(TypeElement type) {
        return getter.flatMap(method -> file(method, type)).map(file -> file.getKind() != JavaFileObject.Kind.CLASS);
    }

    private Optional<JavaFileObject> file(MethodHandle method, TypeElement type) {
        try {
            return Optional.ofNullable((JavaFileObject) method.invoke(elements, type));
        } catch (LinkageError e) {
            return Optional.empty(); // ECJ on Java 17, for sources: it calls what Java 18 has
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            return Optional.empty(); // such as UnsupportedOperationException, by which a compiler doesn't tell
        }
    }
}
