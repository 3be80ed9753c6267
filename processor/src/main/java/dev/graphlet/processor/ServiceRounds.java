package dev.graphlet.processor;

import dev.graphlet.processor.model.ServiceSlice;
import dev.graphlet.processor.model.Spec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the rounds of a compilation have done for its services: a service is generated once, from all of its specs. */
final class ServiceRounds {
    private final Set<String> generatedPackages = new HashSet<>();
    private final Set<String> settledSpecs = new HashSet<>();
    private final Set<String> lateSpecs = new TreeSet<>();
    private List<Spec> usable = List.of();
    private boolean complete;
    private boolean settled;

    /** Returns whether a round can change anything: not if neither it nor the previous round has new specs. */
    boolean hasWork(boolean newSpecs) {
        return newSpecs || !settled;
    }

    /**
     * Begins a round.
     *
     * @param usable all valid specs up to now
     * @param newSpecs whether this round brings new specs
     * @param resolved whether all types exist that the specs of the compilation refer to
     */
    void begin(List<Spec> usable, boolean newSpecs, boolean resolved) {
        this.usable = List.copyOf(usable);
        this.complete = !newSpecs || resolved;
        this.settled = !newSpecs;
        usable.stream().filter(this::isLate).forEach(spec -> lateSpecs.add(spec.specClass()));
    }

    /** Returns whether the specs are complete: if a type is missing, another processor may write it with new specs. */
    boolean isComplete() {
        return complete;
    }

    /** Returns whether the service of {@code slice} is to be generated in this round. */
    boolean isDue(ServiceSlice slice) {
        return isComplete() && !generatedPackages.contains(slice.service().specPackage());
    }

    /** Returns whether {@code spec} came after its service was generated. */
    boolean isLate(Spec spec) {
        return ServiceSlices.isOfService(spec)
                && generatedPackages.contains(ServiceSlices.packageOf(spec))
                && !settledSpecs.contains(spec.specClass());
    }

    /** Ends a round that has generated {@code slices}; all valid specs of these services were there in time. */
    void end(List<ServiceSlice> slices) {
        slices.forEach(slice -> generatedPackages.add(slice.service().specPackage()));
        usable.stream().filter(this::isLate).forEach(spec -> settledSpecs.add(spec.specClass()));
    }

    /** Returns the names of the specs that were late in some round, sorted. */
    Set<String> lateSpecs() {
        return lateSpecs;
    }
}
