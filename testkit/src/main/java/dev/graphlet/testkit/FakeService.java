package dev.graphlet.testkit;

import dev.graphlet.runtime.edm.EdmService;
import java.net.URI;
import java.util.function.Supplier;

/**
 * The service that a fake serves, shared by all that handle its requests.
 *
 * @param graph the stored entities and the relationships between them
 * @param entities turns bodies into entities
 * @param representation writes entities and their URLs
 * @param settings the settings of the fake
 */
record FakeService(EntityGraph graph, Entities entities, Representation representation, Settings settings) {
    /**
     * Returns a service without entities.
     *
     * @param ids the source of new keys
     * @param root the URL of the service root, without a trailing slash
     */
    static FakeService of(EdmService declared, Settings settings, Supplier<String> ids, String root) {
        Rules rules = settings.rules();
        ResourceStore store = new ResourceStore(type -> !rules.holdOfDirectory(Rule.NO_ETAGS, type));
        AddressParser addresses = new AddressParser(declared, store, rules);
        Representation representation = new Representation(root);
        EntityGraph graph = new EntityGraph(addresses, new TypeResolver(declared), representation, rules);
        return new FakeService(graph, new Entities(ids), representation, settings);
    }

    EdmService declared() {
        return types().service();
    }

    TypeResolver types() {
        return graph.types();
    }

    AddressParser addresses() {
        return graph.addresses();
    }

    Navigations navigations() {
        return addresses().navigations();
    }

    ResourceStore store() {
        return addresses().store();
    }

    Rules rules() {
        return settings.rules();
    }

    /** Returns the URL of the service root, without a trailing slash. */
    String root() {
        return representation.root();
    }

    /** Returns the path of the service root, percent-encoded, without a trailing slash. */
    String path() {
        return URI.create(root()).getRawPath();
    }
}
