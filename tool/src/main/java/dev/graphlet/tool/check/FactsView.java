package dev.graphlet.tool.check;

import dev.graphlet.processor.facts.ServiceFacts;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.facts.TypeFact;
import dev.graphlet.processor.facts.TypeUse;
import dev.graphlet.processor.facts.TypedefFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts by name, with what types inherit. */
final class FactsView {
    private final ServiceFacts facts;
    private final Map<String, TypeFact> types = new HashMap<>();
    private final Map<String, Map<String, Member>> members = new HashMap<>();
    private final Map<String, Map<Call.Form, List<Call>>> calls = new HashMap<>();

    FactsView(ServiceFacts facts) {
        this.facts = facts;
        facts.types().forEach(type -> types.put(type.name(), type));
    }

    ServiceFacts facts() {
        return facts;
    }

    Optional<TypeFact> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    Optional<StructuredFact> structured(String name) {
        return type(name).filter(StructuredFact.class::isInstance).map(StructuredFact.class::cast);
    }

    /** Returns a type and its bases, the type first. */
    List<StructuredFact> chain(String type) {
        List<StructuredFact> chain = new ArrayList<>();
        Optional<StructuredFact> next = structured(type);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = next.get().base().flatMap(this::structured);
        }
        return chain;
    }

    /** Returns a use of a type with the primitive type in place of another name for it. */
    TypeUse resolved(TypeUse use) {
        return type(use.name())
                .filter(TypedefFact.class::isInstance)
                .map(type -> new TypeUse(((TypedefFact) type).underlying(), use.many()))
                .orElse(use);
    }

    /** Returns the properties and navigations of a type and its bases by name, the nearest of each name. */
    Map<String, Member> members(String type) {
        Map<String, Member> known = members.get(type);
        if (known == null) {
            known = new LinkedHashMap<>();
            for (StructuredFact each : chain(type)) {
                for (var property : each.properties()) {
                    known.putIfAbsent(property.name(), Member.of(each.name(), property));
                }
                for (var navigation : each.navigations()) {
                    known.putIfAbsent(navigation.name(), Member.of(each.name(), navigation));
                }
            }
            members.put(type, known);
        }
        return known;
    }

    /** Returns the operations of a type and its bases; of those with the same parameters the nearest. */
    Map<Call.Form, List<Call>> calls(String type) {
        Map<Call.Form, List<Call>> known = calls.get(type);
        if (known == null) {
            List<Call> all = new ArrayList<>();
            chain(type).forEach(each -> each.operations().forEach(fact -> all.add(new Call(each.name(), fact))));
            known = forms(all);
            calls.put(type, known);
        }
        return known;
    }

    /** Returns operations by what their overloads have in common. */
    static Map<Call.Form, List<Call>> forms(List<Call> calls) {
        Map<Call.Form, List<Call>> forms = new LinkedHashMap<>();
        for (Call call : calls) {
            List<Call> overloads = forms.computeIfAbsent(call.form(), any -> new ArrayList<>());
            if (overloads.stream().noneMatch(other -> other.parameters().equals(call.parameters()))) {
                overloads.add(call);
            }
        }
        return forms;
    }
}
