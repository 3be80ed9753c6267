package com.example.industrydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.graphlet.runtime.error.BadRequestException;
import dev.graphlet.runtime.validation.ValidationException;
import dev.graphlet.runtime.validation.Validator;
import dev.graphlet.runtime.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationTest extends FakeGraphTest {
    private final RunGroup incomplete = RunGroup.unstagedBuilder()
            .displayName("Spring rollover")
            .status(RunStatus.UNKNOWN_FUTURE_VALUE)
            .build();

    @Test
    void sendsNothingAndSaysAllThatIsWrong() {
        CreateRunGroupRequest request = client.runGroups().create(incomplete);

        ValidationException e = catchThrowableOfType(ValidationException.class, request::send);

        assertThat(e.violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/startDateTime", "required"),
                        tuple("/status", "sentinel"),
                        tuple("/statistics", "required"));
        assertThat(e).hasMessageStartingWith("POST /industryData/runGroups was not sent: 3 violations");
        assertThat(graph.requests()).isEmpty();
    }

    @Test
    void leavesTheDecisionToTheServiceWhenToldTo() {
        CreateRunGroupRequest request = client.runGroups().create(incomplete).withoutValidation();

        assertThatThrownBy(request::send).isInstanceOf(BadRequestException.class);
        assertThat(graph.requests()).hasSize(1);
    }

    @Test
    void checksAnUpdateToo() {
        UpdateRunGroupRequest request = client.runGroups()
                .id("1")
                .update(RunGroupPatch.builder()
                        .status(RunStatus.UNKNOWN_FUTURE_VALUE)
                        .build());

        assertThatThrownBy(request::send).isInstanceOf(ValidationException.class);
        assertThat(graph.requests()).isEmpty();
    }

    @Test
    void acceptsAStatusThatTheSpecDoesNotKnow() {
        RunGroup group = group().status(RunStatus.of("paused")).build();

        assertThat(group.violations()).isEmpty();
    }

    @Test
    void joinsRulesOfTheProgramItself() {
        Validator<RunGroup> rules = new RunGroupValidator()
                .and(group -> group.endDateTime()
                        .filter(end -> end.isBefore(group.startDateTime()))
                        .map(end -> List.of(new Violation("/endDateTime", "order", "it ends before it starts")))
                        .orElse(List.of()));

        assertThat(rules.check(group().endDateTime(START.minusHours(1)).build()))
                .containsExactly(new Violation("/endDateTime", "order", "it ends before it starts"));
        assertThat(rules.check(group().endDateTime(END).build())).isEmpty();
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertThatThrownBy(() -> group().displayName(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("displayName must not be null");
        assertThatThrownBy(() -> client.runGroups().create((RunGroup) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("runGroup must not be null");
        assertThatThrownBy(() -> client.runGroups().id("")).isInstanceOf(IllegalArgumentException.class);
    }
}
