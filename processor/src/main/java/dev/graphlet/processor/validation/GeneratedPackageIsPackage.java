package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Service;
import javax.lang.model.SourceVersion;

/** Generated classes go to a package with a Java name. */
final class GeneratedPackageIsPackage implements Rule<Service> {
    @Override
    public void check(Service service, Problems problems) {
        if (!SourceVersion.isName(service.generatedPackage(), SourceVersion.RELEASE_17)) {
            problems.add(
                    ProblemCode.SERVICE_PACKAGE,
                    service.origin().at("GraphService", "generatedPackage"),
                    service.generatedPackage());
        }
    }
}
