package dev.graphlet.processor;

import com.google.auto.service.AutoService;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.ServiceSlice;
import dev.graphlet.processor.rendering.Rendering;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes the client and registry of a service and reports clashes between specs. Aggregating in Gradle's terms. */
@AutoService(Processor.class)
public final class GraphletServiceProcessor extends StagedProcessor {
    private final Set<String> donePackages = new HashSet<>();
    private final Set<String> registered = new HashSet<>();
    private final Set<String> late = new TreeSet<>();
    private final EarlierCompilation earlier = new EarlierCompilation();
    private final Output output = new Output();
    private boolean settled; // a round without new specs was processed: another such round has no work

    /** Creates a processor. For the service loader. */
    public GraphletServiceProcessor() {}

    /** Adds the specs of earlier compilations, since a service consists of all specs of its package. */
    @Override
    Set<String> compiled(Set<String> found, RoundEnvironment round) {
        Set<String> all = new TreeSet<>(found);
        all.addAll(earlier.specs(round, isSource(), processingEnv));
        return all;
    }

    @Override
    boolean hasWork(Set<String> names, Set<String> fresh) {
        return !fresh.isEmpty() || !settled;
    }

    /** Generates once all types exist or no new spec appears: another processor may still write a missing type. */
    @Override
    void generate(CheckedSpecs specs, Set<String> fresh) {
        late.addAll(unregistered(specs));
        if (fresh.isEmpty() || specs.areResolved()) {
            new ServiceSlices(specs)
                    .complete().stream()
                            .filter(slice ->
                                    !earlier.isElsewhere(slice.service().specPackage()))
                            .filter(slice -> donePackages.add(slice.service().specPackage()))
                            .forEach(this::generate);
            registered.addAll(unregistered(specs));
        }
        settled = fresh.isEmpty();
    }

    /** Returns the names of specs whose service has its registry already, but which are not known to be in it. */
    private Set<String> unregistered(CheckedSpecs specs) {
        return specs.usable().stream()
                .filter(spec -> spec.spec()
                        .map(ServiceSlices::packageOf)
                        .filter(donePackages::contains)
                        .isPresent())
                .map(CheckedSpec::name)
                .filter(name -> !registered.contains(name))
                .collect(Collectors.toSet());
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
        late.forEach(name ->
                problems.add(ProblemCode.LATE_SPEC, specs.get(name).reading().origin(), name));
        OptionNames.report(processingEnv.getOptions().keySet(), problems);
    }

    /** Returns true: the service loader finds this processor last. */
    @Override
    boolean claims() {
        return true;
    }
}
