package dev.graphlet.processor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuntimeNamesTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void everyClassThatGeneratedCodeNamesExists(ClassName name) throws ClassNotFoundException {
        Class<?> named = Class.forName(name.reflectionName());
        assertThat(named).isPublic();
    }

    static Stream<ClassName> names() {
        return Arrays.stream(RuntimeNames.class.getDeclaredFields())
                .filter(field -> field.getType() == ClassName.class)
                .map(RuntimeNamesTest::value);
    }

    private static ClassName value(Field field) {
        try {
            return (ClassName) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
