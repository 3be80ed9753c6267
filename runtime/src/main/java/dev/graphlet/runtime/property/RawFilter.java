package dev.graphlet.runtime.property;

/** A condition given as OData text. */
final class RawFilter extends Filter {
    private final String text;

    RawFilter(String text) {
        this.text = text;
    }

    @Override
    void write(FilterText out) {
        out.raw(text);
    }

    @Override
    void writeOperand(FilterText out) {
        out.append("(").raw(text).append(")");
    }
}
