package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.stream.Stream;

/** A wire name that is taken from a Java name does not end with an underscore. */
final class NameEndsWithoutUnderscore implements Rule<Spec> {
    @Override
    public void check(Spec spec, Problems problems) {
        names(spec).forEach(name -> check(name, problems));
    }

    private static Stream<WireName> names(Spec spec) {
        Stream<WireName> ofSpec = Stream.of(spec).filter(OdataName::isType).flatMap(WireName::ofType);
        Stream<WireName> members = Stream.empty();
        if (spec instanceof StructuredSpec structured) {
            members = WireName.ofProperties(structured);
        } else if (spec instanceof EnumSpec enumeration) {
            members = WireName.ofMembers(enumeration);
        }
        Stream<WireName> parameters = spec.calls().stream().flatMap(WireName::ofParameters);
        return Stream.of(ofSpec, members, WireName.ofCalls(spec), parameters).flatMap(names -> names);
    }

    private static void check(WireName name, Problems problems) {
        String plain = name.text().replaceAll("_+$", "");
        // A name that consists of underscores only is not an escaped Java keyword.
        if (!plain.isEmpty() && !plain.equals(name.text())) {
            problems.add(
                    ProblemCode.UNDERSCORE, name.place(), name.text(), name.instead(plain), name.said(name.text()));
        }
    }
}
