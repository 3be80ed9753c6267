package dev.graphlet.runtime.property;

import java.util.ArrayList;
import java.util.List;

/** A conjunction {@code a and b and c}, or a disjunction with {@code or}. */
final class Junction extends Filter {
    private final String operator;
    private final List<Filter> operands;

    private Junction(String operator, List<Filter> operands) {
        this.operator = operator;
        this.operands = operands;
    }

    /** Joins {@code operands}. Merges operands with the same operator, which keeps long chains flat. */
    static Filter of(String operator, List<Filter> operands) {
        List<Filter> flat = new ArrayList<>();
        for (Filter operand : operands) {
            if (operand instanceof Junction inner && inner.operator.equals(operator)) {
                flat.addAll(inner.operands);
            } else {
                flat.add(operand);
            }
        }
        return new Junction(operator, List.copyOf(flat));
    }

    @Override
    void write(FilterText out) {
        String separator = "";
        for (Filter operand : operands) {
            out.append(separator);
            operand.writeOperand(out);
            separator = " " + operator + " ";
        }
    }

    @Override
    void writeOperand(FilterText out) {
        out.append("(");
        write(out);
        out.append(")");
    }
}
