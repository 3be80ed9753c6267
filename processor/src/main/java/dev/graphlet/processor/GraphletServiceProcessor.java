package dev.graphlet.processor;

import com.google.auto.service.AutoService;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.ServiceSlice;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.rendering.Rendering;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes the client and registry of a service and reports clashes between specs. Aggregating in Gradle's terms. */
@AutoService(Processor.class)
public final class GraphletServiceProcessor extends StagedProcessor {
    private final ServiceRounds rounds = new ServiceRounds();
    private final EarlierCompilation earlier = new EarlierCompilation();
    private final Output output = new Output();

    /** Creates a processor. For the service loader. */
    public GraphletServiceProcessor() {}

    /** Adds the specs of earlier compilations, since a service consists of all specs of its package. */
    @Override
    Set<String> compiled(Set<String> found, Collection<? extends Element> roots) {
        Set<String> all = new TreeSet<>(found);
        all.addAll(earlier.specs(roots, isSource(), processingEnv));
        return all;
    }

    @Override
    boolean hasWork(Set<String> names, Set<String> fresh) {
        return rounds.hasWork(!fresh.isEmpty());
    }

    @Override
    void generate(CheckedSpecs specs, Set<String> fresh) {
        List<Spec> usable =
                specs.usable().stream().flatMap(spec -> spec.spec().stream()).toList();
        rounds.begin(usable, !fresh.isEmpty(), specs.areResolved());
        List<ServiceSlice> due = new ServiceSlices(specs)
                .complete().stream()
                        .filter(slice -> !earlier.isElsewhere(slice.service().specPackage()))
                        .filter(rounds::isDue)
                        .toList();
        due.forEach(this::generate);
        rounds.end(due);
    }

    private void generate(ServiceSlice slice) {
        Elements elements = processingEnv.getElementUtils();
        List<TypeElement> origins = slice.specs().stream()
                .map(spec -> elements.getTypeElement(spec.specClass()))
                .toList();
        output.write(Rendering.service(slice), origins.get(0).getQualifiedName().toString(), origins, processingEnv);
    }

    @Override
    void report(CheckedSpecs specs, Problems problems) {
        specs.reportCompiled(problems);
        new ServiceSlices(specs).report(problems);
        earlier.report(specs, problems);
        if (problems.isEmpty()) {
            // Otherwise the class that prevents writing the client has been reported as a clash.
            output.report(processingEnv.getElementUtils(), isSource(), problems);
        }
        rounds.lateSpecs()
                .forEach(name -> problems.add(
                        ProblemCode.LATE_SPEC, specs.get(name).reading().origin(), name));
        new DriftReport(specs, processingEnv.getElementUtils()).report(problems);
        OptionNames.report(processingEnv.getOptions().keySet(), problems);
    }

    /** Returns true: the service loader finds this processor last. */
    @Override
    boolean claims() {
        return true;
    }
}
