package dev.graphlet.tool.facts;

import dev.graphlet.processor.facts.EnumFact;
import dev.graphlet.processor.facts.Mark;
import dev.graphlet.processor.facts.Marks;
import dev.graphlet.processor.facts.NavigationFact;
import dev.graphlet.processor.facts.OperationFact;
import dev.graphlet.processor.facts.PropertyFact;
import dev.graphlet.processor.facts.StructuredFact;
import dev.graphlet.processor.facts.TypeFact;
import dev.graphlet.processor.facts.TypedefFact;
import dev.graphlet.tool.schema.EnumMember;
import dev.graphlet.tool.schema.EnumType;
import dev.graphlet.tool.schema.KeyProperty;
import dev.graphlet.tool.schema.Member;
import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.Property;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.schema.TypeDefinition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes facts of types.
 *
 * @param beta the service and its beta
 * @param clouds the clouds that lack some
 * @param pinned the types to pin
 */
record TypeFacts(BetaSchema beta, CloudMarks clouds, PinnedTypes pinned) {
    private static final Set<Mark> BETA_ONLY = Set.of(Mark.BETA_ONLY);

    TypeFact of(SchemaType type) {
        Set<Mark> words = beta.isBetaOnly(type) ? BETA_ONLY : Set.of();
        Set<String> notIn = words.isEmpty() ? clouds.without(type.name()) : Set.of();
        if (type instanceof TypeDefinition definition) {
            return new TypedefFact(
                    definition.name().toString(),
                    FactNames.of(definition.underlyingType()),
                    MarkFacts.of(type.annotations(), words, notIn));
        }
        if (pinned.isText(type)) {
            return new TypedefFact(
                    type.name().toString(), "Edm.String", MarkFacts.of(type.annotations(), words, notIn));
        }
        if (type instanceof EnumType enumeration) {
            List<EnumFact.Member> members = Stream.concat(
                            enumeration.members().stream().map(member -> member(enumeration, member, Set.of())),
                            beta.members(type.name()).stream()
                                    .map(member -> member(enumeration, (EnumMember) member, BETA_ONLY)))
                    .toList();
            return new EnumFact(
                    type.name().toString(),
                    enumeration.isFlags(),
                    MarkFacts.of(type.annotations(), words, notIn),
                    members);
        }
        StructuredType structured = (StructuredType) type;
        Marks own = MarkFacts.of(
                type.annotations(),
                words,
                notIn,
                type.annotations().restrictions().refused(true));
        return pinned.isBrief(type) ? brief(structured, own) : full(structured, own);
    }

    private EnumFact.Member member(EnumType type, EnumMember member, Set<Mark> words) {
        Set<String> notIn = words.isEmpty() ? clouds.without(type, member.name()) : Set.of();
        return new EnumFact.Member(
                member.name(), Optional.of(member.value()), MarkFacts.of(member.annotations(), words, notIn));
    }

    private static StructuredFact brief(StructuredType type, Marks own) {
        Set<StructuredFact.Trait> traits = traits(type);
        traits.add(StructuredFact.Trait.BRIEF);
        return fact(type, traits, own, new Members(List.of(), List.of(), List.of()));
    }

    private StructuredFact full(StructuredType type, Marks own) {
        Members members = new Members(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        type.properties().forEach(property -> add(type, property, Set.of(), members));
        type.navigationProperties().forEach(navigation -> add(type, navigation, Set.of(), members));
        beta.members(type.name()).forEach(member -> add(type, member, BETA_ONLY, members));
        OperationFacts operations = new OperationFacts(clouds);
        for (Operation operation : bound(type)) {
            members.operations().add(operations.of(type, operation, Set.of()));
        }
        for (Operation operation : beta.operations(type.name())) {
            members.operations().add(operations.of(type, operation, BETA_ONLY));
        }
        return fact(type, traits(type), own, members);
    }

    private List<Operation> bound(StructuredType type) {
        var bindings = beta.of(type).bindings();
        return Stream.concat(bindings.boundTo(type).stream(), bindings.boundToCollectionOf(type).stream())
                .filter(operation -> operation.binding().orElseThrow().type().equals(type.name()))
                .toList();
    }

    private void add(StructuredType type, Member member, Set<Mark> words, Members members) {
        Set<String> notIn = words.isEmpty() ? clouds.without(type, member.name()) : Set.of();
        if (member instanceof Property property) {
            Set<Mark> all = OperationFacts.words(words, property.type());
            Marks own = MarkFacts.of(property.annotations(), all, notIn);
            members.properties().add(new PropertyFact(property.name(), OperationFacts.use(property.type()), own));
        } else if (member instanceof NavigationProperty navigation) {
            Set<Mark> all = OperationFacts.words(words, navigation.type());
            Set<String> refused = navigation
                    .annotations()
                    .restrictions()
                    .refused(navigation.type().collection());
            Marks own = MarkFacts.of(navigation.annotations(), all, notIn, refused);
            members.navigations()
                    .add(new NavigationFact(
                            navigation.name(),
                            OperationFacts.use(navigation.type()),
                            navigation.containsTarget(),
                            own));
        }
    }

    private static Set<StructuredFact.Trait> traits(StructuredType type) {
        Set<StructuredFact.Trait> traits = EnumSet.noneOf(StructuredFact.Trait.class);
        if (type.isAbstract()) {
            traits.add(StructuredFact.Trait.ABSTRACT);
        }
        if (type.isOpen()) {
            traits.add(StructuredFact.Trait.OPEN);
        }
        if (type.hasStream()) {
            traits.add(StructuredFact.Trait.STREAM);
        }
        return traits;
    }

    private static StructuredFact fact(
            StructuredType type, Set<StructuredFact.Trait> traits, Marks own, Members members) {
        return new StructuredFact(
                type.name().toString(),
                type.isEntity(),
                type.base().map(FactNames::of),
                traits,
                type.key().stream().map(KeyProperty::path).toList(),
                type.annotations().alternateKeys().stream()
                        .map(key ->
                                key.properties().stream().map(KeyProperty::path).toList())
                        .distinct()
                        .toList(),
                own,
                members.properties(),
                members.navigations(),
                members.operations().stream().distinct().toList());
    }

    private record Members(
            List<PropertyFact> properties, List<NavigationFact> navigations, List<OperationFact> operations) {}
}
