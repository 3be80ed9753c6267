package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.Mark;
import dev.graphlet.processor.facts.OperationFact;
import dev.graphlet.processor.facts.TypeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares actions and functions, each overload with the one that is most like it. */
final class CallComparison {
    private final boolean beta;
    private final Differences differences;
    private final Declarations declarations;
    private final UseComparison uses;
    private final MarkComparison marks;

    CallComparison(Compared compared, Declarations declarations) {
        this.beta = compared.beta();
        this.differences = compared.differences();
        this.declarations = declarations;
        this.uses = new UseComparison(compared);
        this.marks = new MarkComparison(compared);
    }

    /** Compares the operations of {@code type}. */
    void compare(String type, Map<Call.Form, List<Call>> before, Map<Call.Form, List<Call>> after) {
        before.forEach((form, old) -> compare(type, old, after.getOrDefault(form, List.of())));
        after.forEach((form, now) -> {
            if (!before.containsKey(form)) {
                compare(type, List.of(), now);
            }
        });
    }

    private void compare(String type, List<Call> before, List<Call> after) {
        List<Call> old = new ArrayList<>(before);
        List<Call> now = new ArrayList<>(after);
        for (Call call : before) {
            now.stream()
                    .filter(other -> other.parameters().equals(call.parameters()))
                    .findFirst()
                    .ifPresent(other -> pair(type, call, other, old, now));
        }
        for (Call call : List.copyOf(old)) {
            now.stream()
                    .filter(other -> isNext(call, other))
                    .max(Comparator.comparingLong((Call other) -> common(call, other)))
                    .ifPresent(other -> pair(type, call, other, old, now));
        }
        for (Call call : before) {
            boolean known = beta || !call.fact().marks().has(Mark.BETA_ONLY);
            declarations.before(call.subject(), type, known && old.contains(call));
        }
        for (Call call : after) {
            boolean fresh = now.contains(call) && !call.fact().marks().has(Mark.BETA_ONLY);
            declarations.after(call.subject(), type, fresh);
        }
    }

    /** Tells whether one overload may have become another one. */
    private static boolean isNext(Call call, Call other) {
        return common(call, other) > 0
                || call.parameters().isEmpty()
                || other.parameters().isEmpty();
    }

    private static long common(Call call, Call other) {
        return call.parameters().stream().filter(other.parameters()::contains).count();
    }

    private void pair(String type, Call before, Call after, List<Call> old, List<Call> now) {
        old.remove(before);
        now.remove(after);
        Subject subject = before.subject();
        for (OperationFact.Parameter parameter : before.fact().parameters()) {
            Optional<OperationFact.Parameter> same = find(after, parameter.name());
            if (same.isEmpty()) {
                differences.add(Rule.REMOVED, subject.parameter(parameter.name()), type, "is gone");
            } else {
                compare(subject.parameter(parameter.name()), type, parameter, same.get());
            }
        }
        for (OperationFact.Parameter parameter : after.fact().parameters()) {
            if (find(before, parameter.name()).isEmpty()) {
                differences.add(
                        parameter.optional() ? Rule.ADDED : Rule.CHANGED_PARAMETERS,
                        subject.parameter(parameter.name()),
                        type,
                        parameter.optional() ? "is new" : "is new, and required");
            }
        }
        result(subject, type, before.fact().result(), after.fact().result());
        marks.compare(subject, type, before.fact().marks(), after.fact().marks());
    }

    private void compare(Subject subject, String type, OperationFact.Parameter old, OperationFact.Parameter now) {
        uses.compare(subject, type, old.type(), now.type());
        if (old.optional() != now.optional()) {
            differences.add(
                    now.optional() ? Rule.ADDED : Rule.CHANGED_PARAMETERS,
                    subject,
                    type,
                    now.optional() ? "is optional now" : "is required now, and was optional");
        }
    }

    private void result(Subject subject, String type, Optional<TypeUse> old, Optional<TypeUse> now) {
        boolean same = (old.isEmpty() || now.isEmpty()) ? old.equals(now) : uses.isSame(old.get(), now.get());
        if (!same) {
            String is = now.map(TypeUse::toString).orElse("nothing");
            String was = old.map(TypeUse::toString).orElse("nothing");
            differences.add(Rule.CHANGED_RESULT, subject, type, "gives " + is + " now, and gave " + was);
        }
    }

    private static Optional<OperationFact.Parameter> find(Call call, String name) {
        return call.fact().parameters().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
