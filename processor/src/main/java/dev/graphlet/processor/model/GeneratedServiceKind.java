package dev.graphlet.processor.model;

/** The kinds of classes that are generated for a service, each with the suffix of its name. */
public enum GeneratedServiceKind {
    /** The registry of the types: {@code IndustryDataTypes}. */
    TYPES("Types"),
    /** The client, whose name is reserved even if there is nothing to call: {@code IndustryDataClient}. */
    CLIENT("Client");

    private final String suffix;

    GeneratedServiceKind(String suffix) {
        this.suffix = suffix;
    }

    /** Returns the simple name of the class of {@code service}. */
    public String name(Service service) {
        return service.name() + suffix;
    }
}
