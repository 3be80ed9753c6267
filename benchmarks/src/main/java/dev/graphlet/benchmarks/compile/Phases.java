package dev.graphlet.benchmarks.compile;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long javac takes for what, by its own events. */
final class Phases implements TaskListener {
    /** What javac does, in this order; the first two again in each round. */
    private enum Phase {
        /** It parses what is new, and enters all sources, those of earlier rounds too. */
        ENTERING,
        /** The processors read the model of the sources, make new ones, and hand them over to the Filer. */
        PROCESSORS,
        /** It attributes the sources, and writes classes. */
        COMPILING
    }

    private final Map<Phase, Long> nanos = new EnumMap<>(Phase.class);
    private Phase phase = Phase.ENTERING;
    private long since = System.nanoTime();

    @Override
    public void started(TaskEvent event) {
        switch (event.getKind()) {
            case ANNOTATION_PROCESSING_ROUND -> begin(Phase.PROCESSORS);
            case ANALYZE -> begin(Phase.COMPILING);
            default -> {}
        }
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING_ROUND) {
            begin(Phase.ENTERING);
        }
    }

    /** Notes the end of the last phase, and the begin of this one. */
    private void begin(Phase next) {
        long now = System.nanoTime();
        nanos.merge(phase, now - since, Long::sum); // thousands of phases: each lost a fraction of a millisecond
        phase = next;
        since = now;
    }

    /** The milliseconds of each phase, with spaces between; to be asked for once javac has ended. */
    String millis() {
        begin(phase);
        return Stream.of(Phase.values())
                .map(any -> String.valueOf(nanos.getOrDefault(any, 0L) / 1_000_000))
                .collect(Collectors.joining(" "));
    }
}
