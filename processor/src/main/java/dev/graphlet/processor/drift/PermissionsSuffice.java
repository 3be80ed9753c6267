package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.diagnostics.Wording;
import dev.graphlet.processor.facts.PathFact;
import java.util.List;

/**
 * Each permission that {@code @Permissions} name suffices for the request, as far as known.
 *
 * @param date the date of the data on permissions
 */
record PermissionsSuffice(String date) {
    void check(KnownRequest request, Problems problems) {
        if (request.fact().filter(PathFact::isKnown).isEmpty()) {
            return;
        }
        for (PermissionScheme scheme : PermissionScheme.values()) {
            List<String> sufficient = request.names(scheme);
            request.declared(scheme).stream()
                    .filter(name -> !sufficient.contains(name))
                    .forEach(name -> problems.warn(
                            DriftCode.PRIVILEGE_WRONG,
                            request.permissionsOrigin(),
                            name,
                            scheme.member(),
                            request.line(),
                            date,
                            Wording.didYouMean(Wording.nearest(name, sufficient)),
                            sufficient.isEmpty() ? "Remove it" : "Name " + Wording.list(sufficient)));
        }
    }
}
