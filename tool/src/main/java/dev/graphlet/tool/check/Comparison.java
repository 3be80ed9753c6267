package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.EnumFact;
import dev.graphlet.processor.facts.Mark;
import dev.graphlet.processor.facts.MissingType;
import dev.graphlet.processor.facts.ServiceFacts;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.facts.TypeFact;
import dev.graphlet.processor.facts.TypedefFact;
import java.util.List;
import java.util.Optional;

/** Compares facts with newer ones about the same types. */
public final class Comparison {
    private final Compared compared;
    private final Declarations declarations = new Declarations();

    private Comparison(Compared compared) {
        this.compared = compared;
    }

    /**
     * Returns the differences, the worst first.
     *
     * @param beta whether the newer facts know beta; if not, nothing is said of what was in beta only
     */
    public static List<Difference> of(ServiceFacts before, ServiceFacts after, boolean beta) {
        Differences differences = new Differences();
        new Comparison(new Compared(new FactsView(before), new FactsView(after), beta, differences)).compare();
        return differences.all();
    }

    private void compare() {
        CallComparison calls = new CallComparison(compared, declarations);
        TypeComparison types = new TypeComparison(compared);
        MemberComparison members = new MemberComparison(compared, declarations);
        FactsView before = compared.before();
        FactsView after = compared.after();
        for (TypeFact old : before.facts().types()) {
            Optional<TypeFact> now = after.type(old.name());
            if (now.isEmpty()) {
                remove(old);
            } else if (isWhole(old) && isWhole(now.get()) && types.compare(old, now.get())) {
                members.compare(old.name());
                calls.compare(old.name(), before.calls(old.name()), after.calls(old.name()));
            }
        }
        for (MissingType old : before.facts().missing()) {
            after.type(old.name())
                    .filter(type -> !type.marks().has(Mark.BETA_ONLY))
                    .ifPresent(type -> add(Rule.ADDED, old.name(), "is new"));
        }
        before.facts()
                .container()
                .ifPresent(old -> after.facts()
                        .container()
                        .ifPresent(now -> new ContainerComparison(compared, calls).compare(old, now)));
        declarations.report(compared.differences());
        new PermissionComparison(before.facts(), after.facts()).compare(compared.differences());
    }

    private void add(Rule rule, String type, String text) {
        compared.differences().add(rule, Subject.of(type), type, text);
    }

    private void remove(TypeFact old) {
        boolean named = old instanceof EnumFact || (old instanceof StructuredFact && isWhole(old));
        if (named && (compared.beta() || !old.marks().has(Mark.BETA_ONLY))) {
            add(Rule.REMOVED, old.name(), "is gone");
        }
    }

    /** Tells whether all members of a type are known. Type definitions are compared where they are used. */
    private static boolean isWhole(TypeFact type) {
        return !(type instanceof TypedefFact)
                && !(type instanceof StructuredFact structured && structured.is(StructuredFact.Trait.BRIEF));
    }
}
