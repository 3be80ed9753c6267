package dev.graphlet.processor.reading;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** The members that the methods of a spec declare, by kind. */
final class Members {
    final List<Property> properties = new ArrayList<>();
    final List<StreamProperty> streams = new ArrayList<>();
    final List<Call> calls = new ArrayList<>();
    private final PropertyReader propertyReader;
    private final StreamReader streamReader;
    private final CallReader callReader;

    Members(DocumentationReader documentation, TypeReference reference, Set<String> references, Problems problems) {
        this.propertyReader = new PropertyReader(documentation, references, problems);
        this.streamReader = new StreamReader(documentation, problems);
        this.callReader = new CallReader(documentation, reference.namespace(), references, problems);
    }

    void read(ExecutableElement method) {
        if (CallReader.isCall(method)) {
            callReader.read(method).ifPresent(calls::add);
        } else if (StreamReader.isStream(method)) {
            streamReader.read(method).ifPresent(streams::add);
        } else {
            propertyReader.read(method).ifPresent(properties::add);
        }
    }
}
