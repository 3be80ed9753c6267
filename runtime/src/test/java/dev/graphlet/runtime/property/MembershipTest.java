package dev.graphlet.runtime.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.model.EntityProperties;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final StringProperty ID = EntityProperties.ENTITY.id();

    @Test
    void nullIsNoValueAndAskedForByItself() {
        assertThat(ID.in("a", "b")).hasToString("id in ('a','b')");
        assertThat(ID.in("a", null, "b")).hasToString("id in ('a','b') or id eq null");
        assertThat(ID.in(Arrays.asList(null, "a")).and(ID.ne("x")))
                .hasToString("(id in ('a') or id eq null) and id ne 'x'");
        assertThat(ID.in((String) null)).hasToString("id eq null");
    }

    @Test
    void aListMustBeThereAndHoldSomething() {
        assertThatThrownBy(() -> ID.in(List.of())).hasMessage("values must not be empty: no item is in an empty list");
        assertThatThrownBy(() -> ID.in((List<String>) null)).hasMessage("values must not be null");
    }
}
