package dev.graphlet.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;

/** The tests that lie beside the specs whose generated classes they use, compiled along with them. */
final class Behaviour {
    private Behaviour() {}

    /** The {@code @Test} methods of all classes called {@code …Test} among the sources. */
    static Stream<DynamicNode> tests(Sources sources, ClassLoader loader) {
        List<String> names = sources.inOrder().stream()
                .map(file -> file.getKey().replace(".java", "").replace('/', '.'))
                .filter(name -> name.endsWith("Test"))
                .toList();
        assertThat(names).isNotEmpty();
        return names.stream().map(name -> dynamicContainer(name, methods(name, loader)));
    }

    private static Stream<DynamicNode> methods(String name, ClassLoader loader) {
        try {
            Class<?> type = loader.loadClass(name);
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .sorted(Comparator.comparing(Method::getName))
                    .map(method -> dynamicTest(method.getName(), () -> run(constructor, method)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Constructor<?> constructor, Method method) throws Throwable {
        method.setAccessible(true);
        try {
            method.invoke(constructor.newInstance());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
