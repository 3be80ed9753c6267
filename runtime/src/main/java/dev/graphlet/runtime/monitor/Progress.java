package dev.graphlet.runtime.monitor;

import java.util.Optional;

/**
 * How far an operation is. Immutable and thread-safe.
 *
 * @param status as the service wrote it: {@code notStarted}, {@code running}, {@code succeeded}; empty if it says none
 * @param percentageComplete from 0 to 100; empty if it says none
 */
public record Progress(String status, Optional<Double> percentageComplete) {}
