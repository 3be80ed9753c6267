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
 * Calls {@code Elements.getFileObjectOf}, which exists since Java 18, and in ECJ's class also on Java 17.
 *
 * @param elements the compiler's elements
 * @param getter the method; empty if it does not exist
 */
record FileObjects(Elements elements, Optional<MethodHandle> getter) {
    static FileObjects of(Elements elements) {
        return new FileObjects(elements, getter(Elements.class).or(() -> getter(elements.getClass())));
    }

    /** Returns a method handle. Reflection would load the types of all methods of ECJ's class; Java 17 lacks some. */
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
            return Optional.empty(); // ECJ on Java 17, for source files: it calls a method of Java 18
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            return Optional.empty(); // such as UnsupportedOperationException if a compiler does not support it
        }
    }
}
