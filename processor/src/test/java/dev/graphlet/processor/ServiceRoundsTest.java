package dev.graphlet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.model.Documentation;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.ServiceSlice;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.TypeReference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a service is generated, and which specs are late, by rounds built by hand. */
class ServiceRoundsTest {
    private static final Spec LEVEL = spec("a", "level");
    private static final Spec STATUS = spec("a", "status");
    private static final Spec OTHER = spec("b", "other");

    private final ServiceRounds rounds = new ServiceRounds();

    @Test
    void aServiceIsDueOnceAllTypesExist() {
        rounds.begin(List.of(LEVEL), true, true);

        assertThat(rounds.isDue(slice(LEVEL))).isTrue();
    }

    @Test
    void aServiceWaitsForMissingTypesWhileNewSpecsCome() {
        rounds.begin(List.of(LEVEL), true, false);

        assertThat(rounds.isComplete()).isFalse();
        assertThat(rounds.isDue(slice(LEVEL))).isFalse();
    }

    @Test
    void aServiceIsDueInTheFirstRoundWithoutNewSpecsEvenIfATypeIsMissing() {
        rounds.begin(List.of(LEVEL), true, false);
        rounds.end(List.of());
        rounds.begin(List.of(LEVEL), false, false);

        assertThat(rounds.isDue(slice(LEVEL))).isTrue();
    }

    @Test
    void aServiceIsGeneratedOnce() {
        generate(slice(LEVEL), LEVEL);
        rounds.begin(List.of(LEVEL, STATUS), true, true);

        assertThat(rounds.isDue(slice(LEVEL, STATUS))).isFalse();
        assertThat(rounds.isDue(slice(OTHER))).isTrue();
    }

    @Test
    void aSpecOfAGeneratedServiceIsLate() {
        generate(slice(LEVEL), LEVEL);
        rounds.begin(List.of(LEVEL, STATUS, OTHER), true, false);

        assertThat(rounds.isLate(STATUS)).isTrue();
        assertThat(rounds.isLate(LEVEL)).isFalse();
        assertThat(rounds.isLate(OTHER)).isFalse();
        assertThat(rounds.lateSpecs()).containsExactly("a.status");
    }

    @Test
    void aLateSpecStaysLateThoughItsServiceIsSettled() {
        generate(slice(LEVEL), LEVEL);
        rounds.begin(List.of(LEVEL, STATUS), true, true);
        rounds.end(List.of());
        rounds.begin(List.of(LEVEL, STATUS), false, true);

        assertThat(rounds.lateSpecs()).containsExactly("a.status");
    }

    @Test
    void aValidSpecThatClashesIsNotLate() {
        generate(slice(LEVEL), LEVEL, STATUS);
        rounds.begin(List.of(LEVEL, STATUS), false, true);

        assertThat(rounds.lateSpecs()).isEmpty();
    }

    @Test
    void twoRoundsWithoutNewSpecsAreOneTooMany() {
        assertThat(rounds.hasWork(false)).isTrue();
        rounds.begin(List.of(), false, true);

        assertThat(rounds.hasWork(false)).isFalse();
        assertThat(rounds.hasWork(true)).isTrue();
    }

    private void generate(ServiceSlice slice, Spec... usable) {
        rounds.begin(List.of(usable), true, true);
        rounds.end(List.of(slice));
    }

    private static ServiceSlice slice(Spec... specs) {
        return new ServiceSlice(specs[0].service(), List.of(specs), List.of());
    }

    private static Spec spec(String specPackage, String name) {
        return new EnumSpec(
                new Service("Test", "test", "https://graph.example.com", specPackage, "test", List.of(), Origin.NONE),
                new TypeReference(
                        "test", name, TypeReference.Kind.ENUM, "test", name, false, false, false, Optional.empty()),
                List.of(),
                specPackage + "." + name,
                false,
                List.of(),
                Documentation.NONE,
                Origin.NONE);
    }
}
