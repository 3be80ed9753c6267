package dev.graphlet.tool.facts;

import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.Resource;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.schema.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows a path from the root of a service, as far as a schema leads. */
final class PathWalk {
    private final ServiceSchema schema;
    private final String first;
    private final List<Step> steps = new ArrayList<>();
    private Optional<StructuredType> end = Optional.empty();

    PathWalk(ServiceSchema schema, String path) {
        String[] segments = path.split("/", -1);
        this.schema = schema;
        this.first = segments.length < 2 ? "" : segments[1];
        resource().ifPresent(resource -> follow(resource, segments));
    }

    /**
     * A segment that should be a navigation.
     *
     * @param type the type to which the path leads before it
     * @param segment the segment
     */
    record Step(StructuredType type, String segment) {}

    /** Returns the first segment; empty if there is none. */
    String first() {
        return first;
    }

    /** Returns what the first segment names, if there is such an entity set or singleton. */
    Optional<Resource> resource() {
        return schema.container().flatMap(container -> container.resource(first));
    }

    /** Returns the segments that should be navigations, up to the first that is none. */
    List<Step> steps() {
        return steps;
    }

    /** Returns the type to which the whole path leads, if it does. */
    Optional<StructuredType> end() {
        return end;
    }

    private void follow(Resource resource, String[] segments) {
        end = schema.structured(resource.type());
        boolean many = resource.isEntitySet();
        for (int i = 2; i < segments.length && end.isPresent(); i++) {
            String segment = segments[i];
            StructuredType type = end.get();
            if (segment.contains(".")) {
                end = schema.structured(QualifiedName.of(segment));
            } else if (many) {
                many = false;
            } else {
                steps.add(new Step(type, segment));
                Optional<TypeReference> target = schema.lineage()
                        .member(type, segment)
                        .filter(NavigationProperty.class::isInstance)
                        .map(member -> ((NavigationProperty) member).type());
                many = target.filter(TypeReference::collection).isPresent();
                end = target.map(TypeReference::type).flatMap(schema::structured);
            }
        }
    }
}
