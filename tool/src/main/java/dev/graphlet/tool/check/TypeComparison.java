package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.EnumFact;
import dev.graphlet.processor.facts.Mark;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.facts.TypeFact;
import dev.graphlet.processor.facts.TypedefFact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares types as a whole, and the members of enumerations. */
final class TypeComparison {
    private final FactsView before;
    private final FactsView after;
    private final MarkComparison marks;
    private final Differences differences;

    TypeComparison(Compared compared) {
        this.before = compared.before();
        this.after = compared.after();
        this.differences = compared.differences();
        this.marks = new MarkComparison(compared);
    }

    /** Compares types of one name; returns whether they are of the same kind. */
    boolean compare(TypeFact old, TypeFact now) {
        Subject subject = Subject.of(old.name());
        if (!kind(old).equals(kind(now))) {
            differences.add(Rule.CHANGED_KIND, subject, old.name(), "is " + kind(now) + " now, and was " + kind(old));
            return false;
        }
        marks.compare(subject, old.name(), old.marks(), now.marks());
        if (old instanceof EnumFact enumeration && now instanceof EnumFact other) {
            compare(enumeration, other);
        } else if (old instanceof StructuredFact type && now instanceof StructuredFact other) {
            compare(type, other);
        }
        return true;
    }

    private static String kind(TypeFact type) {
        if (type instanceof StructuredFact structured) {
            return structured.entity() ? "an entity type" : "a complex type";
        }
        return type instanceof TypedefFact ? "a name for a primitive type" : "an enumeration";
    }

    private void compare(EnumFact old, EnumFact now) {
        if (old.flags() != now.flags()) {
            differences.add(
                    Rule.CHANGED_FLAGS,
                    Subject.of(old.name()),
                    old.name(),
                    now.flags() ? "combines several members now" : "no longer combines several members");
        }
        for (EnumFact.Member member : old.members()) {
            Subject subject = Subject.of(old.name(), member.name());
            now.members().stream()
                    .filter(other -> other.name().equals(member.name()))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> marks.compare(subject, old.name(), member.marks(), other.marks()),
                            () -> differences.add(Rule.REMOVED, subject, old.name(), "is gone"));
        }
        now.members().stream()
                .filter(member -> !member.marks().has(Mark.BETA_ONLY))
                .filter(member ->
                        old.members().stream().noneMatch(other -> other.name().equals(member.name())))
                .forEach(member ->
                        differences.add(Rule.ADDED, Subject.of(old.name(), member.name()), old.name(), "is new"));
    }

    private void compare(StructuredFact old, StructuredFact now) {
        Subject subject = Subject.of(old.name());
        List<String> bases = bases(after, now);
        if (old.base().filter(base -> !bases.contains(base)).isPresent()) {
            differences.add(
                    Rule.CHANGED_BASE,
                    subject,
                    old.name(),
                    "inherits from " + now.base().orElse("no type") + " now, and did from "
                            + old.base().get());
        }
        List<String> key = key(before, old);
        List<String> other = key(after, now);
        if (!key.equals(other)) {
            differences.add(
                    Rule.CHANGED_KEY, subject, old.name(), "has the key " + text(other) + " now, and had " + text(key));
        }
        alternateKeys(old, now);
        traits(subject, old, now);
    }

    private void alternateKeys(StructuredFact old, StructuredFact now) {
        Subject subject = Subject.of(old.name());
        List<List<String>> before = this.before.chain(old.name()).stream()
                .flatMap(type -> type.alternateKeys().stream())
                .toList();
        List<List<String>> all = after.chain(now.name()).stream()
                .flatMap(type -> type.alternateKeys().stream())
                .toList();
        old.alternateKeys().stream()
                .filter(key -> !all.contains(key))
                .forEach(key -> differences.add(
                        Rule.CHANGED_KEY, subject, old.name(), "no longer has the alternate key " + text(key)));
        now.alternateKeys().stream()
                .filter(key -> !before.contains(key))
                .forEach(key -> differences.add(
                        Rule.ADDED, subject, old.name(), "has the alternate key " + text(key) + " now"));
    }

    private void traits(Subject subject, StructuredFact old, StructuredFact now) {
        Set<StructuredFact.Trait> was = traits(before, old);
        Set<StructuredFact.Trait> is = traits(after, now);
        for (StructuredFact.Trait trait : StructuredFact.Trait.values()) {
            if (was.contains(trait) != is.contains(trait)) {
                String word = trait == StructuredFact.Trait.STREAM
                        ? "a stream"
                        : trait.name().toLowerCase(Locale.ROOT);
                differences.add(
                        Rule.CHANGED_TRAIT,
                        subject,
                        old.name(),
                        was.contains(trait) ? "is no longer " + word : "is " + word + " now");
            }
        }
    }

    /** Returns what holds for a type; what is open or a stream makes its heirs so. */
    private static Set<StructuredFact.Trait> traits(FactsView facts, StructuredFact type) {
        Set<StructuredFact.Trait> traits = EnumSet.noneOf(StructuredFact.Trait.class);
        facts.chain(type.name()).forEach(each -> traits.addAll(each.traits()));
        traits.remove(StructuredFact.Trait.BRIEF);
        if (!type.is(StructuredFact.Trait.ABSTRACT)) {
            traits.remove(StructuredFact.Trait.ABSTRACT);
        }
        return traits;
    }

    private static List<String> bases(FactsView facts, StructuredFact type) {
        return facts.chain(type.name()).stream()
                .flatMap(each -> each.base().stream())
                .toList();
    }

    private static List<String> key(FactsView facts, StructuredFact type) {
        List<String> key = new ArrayList<>();
        facts.chain(type.name()).forEach(each -> key.addAll(each.key()));
        return key;
    }

    private static String text(List<String> key) {
        return key.isEmpty() ? "none" : String.join(", ", key);
    }
}
