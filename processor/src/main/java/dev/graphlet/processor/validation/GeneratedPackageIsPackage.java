package dev.graphlet.processor.validation;

import dev.graphlet.annotations.GraphService;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Service;
import javax.lang.model.SourceVersion;

/** The generated package has a valid Java name outside of {@code java}. */
final class GeneratedPackageIsPackage implements Rule<Service> {
    @Override
    public void check(Service service, Problems problems) {
        String name = service.generatedPackage();
        Origin place = service.origin().at(GraphService.class, "generatedPackage");
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            problems.add(ProblemCode.SERVICE_PACKAGE, place, name);
        } else if (name.equals("java") || name.startsWith("java.")) {
            problems.add(ProblemCode.SERVICE_PACKAGE_OF_JAVA, place, name);
        }
    }
}
