package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.FactsSource;
import dev.graphlet.processor.model.Service;

/** Facts are of the version of the service, and cover the clouds that it names. */
final class FactsAreOfService {
    void check(Service service, Pinned pinned, Origin origin, Problems problems) {
        FactsSource source = pinned.facts().source();
        if (!source.version().equals(FactsSource.version(service.endpoint()))) {
            problems.warn(DriftCode.FACTS_SERVICE, origin, service.specPackage(), source.service(), service.endpoint());
        }
        service.clouds().stream()
                .filter(cloud -> pinned.facts().clouds().stream()
                        .noneMatch(known -> known.cloud().equals(cloud)))
                .forEach(cloud -> problems.warn(DriftCode.FACTS_CLOUD, origin, service.specPackage(), cloud));
    }
}
