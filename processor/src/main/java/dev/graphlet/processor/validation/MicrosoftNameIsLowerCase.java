package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.ProblemCode;
import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;

/** Types and properties of Microsoft's namespaces start with a lower-case letter unless an annotation names them. */
final class MicrosoftNameIsLowerCase implements Rule<Spec> {
    private static final String MICROSOFT = "microsoft.";
    private static final String SUFFIX = "Spec";

    @Override
    public void check(Spec spec, Problems problems) {
        String namespace = OdataName.namespace(spec.reference());
        if (!namespace.startsWith(MICROSOFT) || !OdataName.isType(spec)) {
            return;
        }
        WireName.ofType(spec).filter(MicrosoftNameIsLowerCase::isUpperCase).forEach(name -> {
            String lower = WireName.lower(withoutSuffix(name.text()));
            report(
                    name,
                    namespace,
                    "'" + lower + "' or " + name.said(lower),
                    "name = \"" + name.text() + "\"",
                    problems);
        });
        if (spec instanceof StructuredSpec structured) {
            WireName.ofProperties(structured)
                    .filter(MicrosoftNameIsLowerCase::isUpperCase)
                    .forEach(name -> report(
                            name,
                            namespace,
                            name.instead(WireName.lower(name.text())),
                            name.said(name.text()),
                            problems));
        }
    }

    private static boolean isUpperCase(WireName name) {
        return !name.text().isEmpty() && Character.isUpperCase(name.text().codePointAt(0));
    }

    /** Returns {@code name} without the suffix {@code Spec}, the type name probably meant by {@code UserSpec}. */
    private static String withoutSuffix(String name) {
        boolean suffixed = name.endsWith(SUFFIX) && name.length() > SUFFIX.length();
        return suffixed ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private static void report(WireName name, String namespace, String instead, String meant, Problems problems) {
        problems.add(ProblemCode.UPPER_CASE, name.place(), namespace, name.text(), instead, meant);
    }
}
