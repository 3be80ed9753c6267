package dev.graphlet.processor.model;

/** The result type of an action or a function whose response body is a stream, such as a file. */
public record StreamType() implements ValueType {
    @Override
    public String qualifiedName() {
        return "Edm.Stream";
    }
}
