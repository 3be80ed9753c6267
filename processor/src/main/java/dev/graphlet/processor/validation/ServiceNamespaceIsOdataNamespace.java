package dev.graphlet.processor.validation;

import dev.graphlet.annotations.GraphService;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Service;

/** The namespace of a service is an OData namespace. */
final class ServiceNamespaceIsOdataNamespace implements Rule<Service> {
    @Override
    public void check(Service service, Problems problems) {
        if (!OdataName.isNamespace(service.namespace())) {
            problems.add(
                    ProblemCode.NAMESPACE, service.origin().at(GraphService.class, "namespace"), service.namespace());
        }
    }
}
