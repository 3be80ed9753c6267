package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.diagnostics.Wording;
import dev.graphlet.processor.facts.PathFact;
import dev.graphlet.processor.model.Ceiling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Each request is permitted by a permission of the ceiling.
 *
 * @param ceiling the ceiling
 * @param date the date of the data on permissions
 */
record RequestsAreBelowCeiling(Ceiling ceiling, String date) {
    void check(KnownRequest request, Problems problems) {
        boolean applies = ceiling.specClass().isEmpty() || ceiling.specClass().equals(request.specClass());
        if (applies) {
            for (PermissionScheme scheme : PermissionScheme.values()) {
                check(request, scheme, problems);
            }
        }
    }

    private void check(KnownRequest request, PermissionScheme scheme, Problems problems) {
        List<String> allowed = scheme.of(ceiling);
        if (allowed.isEmpty()) {
            return;
        }
        List<String> declared = request.declared(scheme);
        if (declared.isEmpty() && request.fact().filter(PathFact::isKnown).isEmpty()) {
            if (request.fact().isPresent()) {
                problems.warn(DriftCode.PRIVILEGE_UNKNOWN, request.origin(), request.line(), date, scheme.member());
            }
            return;
        }
        Collection<String> sufficient = declared.isEmpty() ? request.names(scheme) : declared;
        if (sufficient.isEmpty()) {
            problems.add(DriftCode.PRIVILEGE_NONE, request.origin(), request.line(), scheme.member(), date);
        } else if (declared.isEmpty() ? !isPermitted(request, scheme, allowed) : !meets(declared, allowed)) {
            problems.add(
                    DriftCode.PRIVILEGE,
                    request.origin(),
                    request.line(),
                    Wording.list(new ArrayList<>(sufficient)),
                    scheme.member());
        }
    }

    private static boolean meets(List<String> declared, List<String> allowed) {
        return declared.stream().anyMatch(allowed::contains);
    }

    private static boolean isPermitted(KnownRequest request, PermissionScheme scheme, List<String> allowed) {
        return request.permissions(scheme).stream()
                .filter(permission -> allowed.contains(permission.name()))
                .anyMatch(permission -> permission.also().isEmpty() || meets(permission.also(), allowed));
    }
}
