package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.regex.Pattern;

/** A property is not named like a getter unless {@code @Name} gives that wire name. */
final class PropertyIsNoGetter implements Rule<StructuredSpec> {
    private static final Pattern GETTER = Pattern.compile("get\\p{Lu}.*");
    private static final int PREFIX = "get".length();

    @Override
    public void check(StructuredSpec spec, Problems problems) {
        WireName.ofProperties(spec)
                .filter(name -> GETTER.matcher(name.text()).matches())
                .forEach(name -> problems.add(
                        ProblemCode.GETTER,
                        name.place(),
                        name.text(),
                        name.instead(WireName.lower(name.text().substring(PREFIX))),
                        name.said(name.text())));
    }
}
