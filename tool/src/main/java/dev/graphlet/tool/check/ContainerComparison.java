package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.ContainerFact;
import dev.graphlet.processor.facts.Mark;
import dev.graphlet.processor.facts.TypeUse;
import java.util.List;
import java.util.Optional;

/** Compares what is at the root of the service. */
final class ContainerComparison {
    private static final String ROOT = "";

    private final Compared compared;
    private final CallComparison calls;

    ContainerComparison(Compared compared, CallComparison calls) {
        this.compared = compared;
        this.calls = calls;
    }

    void compare(ContainerFact before, ContainerFact after) {
        Differences differences = compared.differences();
        for (ContainerFact.Resource old : before.resources()) {
            Optional<ContainerFact.Resource> now = find(after, old.name());
            if (now.isPresent()) {
                compare(old, now.get());
            } else if (compared.beta() || !old.marks().has(Mark.BETA_ONLY)) {
                differences.add(Rule.REMOVED, Subject.of(ROOT, old.name()), ROOT, "is gone");
            }
        }
        after.resources().stream()
                .filter(now -> !now.marks().has(Mark.BETA_ONLY))
                .filter(now -> find(before, now.name()).isEmpty())
                .forEach(now -> differences.add(Rule.ADDED, Subject.of(ROOT, now.name()), ROOT, "is new"));
        calls.compare(ROOT, FactsView.forms(calls(before)), FactsView.forms(calls(after)));
    }

    private void compare(ContainerFact.Resource old, ContainerFact.Resource now) {
        Subject subject = Subject.of(ROOT, old.name());
        new UseComparison(compared).compare(subject, ROOT, use(old), use(now));
        new MarkComparison(compared).compare(subject, ROOT, old.marks(), now.marks());
    }

    private static TypeUse use(ContainerFact.Resource resource) {
        return new TypeUse(resource.type(), !resource.singleton());
    }

    private static Optional<ContainerFact.Resource> find(ContainerFact container, String name) {
        return container.resources().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static List<Call> calls(ContainerFact container) {
        return container.imports().stream().map(fact -> new Call(ROOT, fact)).toList();
    }
}
