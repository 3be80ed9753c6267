package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.OperationFact;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.Service;
import java.util.Comparator;
import java.util.List;

/**
 * Each action and function is one of the service, with its parameters and its result.
 *
 * @param owner the qualified name of the type or container, for messages
 * @param members the members of the type and its bases
 */
record CallDrift(Pinned pinned, Service service, String owner, MemberNames members) {
    /** Checks a call; {@code whole} if all members of the type are known. */
    void check(Call call, boolean whole, Problems problems) {
        List<OperationFact> named = members.operations().stream()
                .filter(other -> other.name().equals(call.qualifiedName()))
                .toList();
        List<OperationFact> forms = named.stream()
                .filter(other -> other.function() == call.function() && other.onCollection() == call.onCollection())
                .toList();
        Problems found = new Problems();
        if (forms.isEmpty()) {
            new CallIsKnown(pinned, owner).report(call, named, members, whole, found);
        } else {
            checkForm(call, nearest(call, forms), found);
        }
        new Overruled(pinned, problems).add(call.origin(), Shown.of(call.name(), owner), !named.isEmpty(), found);
    }

    /** Returns the overload that knows most of the parameters of the call, then the one with the fewest others. */
    private static OperationFact nearest(Call call, List<OperationFact> forms) {
        return forms.stream()
                .min(Comparator.comparingLong((OperationFact form) -> unknown(call, form))
                        .thenComparingInt(form -> form.parameters().size()))
                .orElseThrow();
    }

    private static long unknown(Call call, OperationFact form) {
        return call.parameters().stream()
                .filter(parameter -> form.parameters().stream()
                        .noneMatch(other -> other.name().equals(parameter.name())))
                .count();
    }

    private void checkForm(Call call, OperationFact form, Problems problems) {
        String name = Shown.of(call.name(), owner);
        new MarksAllowIt(pinned, service)
                .check(name, form.marks(), call.documentation().deprecated(), call.origin(), problems);
        ParametersAreKnown parameters = new ParametersAreKnown(pinned, call, form);
        call.parameters().forEach(parameter -> parameters.check(parameter, problems));
        parameters.checkMissing(owner, problems);
        call.result().ifPresent(result -> checkResult(call, result, form, problems));
    }

    private void checkResult(Call call, Property result, OperationFact form, Problems problems) {
        if (form.result().isEmpty()) {
            problems.add(
                    DriftCode.UNKNOWN_KIND,
                    call.origin(),
                    "An operation",
                    call.name(),
                    owner,
                    "one without a result",
                    "one with a result",
                    pinned.edition(),
                    "Return void");
        } else {
            Property named = new Property(
                    call.name(),
                    call.javaName(),
                    result.type(),
                    result.collection(),
                    result.traits(),
                    result.navigation(),
                    result.constraints(),
                    result.documentation(),
                    result.origin());
            new TypeIsThatOfService(pinned)
                    .check("A result", named, form.result().get(), owner, call.origin(), problems);
        }
    }
}
