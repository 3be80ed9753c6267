package values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.validation.Violation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every violation of what the spec declares: where, of what kind, in which words. */
class ValidatorTest {
    private static final Checked VALID = Checked.builder().name("n").tags(List.of("t")).build();

    private static void finds(Checked value, String... expected) {
        assertThat(new CheckedValidator().check(value)).extracting(Violation::toString).containsExactly(expected);
    }

    @Test
    void nothingInAValidValue() {
        finds(VALID);
        finds(VALID.toBuilder()
                .between("😀😀😀")
                .atLeast("ab")
                .atMost(List.of("", "ab"))
                .exactly(new byte[2])
                .range(9)
                .least(new BigDecimal("0.010"))
                .greatest(List.of(9007199254740993L))
                .real(1.0)
                .pattern("abc")
                .points(List.of(Point.builder().x(-1.5).build()))
                .color(Color.of("odd"))
                .build());
    }

    @Test
    void whatIsRequired() {
        finds(
                Checked.unstagedBuilder().build(),
                "/name: 'name' is required, but it is absent or null [required]",
                "/tags: 'tags' is required, but it is absent or null [required]");
    }

    @Test
    void lengths() {
        finds(
                VALID.toBuilder()
                        .between("abcd")
                        .atLeast("😀")
                        .atMost(List.of("ab", "abc"))
                        .exactly(new byte[1])
                        .build(),
                "/between: 'between' must have 2 to 3 characters, but it has 4 [length]",
                "/atLeast: 'atLeast' must have at least 2 characters, but it has 1 [length]",
                "/atMost/1: 'atMost' must have at most 2 characters, but it has 3 [length]",
                "/exactly: 'exactly' must have 2 octets, but it has 1 [length]");
    }

    @Test
    void ranges() {
        finds(
                VALID.toBuilder()
                        .range(0)
                        .least(new BigDecimal("0.009"))
                        .greatest(List.of(9007199254740992L, 9007199254740994L))
                        .real(Double.NaN)
                        .build(),
                "/range: 'range' must be 1 to 9, but it is 0 [range]",
                "/least: 'least' must be at least 0.01, but it is 0.009 [range]",
                "/greatest/1: 'greatest' must be at most 9007199254740993, but it is 9007199254740994 [range]",
                "/real: 'real' must be 0 to 1, but it is NaN [range]");
    }

    @Test
    void patternsAndNumbersOfItems() {
        finds(
                VALID.toBuilder()
                        .tags(List.of("a", "b", "c"))
                        .pattern("abc1")
                        .patterns(List.of("a", "B"))
                        .points(List.of(Point.builder().build(), Point.builder().build()))
                        .build(),
                "/tags: 'tags' must have 1 to 2 items, but it has 3 [items]",
                "/pattern: 'pattern' must match [a-z]+, but it is abc1 [pattern]",
                "/patterns/1: 'patterns' must match [a-z]+, but it is B [pattern]",
                "/points: 'points' must have at most 1 items, but it has 2 [items]");
    }

    @Test
    void whatIsNested() {
        Checked bad = Checked.unstagedBuilder().tags(List.of()).build();
        finds(
                VALID.toBuilder()
                        .points(List.of(Point.builder().x(100.5).build()))
                        .nested(bad)
                        .nestedList(List.of(VALID, bad))
                        .build(),
                "/points/0/x: 'x' must be -1.5 to 100, but it is 100.5 [range]",
                "/a_b/name: 'name' is required, but it is absent or null [required]",
                "/a_b/tags: 'tags' must have 1 to 2 items, but it has 0 [items]",
                "/nestedList/1/name: 'name' is required, but it is absent or null [required]",
                "/nestedList/1/tags: 'tags' must have 1 to 2 items, but it has 0 [items]");
    }

    @Test
    void theSentinelOfAnEvolvableEnumeration() {
        String message = ": 'unknownFutureValue' stands for future members and must not be sent. Use a member of the enumeration [sentinel]";
        finds(
                VALID.toBuilder()
                        .color(Color.UNKNOWN_FUTURE_VALUE)
                        .colors(List.of(Colors.RED, Colors.of("red,unknownFutureValue")))
                        .build(),
                "/color" + message,
                "/colors/1" + message);
    }

    @Test
    void nothingOfWhatIsNeverSent() {
        finds(VALID.toBuilder().readOnly("long").build());
        finds(
                VALID.toBuilder().createOnly("long").build(),
                "/createOnly: 'createOnly' must have at most 1 characters, but it has 4 [length]");
    }

    @Test
    void onlyChangesInAPatch() {
        assertThat(CheckedPatch.builder().build().violations()).isEmpty();
        assertThat(CheckedPatch.builder().range(10).build().violations())
                .containsExactly(new Violation("/range", "range", "'range' must be 1 to 9, but it is 10"));
    }

    @Test
    void theRulesOfTheUserToo() {
        var own = new CheckedValidator().and(value -> List.of(new Violation("", "own", "no")));
        assertThat(own.check(Checked.unstagedBuilder().tags(List.of("t")).build()))
                .extracting(Violation::code)
                .containsExactly("required", "own");
    }
}
