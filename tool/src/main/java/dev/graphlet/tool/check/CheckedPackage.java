package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.FactsSource;
import java.util.List;

/**
 * What is found about the specs of a package.
 *
 * @param name the package
 * @param pinned where its facts are from
 * @param newest where the newest facts are from
 * @param findings the differences, those first that touch specs
 */
public record CheckedPackage(String name, FactsSource pinned, FactsSource newest, List<Finding> findings) {
    /** Creates a package. Copies the list. */
    public CheckedPackage {
        findings = List.copyOf(findings);
    }

    /** Returns how many differences touch the specs. */
    public long touching() {
        return findings.stream().filter(Finding::touchesSpecs).count();
    }
}
