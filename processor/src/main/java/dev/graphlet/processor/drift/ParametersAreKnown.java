package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.diagnostics.Wording;
import dev.graphlet.processor.facts.OperationFact;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property;
import java.util.List;
import java.util.Optional;

/** Parameters are those of an overload, with their types. Optional ones may be left out, and all of an action. */
record ParametersAreKnown(Pinned pinned, Call call, OperationFact form) {
    void check(Property parameter, Problems problems) {
        Problems found = new Problems();
        Optional<OperationFact.Parameter> known = form.parameters().stream()
                .filter(other -> other.name().equals(parameter.name()))
                .findFirst();
        known.ifPresentOrElse(
                other -> new TypeIsThatOfService(pinned)
                        .check("A parameter", parameter, other.type(), form.name(), parameter.origin(), found),
                () -> unknown(parameter, found));
        new Overruled(pinned, problems)
                .add(parameter.origin(), Shown.of(parameter.name(), form.name()), known.isPresent(), found);
    }

    private void unknown(Property parameter, Problems problems) {
        List<String> names =
                form.parameters().stream().map(OperationFact.Parameter::name).toList();
        problems.add(
                DriftCode.UNKNOWN_MEMBER,
                parameter.origin(),
                "A parameter",
                parameter.name(),
                "parameter",
                form.name(),
                pinned.edition(),
                new Suggestion(parameter.name(), names).sentence());
    }

    /** Reports the parameters without which no URL leads to the function; metadata marks few of an action as optional. */
    void checkMissing(String owner, Problems problems) {
        List<String> missing = form.parameters().stream()
                .filter(parameter -> call.function() && !parameter.optional())
                .map(OperationFact.Parameter::name)
                .filter(name -> call.parameters().stream()
                        .noneMatch(parameter -> parameter.name().equals(name)))
                .map(name -> "'" + name + "'")
                .toList();
        if (!missing.isEmpty()) {
            problems.add(
                    DriftCode.UNKNOWN_FORM, call.origin(), call.name(), owner, Wording.list(missing), pinned.edition());
        }
    }
}
