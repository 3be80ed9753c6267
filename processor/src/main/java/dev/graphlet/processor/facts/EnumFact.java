package dev.graphlet.processor.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An enumeration type.
 *
 * @param name the qualified name
 * @param flags whether a value may combine several members
 * @param marks the marks of the type
 * @param members the members, by value, those without one by name
 */
public record EnumFact(String name, boolean flags, Marks marks, List<Member> members) implements TypeFact {
    private static final Comparator<Member> ORDER = Comparator.comparingLong(
                    (Member member) -> member.value().orElse(Long.MAX_VALUE))
            .thenComparing(Member::name);

    /**
     * A member of an enumeration type.
     *
     * @param name the name
     * @param value the numeric value; empty if the metadata has none
     * @param marks the marks of the member
     */
    public record Member(String name, Optional<Long> value, Marks marks) {
        /** Creates a member. */
        public Member {
            Names.check(name);
        }
    }

    /** Creates a fact. Sorts the members. */
    public EnumFact {
        Names.checkQualified(name);
        members = Sorted.by(members, ORDER);
    }
}
