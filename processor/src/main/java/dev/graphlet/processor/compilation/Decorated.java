package dev.graphlet.processor.compilation;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/** Finds the compiler's environment inside the wrappers of build tools: Gradle uses a class, IntelliJ a proxy. */
final class Decorated {
    private static final int DEEPEST = 10;

    private Decorated() {}

    /** Returns {@code environment}, the environment that it wraps, and so on. */
    static Stream<ProcessingEnvironment> environments(ProcessingEnvironment environment) {
        return Stream.iterate(Optional.of(environment), Optional::isPresent, outer -> outer.flatMap(Decorated::inner))
                .flatMap(Optional::stream)
                .limit(DEEPEST);
    }

    private static Optional<ProcessingEnvironment> inner(ProcessingEnvironment outer) {
        Object holder = Proxy.isProxyClass(outer.getClass()) ? Proxy.getInvocationHandler(outer) : outer;
        return Stream.<Class<?>>iterate(holder.getClass(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .flatMap(field -> value(field, holder).stream())
                .filter(inner -> inner != outer)
                .findFirst();
    }

    private static Optional<ProcessingEnvironment> value(Field field, Object holder) {
        try {
            field.setAccessible(true);
            return Optional.ofNullable(field.get(holder))
                    .filter(ProcessingEnvironment.class::isInstance)
                    .map(ProcessingEnvironment.class::cast);
        } catch (IllegalAccessException | InaccessibleObjectException e) {
            return Optional.empty();
        }
    }
}
