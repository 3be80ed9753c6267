package dev.graphlet.runtime.property;

/** {@code not (a eq 1)}: in parentheses always, for {@code not} binds closer than a comparison. */
final class Negation extends Filter {
    private final Filter operand;

    Negation(Filter operand) {
        this.operand = operand;
    }

    @Override
    void write(FilterText out) {
        out.append("not (");
        operand.write(out);
        out.append(")");
    }
}
