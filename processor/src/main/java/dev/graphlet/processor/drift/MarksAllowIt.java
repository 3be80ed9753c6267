package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.CloudFact;
import dev.graphlet.processor.facts.Mark;
import dev.graphlet.processor.facts.Marks;
import dev.graphlet.processor.model.Service;

/**
 * What a spec declares is in the version of the service, in each of its clouds, and not deprecated.
 *
 * @param service the service of the specs
 */
record MarksAllowIt(Pinned pinned, Service service) {
    /** Checks what is called {@code shown} in messages; {@code deprecated} if the spec marks it as such itself. */
    void check(String shown, Marks marks, boolean deprecated, Origin origin, Problems problems) {
        if (marks.has(Mark.BETA_ONLY)) {
            problems.add(DriftCode.VERSION, origin, shown, pinned.edition());
        }
        service.clouds().stream()
                .filter(marks.notIn()::contains)
                .forEach(cloud -> problems.add(DriftCode.CLOUD, origin, shown, edition(cloud), cloud));
        marks.deprecation()
                .filter(deprecation -> !deprecated)
                .ifPresent(deprecation -> problems.warn(
                        DriftCode.DEPRECATED,
                        origin,
                        shown,
                        dates(deprecation),
                        pinned.edition(),
                        advice(deprecation)));
    }

    private String edition(String cloud) {
        String whose = switch (cloud) {
            case "CHINA" -> "China's ";
            case "US_GOV" -> "the US government's ";
            case "US_GOV_DOD" -> "the US Department of Defense's ";
            default -> cloud + "'s ";
        };
        String date = pinned.facts().clouds().stream()
                .filter(fact -> fact.cloud().equals(cloud))
                .map(CloudFact::date)
                .findFirst()
                .orElseGet(() -> pinned.facts().source().date());
        return whose + pinned.facts().source().version() + " of " + date;
    }

    private static String dates(Marks.Deprecation deprecation) {
        String since = deprecation.since().isEmpty() ? "" : " since " + deprecation.since();
        return deprecation.removal().isEmpty() ? since : since + ", to be removed after " + deprecation.removal() + ",";
    }

    private static String advice(Marks.Deprecation deprecation) {
        return deprecation.text().isBlank()
                ? ""
                : " The service says: '" + deprecation.text().strip() + "'.";
    }
}
