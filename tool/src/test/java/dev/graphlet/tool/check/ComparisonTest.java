package dev.graphlet.tool.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.graphlet.processor.facts.FactsReader;
import dev.graphlet.processor.facts.FactsSource;
import dev.graphlet.processor.facts.ServiceFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of facts that metadata alone do not give. */
class ComparisonTest {
    @Test
    void tellsLostPermissionsWhereBothFactsHaveSome() {
        ServiceFacts before = facts("2026-02-11", "path /users user LIST d User.Read.All*|Directory.Read.All");
        ServiceFacts same = facts("2026-08-03", "path /users user LIST d Directory.Read.All|User.Read.All*");
        ServiceFacts after = facts("2026-08-03", "path /users user LIST d Directory.Read.All*");

        assertThat(Comparison.of(before, after, false))
                .extracting(Difference::rule, Difference::sentence)
                .containsExactly(tuple(
                        Rule.CHANGED_PERMISSIONS,
                        "'microsoft.graph.user' has a request, LIST /users, that User.Read.All (delegated) no longer"
                                + " permits."));
        assertThat(Comparison.of(before, same, false)).isEmpty();
        assertThat(Comparison.of(before, facts("", "namespaces microsoft.graph"), false))
                .isEmpty();
    }

    @Test
    void saysNothingOfNullOrOfTheValuesOfMembers() {
        ServiceFacts before = facts("", "complex place", "  city String", "enum color", "  red 0", "  blue 1");
        ServiceFacts after =
                facts("", "complex place", "  city String never-null", "enum color", "  blue 0", "  red 7");

        assertThat(Comparison.of(before, after, false)).isEmpty();
    }

    private static ServiceFacts facts(String permissions, String... lines) {
        FactsSource source =
                FactsSource.of("https://graph.microsoft.com/v1.0", "microsoft.graph", "2026-08-03", "", permissions);
        return FactsReader.read(source, List.of(String.join("\n", lines))).facts();
    }
}
