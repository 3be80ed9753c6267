package dev.graphlet.runtime.validation;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown instead of sending a value that violates its spec. Holds every violation. */
public final class ValidationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * Creates an exception.
     *
     * @param subject the request that was not sent, for the message: {@code POST /industryData/runGroups}
     * @param violations at least one violation
     */
    public ValidationException(String subject, List<Violation> violations) {
        super(violations.stream()
                .map(violation -> "\n  " + violation)
                .collect(Collectors.joining(
                        "",
                        subject + " was not sent: " + violations.size()
                                + (violations.size() == 1 ? " violation" : " violations")
                                + " of the spec (withoutValidation() sends it " + sent(violations) + "):",
                        "")));
        this.violations = List.copyOf(violations);
    }

    private static String sent(List<Violation> violations) {
        return violations.stream().anyMatch(violation -> violation.code().equals("exists"))
                ? "without the entities that exist"
                : "all the same";
    }

    /** Returns every violation, in the order of the properties; never empty. */
    public List<Violation> violations() {
        return violations;
    }
}
