package dev.graphlet.processor.model;

/** What an action or a function returns when its whole answer is octets, such as a file. */
public record StreamType() implements ValueType {
    @Override
    public String qualifiedName() {
        return "Edm.Stream";
    }
}
