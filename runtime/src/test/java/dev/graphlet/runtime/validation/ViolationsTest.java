package dev.graphlet.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.edm.Constraint;
import dev.graphlet.runtime.edm.EdmProperty;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a value within another one takes over from it, and what it leaves as it was. */
class ViolationsTest {
    private static final EdmProperty ID =
            EdmProperty.of("id", "Edm.String").key().readOnly();
    private static final EdmProperty COUNT =
            EdmProperty.of("count", "Edm.Int32").constraint(Constraint.range("1", null));
    private static final EdmProperty DETAIL = EdmProperty.of("detail", "test.detail");
    private static final EdmProperty LINK = EdmProperty.of("link", "test.thing").navigation();
    private static final EdmProperty PART = EdmProperty.of("part", "test.thing").contained();
    private static final Validated NOTHING = value(violations -> {});

    private static Validated value(Consumer<Violations> check) {
        return new Validated() {
            @Override
            protected void validate(Violations violations) {
                check.accept(violations);
            }
        };
    }

    private static Validated holder(EdmProperty property, Object value) {
        return value(violations -> violations.check(property, value));
    }

    private static Validated existing(EdmProperty property, Object value) {
        return value(violations -> {
            violations.check(ID, "1");
            violations.check(property, value);
        });
    }

    private static void finds(Validated value, String... expected) {
        assertThat(Violations.of(value)).extracting(Violation::toString).containsExactly(expected);
    }

    @Test
    void aComplexValueOfAnEntityThatExistsLeadsToOthersThatDo() {
        String message = ": 'link' must hold new entities only, but this one exists. "
                + "Bind it too, or call withoutValidation(), which leaves it out [exists]";
        finds(existing(LINK, NOTHING), "/link" + message);
        finds(existing(DETAIL, holder(LINK, NOTHING)), "/detail/link" + message);
        finds(holder(DETAIL, holder(LINK, NOTHING)));
    }

    @Test
    void aPartOfAnEntityThatExistsIsNew() {
        finds(existing(PART, holder(LINK, NOTHING)));
    }

    @Test
    void whatIsWithinASensitiveValueIsNotQuoted() {
        Validated zero = holder(COUNT, 0);
        EdmProperty secret = DETAIL.sensitive();
        finds(holder(secret, zero), "/detail/count: 'count' must be at least 1, but it is not [range]");
        finds(
                holder(secret, holder(DETAIL, zero)),
                "/detail/detail/count: 'count' must be at least 1, but it is not [range]");
        finds(
                value(violations -> {
                    violations.check(secret, NOTHING);
                    violations.check(COUNT, 0);
                }),
                "/count: 'count' must be at least 1, but it is 0 [range]");
    }

    @Test
    void aValueThatKnowsNoMoreLacksWhatIsNull() {
        finds(
                value(violations -> violations.check(COUNT.required(), null)),
                "/count: 'count' is required, but it is absent or null [required]");
    }
}
