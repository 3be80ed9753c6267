package dev.graphlet.runtime.validation;

import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.Constraint;
import dev.graphlet.runtime.edm.EdmProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the violations of one value and its nested values. Not thread-safe; used for one check. */
@InternalApi
public final class Violations {
    private final List<Violation> found = new ArrayList<>();
    private final List<Object> path = new ArrayList<>(); // names and indexes of the pointer, built only if needed
    private final boolean complete;

    // The value being checked and its properties; restored when the check of a nested value has ended.
    private Validated owner;
    private boolean exists;
    private boolean complex;
    private boolean sensitive;

    private Violations(Validated owner, boolean complete) {
        this.owner = owner;
        this.complete = complete;
    }

    /** Returns every violation of {@code value} for a create, where required properties must be present. */
    public static List<Violation> of(Validated value) {
        return collect(Arguments.nonNull(value, "value"), true);
    }

    /** Returns every violation of {@code changes} for an update, where absent properties remain unchanged. */
    public static List<Violation> ofChanges(Validated changes) {
        return collect(Arguments.nonNull(changes, "changes"), false);
    }

    private static List<Violation> collect(Validated value, boolean complete) {
        Violations violations = new Violations(value, complete);
        value.validate(violations);
        return List.copyOf(violations.found);
    }

    /** Adds a violation that was found in the value being checked, with a code and a message. */
    public void add(String code, String message) {
        found.add(new Violation(pointer(), code, message));
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Object step : path) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** Checks {@code value} of {@code property}, null if absent or null, against the declared constraints. */
    public void check(EdmProperty property, @Nullable Object value) {
        if (property.isReadOnly()) {
            exists |= property.isKey() && value != null; // only the service can have set the key
            return; // never sent
        }
        path.add(property.name());
        if (value == null) {
            checkAbsent(property);
        } else if (property.isCollection()) {
            checkItems(property, (List<?>) value);
        } else {
            checkValue(property, value);
        }
        path.remove(path.size() - 1);
    }

    private void checkAbsent(EdmProperty property) {
        if (property.isRequired() && complete && !owner.hasLexicalForm(property)) {
            add("required", "'" + property.name() + "' is required, but it is absent or null");
        }
    }

    private void checkItems(EdmProperty property, List<?> items) {
        checkConstraints(property, items);
        for (int i = 0; i < items.size(); i++) {
            path.add(i);
            Object item = items.get(i);
            if (item != null) {
                checkValue(property, item);
            }
            path.remove(path.size() - 1);
        }
    }

    private void checkValue(EdmProperty property, Object value) {
        if (value instanceof Validated validated) {
            checkWithin(property, validated);
        } else {
            checkConstraints(property, value);
        }
    }

    /** Checks a nested value. Entities that exist, or belong to existing ones, are not sent, to avoid duplicates. */
    private void checkWithin(EdmProperty property, Validated value) {
        if (property.isNavigation() && complex && !complete) {
            return; // an update of a complex value sends no entities
        }
        Validated outer = owner;
        boolean outerExists = exists;
        boolean outerComplex = complex;
        boolean outerSensitive = sensitive;
        owner = value;
        exists = outerExists && !property.isNavigation();
        complex = !property.isNavigation();
        sensitive |= property.isSensitive();
        int before = found.size();
        value.validate(this);
        boolean left = property.isNavigation() && !property.isContained() && (exists || outerExists);
        owner = outer;
        exists = outerExists;
        complex = outerComplex;
        sensitive = outerSensitive;
        if (left) {
            found.subList(before, found.size()).clear();
            checkBound(property);
        }
    }

    private void checkBound(EdmProperty navigation) {
        if (!owner.binds(navigation)) {
            add(
                    "exists",
                    "'" + navigation.name() + "' must hold new entities only, but this one exists. "
                            + "Bind it too, or call withoutValidation(), which leaves it out");
        }
    }

    private void checkConstraints(EdmProperty property, Object value) {
        for (Constraint constraint : property.constraints()) {
            Constraint.Breach breach = constraint.breach(value);
            if (breach != null) {
                boolean hidden = breach.quotesValue() && (sensitive || property.isSensitive());
                add(
                        constraint.code(),
                        "'" + property.name() + "' " + breach.requirement() + ", but "
                                + (hidden ? "it is not" : breach.fact()));
            }
        }
    }
}
