package dev.graphlet.processor.drift;

import dev.graphlet.annotations.Action;
import dev.graphlet.annotations.Function;
import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.OperationFact;
import dev.graphlet.processor.model.Call;
import java.util.List;

/** An action or a function is one that the service has, and is declared as what it is. */
record CallIsKnown(Pinned pinned, String owner) {
    /** Reports a call without an operation of its kind; {@code named} are those of its name, of another kind. */
    void report(Call call, List<OperationFact> named, MemberNames members, boolean whole, Problems problems) {
        if (!named.isEmpty()) {
            kind(call, named.get(0), problems);
        } else if (whole) {
            problems.add(
                    DriftCode.UNKNOWN_MEMBER,
                    call.origin(),
                    call.function() ? "A function" : "An action",
                    call.name(),
                    call.function() ? "function" : "action",
                    owner,
                    pinned.edition(),
                    suggestion(call, members));
        }
    }

    private void kind(Call call, OperationFact actual, Problems problems) {
        String remedy;
        if (actual.function() != call.function()) {
            remedy = "Annotate '" + call.name() + "' with " + (actual.function() ? "@Function" : "@Action");
        } else {
            remedy = "Set onCollection to " + actual.onCollection();
        }
        problems.add(
                DriftCode.UNKNOWN_KIND,
                call.origin().at(call.function() ? Function.class : Action.class),
                call.function() ? "A function" : "An action",
                call.name(),
                owner,
                kind(actual.function(), actual.onCollection()),
                kind(call.function(), call.onCollection()),
                pinned.edition(),
                remedy);
    }

    private static String kind(boolean function, boolean onCollection) {
        return (function ? "a function" : "an action") + (onCollection ? " on the collection" : "");
    }

    private String suggestion(Call call, MemberNames members) {
        List<String> same = members.operations(call.function());
        String elsewhere = members.operations().stream()
                .filter(operation -> operation.simpleName().equals(call.name()))
                .map(operation -> " There is '" + operation.name() + "' in another namespace.")
                .findFirst()
                .orElse("");
        return elsewhere.isEmpty()
                ? new Suggestion(call.name(), same)
                        .or(call.function() ? "the action" : "the function", members.operations(!call.function()))
                        .or("the navigation", members.navigations())
                        .or("the property", members.properties())
                        .sentence()
                : elsewhere;
    }
}
