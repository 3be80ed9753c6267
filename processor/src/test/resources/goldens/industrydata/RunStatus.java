package com.example.industrydata;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.graphlet.runtime.InternalApi;
import dev.graphlet.runtime.edm.EdmEnumType;
import dev.graphlet.runtime.model.EnumValue;
import dev.graphlet.runtime.validation.Arguments;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The status of a run. */
@Generated("dev.graphlet.processor")
@NullMarked
public final class RunStatus extends EnumValue {
    /** The run is in progress. */
    public static final RunStatus RUNNING = new RunStatus("running", Known.RUNNING);

    /** The run ended with an error that blocks it. */
    public static final RunStatus FAILED = new RunStatus("failed", Known.FAILED);

    /** The run ended well. */
    public static final RunStatus COMPLETED = new RunStatus("completed", Known.COMPLETED);

    /** The run ended, but with errors. */
    public static final RunStatus COMPLETED_WITH_ERRORS =
            new RunStatus("completedWithErrors", Known.COMPLETED_WITH_ERRORS);

    /** The run ended, but with warnings. */
    public static final RunStatus COMPLETED_WITH_WARNINGS =
            new RunStatus("completedWithWarnings", Known.COMPLETED_WITH_WARNINGS);

    /** Stands for members to come. */
    public static final RunStatus UNKNOWN_FUTURE_VALUE =
            new RunStatus("unknownFutureValue", Known.UNKNOWN_FUTURE_VALUE);

    private final Known known;

    private RunStatus(String value, Known known) {
        super(value);
        this.known = known;
    }

    /** Returns the value for the wire string {@code value}, declared or not. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RunStatus of(String value) {
        return switch (Arguments.nonNull(value, "value")) {
            case "running" -> RUNNING;
            case "failed" -> FAILED;
            case "completed" -> COMPLETED;
            case "completedWithErrors" -> COMPLETED_WITH_ERRORS;
            case "completedWithWarnings" -> COMPLETED_WITH_WARNINGS;
            case "unknownFutureValue" -> UNKNOWN_FUTURE_VALUE;
            default -> new RunStatus(value, Known.UNDECLARED);
        };
    }

    /** Returns this value as a Java enum constant, for {@code switch}. */
    public Known known() {
        return this.known;
    }

    @Override
    public String odataType() {
        return "microsoft.industryData.runStatus";
    }

    /** Returns the enumeration type that the spec declares. */
    @InternalApi
    public static EdmEnumType edmType() {
        return new EdmEnumType(
                "microsoft.industryData.runStatus",
                List.of(),
                false,
                List.of(
                        "running",
                        "failed",
                        "completed",
                        "completedWithErrors",
                        "completedWithWarnings",
                        "unknownFutureValue"));
    }

    /** The declared members, and one constant for all other members. */
    public enum Known {
        /** {@code running}. */
        RUNNING,

        /** {@code failed}. */
        FAILED,

        /** {@code completed}. */
        COMPLETED,

        /** {@code completedWithErrors}. */
        COMPLETED_WITH_ERRORS,

        /** {@code completedWithWarnings}. */
        COMPLETED_WITH_WARNINGS,

        /** {@code unknownFutureValue}. */
        UNKNOWN_FUTURE_VALUE,

        /** A member that the spec does not declare. */
        UNDECLARED
    }
}
