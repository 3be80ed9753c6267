package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.ContainerSpec;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.List;

/** All rules. */
public final class Validation {
    private static final List<Rule<Spec>> SPEC = List.of(
            new NameIsOdataName(), new NamespaceIsOdataNamespace(), new AliasIsQualifiedName(), new FileIsNotItsSpec());

    private static final List<Rule<StructuredSpec>> STRUCTURED = List.of(
            new PropertyNameIsOdataName(),
            new PropertyIsDeclaredOnce(),
            new PropertyHasOwnJavaName(),
            new KeyIsOnEntity(),
            new KeyHasKeyType(),
            new RequiredIsSent(),
            new CreateOnlyIsSent(),
            new EntityIsNavigation(),
            new NavigationLeadsToEntity(),
            new NavigationHasNoValue(),
            new ConstraintFitsType(),
            new BoundsExcludeSomething(),
            new RangeFitsType(),
            new PatternIsRegularExpression(),
            new PathHasSegments(),
            new PathsDiffer(),
            new CallIsOnEntity(),
            new NavigationOffersWhatTargetDoes(),
            new PathMethodsDiffer());

    private static final List<Rule<List<Call>>> CALLS = List.of(new FunctionReturns(), new CallsDiffer());

    private static final List<PropertyRule> PARAMETER = List.of(
            new PropertyNameIsOdataName(),
            new ConstraintFitsType(),
            new BoundsExcludeSomething(),
            new RangeFitsType(),
            new PatternIsRegularExpression());

    private static final List<Rule<EnumSpec>> ENUM =
            List.of(new MemberNameIsOdataName(), new MembersDifferOnWire(), new MembersDifferInJava());

    private static final List<Rule<Service>> SERVICE = List.of(
            new ServiceNameIsIdentifier(),
            new ServiceNamespaceIsOdataNamespace(),
            new GeneratedPackageIsPackage(),
            new EndpointIsHttps());

    private static final List<Rule<List<Spec>>> TOGETHER = List.of(
            new GeneratedClassesDiffer(),
            new GeneratedClassesAreNoSpecs(),
            new TypeNamesDiffer(),
            new AccessorsDiffer());

    private Validation() {}

    /** Checks what is said in one spec; what is missing counts only if all could be read. */
    public static void checkSpec(Spec spec, boolean complete, Problems problems) {
        if (spec instanceof ContainerSpec container) {
            checkCalls(container.calls(), problems);
            return;
        }
        SPEC.forEach(rule -> rule.check(spec, problems));
        if (spec instanceof StructuredSpec structured) {
            STRUCTURED.forEach(rule -> rule.check(structured, problems));
            checkCalls(structured.calls(), problems);
            if (complete) {
                new EntityHasKey().check(structured, problems);
            }
        } else if (spec instanceof EnumSpec enumSpec) {
            ENUM.forEach(rule -> rule.check(enumSpec, problems));
            new EnumHasMembers().check(enumSpec, problems);
        }
    }

    private static void checkCalls(List<Call> calls, Problems problems) {
        CALLS.forEach(rule -> rule.check(calls, problems));
        calls.stream()
                .flatMap(call -> call.parameters().stream())
                .forEach(parameter -> PARAMETER.forEach(rule -> rule.check(parameter, problems)));
    }

    /** Checks what is said of a package. */
    public static void checkService(Service service, Problems problems) {
        SERVICE.forEach(rule -> rule.check(service, problems));
    }

    /** Checks what holds between specs. */
    public static void checkTogether(List<Spec> specs, Problems problems) {
        TOGETHER.forEach(rule -> rule.check(specs, problems));
    }
}
