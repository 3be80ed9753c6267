package dev.graphlet.processor.model;

import java.util.Optional;

/**
 * A member of a projection.
 *
 * @param property the property of the entity, with the Java name and the documentation of the projection
 * @param accessor the name of the method of the entity's model
 * @param projection the projection that a navigation leads to; empty if it leads to the entity type
 */
public record ProjectedMember(Property property, String accessor, Optional<ProjectionType> projection) {
    static ProjectedMember of(Property member, Property declared) {
        Documentation documentation = new Documentation(
                member.documentation().comment(),
                member.documentation().deprecated() || declared.documentation().deprecated());
        Property property = new Property(
                declared.name(),
                member.javaName(),
                declared.type(),
                declared.collection(),
                declared.traits(),
                declared.navigation(),
                declared.constraints(),
                documentation,
                member.origin());
        return new ProjectedMember(
                property,
                declared.javaName(),
                member.type() instanceof ProjectionType projection ? Optional.of(projection) : Optional.empty());
    }
}
