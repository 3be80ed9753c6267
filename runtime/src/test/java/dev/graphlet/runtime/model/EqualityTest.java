package dev.graphlet.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.edm.EdmCall;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.sample.Note;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values, changes and arguments are equal by what they hold. */
class EqualityTest {
    private static final EdmProperty A = EdmProperty.of("a", "Edm.String");
    private static final EdmProperty B = EdmProperty.of("b", "Edm.String");

    private static CallArguments call(String name, String a, String b) {
        EdmCall call = new EdmCall(name, EdmCall.Kind.ACTION, null, false, List.of(A, B), null);
        return CallArguments.of(call, a, b);
    }

    @ParameterizedTest
    @MethodSource
    void equalOnes(Object one, Object other) {
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasSameClassAs(other);
    }

    static Stream<Arguments> equalOnes() {
        return Stream.of(
                Arguments.of(Note.titled("a"), Note.titled("a")),
                Arguments.of(Note.Patch.title("a"), Note.Patch.title("a")),
                Arguments.of(call("f", "1", "2"), call("f", "1", "2")));
    }

    @ParameterizedTest
    @MethodSource
    void differentOnes(Object one, Object other) {
        assertThat(one).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
    }

    static Stream<Arguments> differentOnes() {
        return Stream.of(
                Arguments.of(Note.titled("a"), Note.titled("b")),
                Arguments.of(Note.titled("a"), "a"),
                Arguments.of(Note.Patch.title("a"), Note.Patch.title("b")),
                Arguments.of(Note.Patch.title("a"), Note.titled("a")),
                Arguments.of(call("f", "1", "2"), call("g", "1", "2")),
                Arguments.of(call("f", "1", "2"), "f"));
    }

    @ParameterizedTest
    @MethodSource
    void differentArgumentsOfOneCall(CallArguments other) {
        assertThat(call("f", "1", null)).isNotEqualTo(other).hasToString("f");
    }

    static Stream<CallArguments> differentArgumentsOfOneCall() {
        return Stream.of(call("f", "2", null), call("f", null, "1"), call("f", "1", "2"), call("f", null, null));
    }
}
