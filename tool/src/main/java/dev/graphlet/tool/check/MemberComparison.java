package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.Mark;
import java.util.Map;

/** Compares the properties and navigations of types, with those of their bases. */
final class MemberComparison {
    private final FactsView before;
    private final FactsView after;
    private final Differences differences;
    private final MarkComparison marks;
    private final UseComparison uses;
    private final boolean beta;
    private final Declarations declarations;

    MemberComparison(Compared compared, Declarations declarations) {
        this.before = compared.before();
        this.after = compared.after();
        this.beta = compared.beta();
        this.differences = compared.differences();
        this.declarations = declarations;
        this.marks = new MarkComparison(compared);
        this.uses = new UseComparison(compared);
    }

    /** Compares the members of a type that is in both facts. */
    void compare(String type) {
        Map<String, Member> old = before.members(type);
        Map<String, Member> now = after.members(type);
        for (Member member : old.values()) {
            Member other = now.get(member.name());
            boolean known = beta || !member.marks().has(Mark.BETA_ONLY);
            declarations.before(member.subject(), type, other == null && known);
            if (other != null) {
                compare(type, member, other);
            }
        }
        for (Member member : now.values()) {
            boolean fresh = !old.containsKey(member.name()) && !member.marks().has(Mark.BETA_ONLY);
            declarations.after(member.subject(), type, fresh);
        }
    }

    private void compare(String type, Member old, Member now) {
        Subject subject = old.subject();
        if (!old.kind().equals(now.kind())) {
            differences.add(Rule.CHANGED_KIND, subject, type, "is " + now.kind() + " now, and was " + old.kind());
        }
        uses.compare(subject, type, old.use(), now.use());
        marks.compare(subject, type, old.marks(), now.marks());
    }
}
