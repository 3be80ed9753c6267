package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Name;
import dev.graphlet.annotations.Navigation;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import java.lang.annotation.Annotation;
import java.util.stream.Stream;

/** A wire name is an OData name or an instance annotation ('@'), which is neither key nor navigation property. */
final class PropertyNameIsWireName implements PropertyRule {
    private static final PropertyRule ODATA_NAME = new PropertyNameIsOdataName();

    @Override
    public void check(Property property, Problems problems) {
        if (!OdataName.isAboutAnnotation(property.name())) {
            ODATA_NAME.check(property, problems);
        } else if (OdataName.isInstanceAnnotation(property.name())) {
            Stream<Class<? extends Annotation>> navigation =
                    property.navigation().stream().map(n -> Navigation.class);
            Stream.concat(KeyHasKeyType.annotations(property), navigation)
                    .forEach(marker -> problems.add(
                            ProblemCode.ANNOTATION_MARKER, property.origin().at(marker), property.name(), marker));
        } else {
            problems.add(ProblemCode.ANNOTATION, property.origin().at(Name.class, "value"), property.name());
        }
    }
}
