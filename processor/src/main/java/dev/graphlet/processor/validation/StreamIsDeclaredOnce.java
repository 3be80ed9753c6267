package dev.graphlet.processor.validation;

import dev.graphlet.annotations.Name;
import dev.graphlet.processor.diagnostics.Origin;
import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.StreamProperty;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wire name of a stream is an OData name and unique among the streams and properties of spec and bases. */
final class StreamIsDeclaredOnce implements Rule<StructuredSpec> {
    @Override
    public void check(StructuredSpec spec, Problems problems) {
        Map<String, Declared<Origin>> names = new HashMap<>();
        for (Declared<Property> property : Declared.properties(spec)) {
            names.putIfAbsent(
                    property.member().name(), new Declared<>(property.member().origin(), property.spec()));
        }
        for (Declared<StreamProperty> stream : Declared.streams(spec)) {
            Declared<Origin> place = new Declared<>(stream.member().origin(), stream.spec());
            Declared<Origin> first = names.putIfAbsent(stream.member().name(), place);
            if (stream.isOf(spec)) {
                check(stream.member(), place, first, problems);
            }
        }
    }

    private static void check(
            StreamProperty stream, Declared<Origin> place, @Nullable Declared<Origin> first, Problems problems) {
        Origin origin = stream.origin().at(Name.class, "value");
        if (!OdataName.isSimple(stream.name())) {
            problems.add(ProblemCode.IDENTIFIER, origin, stream.name());
        } else if (first != null) {
            problems.add(
                    ProblemCode.WIRE_NAME_TWICE,
                    origin,
                    stream.name(),
                    first.text(first.member().toString(), place),
                    place.text(stream.origin().toString(), first));
        }
    }
}
