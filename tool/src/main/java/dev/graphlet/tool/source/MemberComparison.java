package dev.graphlet.tool.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares members to add with those that a spec has. */
final class MemberComparison {
    private final Spec spec;
    private final Map<String, String> specs;
    private final Consumer<SourceProblem> problems;
    private final List<SpecMember> present;

    /**
     * Creates a comparison.
     *
     * @param specs the OData names of specs by their Java names
     * @param problems told of members that are there, but differ
     */
    MemberComparison(Spec spec, Map<String, String> specs, Consumer<SourceProblem> problems) {
        this.spec = spec;
        this.specs = specs;
        this.problems = problems;
        present = new ArrayList<>(spec.members());
    }

    /** Tells whether a member is to be added; from then on it counts as one that is there. */
    boolean isMissing(SpecMember wanted) {
        Optional<SpecMember> same =
                present.stream().filter(each -> isSame(each, wanted)).findFirst();
        if (same.isPresent()) {
            compare(same.get(), wanted);
            return false;
        }
        Optional<SpecMember> clash =
                present.stream().filter(each -> clashes(each, wanted)).findFirst();
        if (clash.isPresent()) {
            problems.accept(problem(clash.get(), clash(clash.get(), wanted)));
            return false;
        }
        present.add(wanted);
        return true;
    }

    private static boolean isSame(SpecMember one, SpecMember wanted) {
        if (!one.name().equals(wanted.name())
                || !one.kind().phrase().equals(wanted.kind().phrase())) {
            return false;
        }
        return one.kind() != MemberKind.FUNCTION || isSameOverload(one, wanted);
    }

    /** Tells whether two functions are the same overload: an author may leave out parameters that are not required. */
    private static boolean isSameOverload(SpecMember one, SpecMember wanted) {
        List<String> written = names(one.parameters().stream());
        return names(wanted.parameters().stream()).containsAll(written)
                && written.containsAll(names(wanted.parameters().stream().filter(SpecParameter::required)));
    }

    private static List<String> names(Stream<SpecParameter> parameters) {
        return parameters.map(SpecParameter::name).toList();
    }

    private boolean clashes(SpecMember one, SpecMember wanted) {
        boolean property = !one.kind().isOperation() && !wanted.kind().isOperation();
        return (property && one.name().equals(wanted.name())) || signature(one).equals(signature(wanted));
    }

    private static String signature(SpecMember member) {
        return member.parameters().stream()
                .map(parameter -> parameter.type().replaceAll("<.*>", ""))
                .collect(Collectors.joining(",", member.declaration().javaName() + "(", ")"));
    }

    private void compare(SpecMember one, SpecMember wanted) {
        boolean left = one.kind().isOperation() && one.type().equals("void");
        if (!left && !TypeName.same(one.type(), wanted.type(), specs)) {
            problems.accept(problem(one, should(wanted, wanted.type(), one.type())));
        }
        for (SpecParameter each : one.parameters()) {
            wanted.parameters().stream()
                    .filter(parameter -> parameter.name().equals(each.name()))
                    .filter(parameter -> !TypeName.same(parameter.type(), each.type(), specs))
                    .forEach(parameter -> problems.accept(problem(
                            one,
                            "The parameter '" + each.name() + "' of '" + one.name() + "' should be " + parameter.type()
                                    + ", but is " + each.type())));
        }
    }

    private static String clash(SpecMember one, SpecMember wanted) {
        if (!one.name().equals(wanted.name())) {
            return "'" + wanted.name() + "' should be added, but '"
                    + one.declaration().javaName() + "' is there for '" + one.name() + "'";
        }
        if (one.kind() == wanted.kind()) {
            return "'" + wanted.name() + "' should be added, but another '"
                    + one.declaration().javaName() + "' has parameters of the same types";
        }
        return should(wanted, wanted.kind().phrase(), one.kind().phrase());
    }

    private static String should(SpecMember wanted, String expected, String found) {
        return "'" + wanted.name() + "' should be " + expected + ", but is " + found;
    }

    private SourceProblem problem(SpecMember member, String what) {
        return new SourceProblem(
                spec.file().path(),
                member.declaration().line(),
                what + ". Nothing was changed there; edit it by hand.");
    }
}
