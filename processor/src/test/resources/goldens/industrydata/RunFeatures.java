package com.example.industrydata;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmEnumType;
import dev.graphlet.runtime.model.EnumValue;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a run may do, any of these at once. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class RunFeatures extends EnumValue {
    /** Nothing but the run itself. */
    public static final RunFeatures NONE = new RunFeatures("none", Known.NONE);

    /** It may be started again. */
    public static final RunFeatures RESTARTABLE = new RunFeatures("restartable", Known.RESTARTABLE);

    /** It tells of its progress. */
    public static final RunFeatures REPORTING = new RunFeatures("reporting", Known.REPORTING);

    /** Stands for members to come. */
    public static final RunFeatures UNKNOWN_FUTURE_VALUE =
            new RunFeatures("unknownFutureValue", Known.UNKNOWN_FUTURE_VALUE);

    private final Known known;

    private RunFeatures(String value, Known known) {
        super(value);
        this.known = known;
    }

    /** Returns the value for the wire string {@code value}, declared or not. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RunFeatures of(String value) {
        return switch (Arguments.nonNull(value, "value")) {
            case "none" -> NONE;
            case "restartable" -> RESTARTABLE;
            case "reporting" -> REPORTING;
            case "unknownFutureValue" -> UNKNOWN_FUTURE_VALUE;
            default -> new RunFeatures(value, Known.UNDECLARED);
        };
    }

    /** Returns the combination of {@code members}. */
    public static RunFeatures of(List<RunFeatures> members) {
        return of(members.stream().map(RunFeatures::value).collect(Collectors.joining(",")));
    }

    /** Returns the combined members, declared or not, in the order of {@code value()}. */
    public List<RunFeatures> members() {
        return members(value()).stream().map(RunFeatures::of).toList();
    }

    /** Returns whether this value contains every member of {@code member}. */
    public boolean contains(RunFeatures member) {
        return members().containsAll(member.members());
    }

    /** Returns the members as Java enum constants, for {@code switch}. */
    public Set<Known> known() {
        return members().stream().map(member -> member.known).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String odataType() {
        return "microsoft.industryData.runFeatures";
    }

    /** Returns the enumeration type that the spec declares. */
    @InternalApi
    public static EdmEnumType edmType() {
        return new EdmEnumType(
                "microsoft.industryData.runFeatures",
                List.of(),
                true,
                List.of("none", "restartable", "reporting", "unknownFutureValue"));
    }

    /** The declared members, and one constant for all other members. */
    public enum Known {
        /** {@code none}. */
        NONE,

        /** {@code restartable}. */
        RESTARTABLE,

        /** {@code reporting}. */
        REPORTING,

        /** {@code unknownFutureValue}. */
        UNKNOWN_FUTURE_VALUE,

        /** A member that the spec does not declare. */
        UNDECLARED
    }
}
