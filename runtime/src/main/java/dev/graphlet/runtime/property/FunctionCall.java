package dev.graphlet.runtime.property;

import dev.graphlet.runtime.validation.Arguments;

/** A call of a Boolean function: {@code startswith(displayName,'Fall')}. */
final class FunctionCall extends Filter {
    private final String name;
    private final PropertyPath path;
    private final String argument;

    FunctionCall(String name, PropertyPath path, String argument) {
        this.name = name;
        this.path = path;
        this.argument = Arguments.nonNull(argument, "value");
    }

    @Override
    void write(FilterText out) {
        out.append(name + "(");
        path.writePath(out);
        out.append(",").literal(path, argument).append(")");
    }
}
