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

/** Writes the client and the registry of a service, and reports what only shows between specs; aggregating, as Gradle calls it. */
@AutoService(Processor.class)
public final class GraphletServiceProcessor extends StagedProcessor {
    private final Set<String> donePackages = new HashSet<>();
    private final Set<String> registered = new HashSet<>();
    private final Set<String> late = new TreeSet<>();
    private final EarlierCompilation earlier = new EarlierCompilation();
    private final Output output = new Output();
    private boolean settled; // a round that brought no spec was read, and the next such round has nothing to add

    /** For the service loader. */
    public GraphletServiceProcessor() {}

    /** A service is all specs of its package, those included that were compiled earlier. */
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

    /** Waits for a type that is not there: it may be a spec that another processor writes now. If no round brings it, it is misspelled. */
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

    /** The specs of services that have their registry which aren't known to be in it. */
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
            // Otherwise what is in the way of the client was reported as a clash.
            output.report(processingEnv.getElementUtils(), isSource(), problems);
        }
        late.forEach(name ->
                problems.add(ProblemCode.LATE_SPEC, specs.get(name).reading().origin(), name));
        OptionNames.report(processingEnv.getOptions().keySet(), problems);
    }

    /** The service loader finds this processor last. */
    @Override
    boolean claims() {
        return true;
    }
}
