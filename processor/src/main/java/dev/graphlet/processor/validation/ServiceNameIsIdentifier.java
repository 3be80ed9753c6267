package dev.graphlet.processor.validation;

import dev.graphlet.annotations.GraphService;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Service;
import javax.lang.model.SourceVersion;

/** The name of a service is a Java identifier, since it is the prefix of class names. */
final class ServiceNameIsIdentifier implements Rule<Service> {
    @Override
    public void check(Service service, Problems problems) {
        if (!SourceVersion.isIdentifier(service.name())) {
            problems.add(ProblemCode.SERVICE_NAME, service.origin().at(GraphService.class, "name"), service.name());
        }
    }
}
