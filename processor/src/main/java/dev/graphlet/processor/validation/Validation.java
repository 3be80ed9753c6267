package dev.graphlet.processor.validation;

import dev.graphlet.processor.diagnostics.Problems;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Service;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.List;

/** Applies all rules. */
public final class Validation {
    private static final List<Rule<Spec>> SPEC = List.of(
            new NameIsOdataName(),
            new NamespaceIsOdataNamespace(),
            new AliasIsQualifiedName(),
            new NameEndsWithoutUnderscore(),
            new MicrosoftNameIsLowerCase(),
            new FileIsNotItsSpec(),
            new JavaNameIsOfClass(),
            new CallIsBound(),
            new CallNameIsOdataName(),
            new FunctionReturns(),
            new FunctionHasNoSecret(),
            new ParametersDiffer(),
            new CallsDiffer(),
            new OfParameters(new PropertyNameIsOdataName()),
            new OfParameters(new ConstraintFitsType()),
            new OfParameters(new BoundsExcludeSomething()),
            new OfParameters(new RangeFitsType()),
            new OfParameters(new MultipleOfIsPositive()),
            new OfParameters(new PatternIsRegularExpression()));

    private static final List<Rule<StructuredSpec>> STRUCTURED = List.of(
            new PropertyNameIsWireName(),
            new PropertyIsNoGetter(),
            new PropertyIsDeclaredOnce(),
            new PropertyHasOwnJavaName(),
            new TypeIsNotNestedInBase(),
            new KeyIsOnEntity(),
            new KeyHasKeyType(),
            new KeyIsOfOneSpec(),
            new AlternateKeyIsNoKey(),
            new RequiredIsSent(),
            new CreateOnlyIsSent(),
            new EntityIsNavigation(),
            new NavigationLeadsToEntity(),
            new NavigationHasNoValue(),
            new NavigationOffersWhatTargetDoes(),
            new NavigationOfComplexHasNoPath(),
            new NavigationOfManyLeadsToKeys(),
            new StreamIsOnEntity(),
            new StreamIsDeclaredOnce(),
            new SampleHasOwnMethod(),
            new PathMethodsDiffer(),
            new ConstraintFitsType(),
            new BoundsExcludeSomething(),
            new RangeFitsType(),
            new MultipleOfIsPositive(),
            new PatternIsRegularExpression(),
            new PathHasSegments(),
            new PathsDiffer(),
            new SingletonIsNoCollection());

    private static final List<Rule<EnumSpec>> ENUM =
            List.of(new MemberNameIsOdataName(), new MembersDifferOnWire(), new MembersDifferInJava());

    private static final List<Rule<ProjectionSpec>> PROJECTION = List.of(
            new ProjectedMemberIsOfEntity(),
            new ProjectedMemberIsOfSameKind(),
            new ProjectedMemberHasSameType(),
            new ProjectedMembersDiffer());

    private static final List<Rule<Service>> SERVICE = List.of(
            new ServiceNameIsIdentifier(),
            new ServiceNamespaceIsOdataNamespace(),
            new GeneratedPackageIsPackage(),
            new EndpointIsHttps());

    private static final List<Rule<List<Spec>>> TOGETHER = List.of(
            new GeneratedClassesDiffer(),
            new GeneratedClassesAreNoSpecs(),
            new TypeNamesDiffer(),
            new AccessorsDiffer(),
            new ClientMethodsDiffer());

    private Validation() {}

    /** Checks one spec; reports missing parts only if {@code complete}, that is, if all parts could be read. */
    public static void checkSpec(Spec spec, boolean complete, Problems problems) {
        SPEC.forEach(rule -> rule.check(spec, problems));
        if (spec instanceof StructuredSpec structured) {
            STRUCTURED.forEach(rule -> rule.check(structured, problems));
            if (complete) {
                new EntityHasKey().check(structured, problems);
            }
        } else if (spec instanceof EnumSpec enumSpec) {
            ENUM.forEach(rule -> rule.check(enumSpec, problems));
            new EnumHasMembers().check(enumSpec, problems);
        } else if (spec instanceof ProjectionSpec projection) {
            PROJECTION.forEach(rule -> rule.check(projection, problems));
        }
    }

    /** Checks the {@code @GraphService} of a package. */
    public static void checkService(Service service, Problems problems) {
        SERVICE.forEach(rule -> rule.check(service, problems));
    }

    /** Checks the rules between specs. */
    public static void checkTogether(List<Spec> specs, Problems problems) {
        TOGETHER.forEach(rule -> rule.check(specs, problems));
    }
}
