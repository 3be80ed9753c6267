package dev.graphlet.processor.drift;

import dev.graphlet.processor.diagnostics.DriftCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.facts.EnumFact;
import dev.graphlet.processor.model.EnumSpec;
import java.util.List;
import java.util.Optional;

/** Each member of an enumeration is one of the service. */
record EnumDrift(Pinned pinned, EnumFact fact) {
    void check(EnumSpec spec, Problems problems) {
        spec.members().forEach(member -> {
            Problems found = new Problems();
            Optional<EnumFact.Member> known = fact.members().stream()
                    .filter(other -> other.name().equals(member.name()))
                    .findFirst();
            known.ifPresentOrElse(
                    other -> new MarksAllowIt(pinned, spec.service())
                            .check(
                                    Shown.of(member.name(), fact.name()),
                                    other.marks(),
                                    member.documentation().deprecated(),
                                    member.origin(),
                                    found),
                    () -> report(member, found));
            new Overruled(pinned, problems)
                    .add(member.origin(), Shown.of(member.name(), fact.name()), known.isPresent(), found);
        });
    }

    private void report(EnumSpec.Member member, Problems problems) {
        List<String> names = fact.members().stream().map(EnumFact.Member::name).toList();
        problems.add(
                DriftCode.UNKNOWN_MEMBER,
                member.origin(),
                "A member",
                member.name(),
                "member",
                fact.name(),
                pinned.edition(),
                new Suggestion(member.name(), names).sentence());
    }
}
