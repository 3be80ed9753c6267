package dev.graphlet.runtime.property;

/** A negation, {@code not (a eq 1)}. Always in parentheses, since {@code not} binds more tightly than a comparison. */
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
