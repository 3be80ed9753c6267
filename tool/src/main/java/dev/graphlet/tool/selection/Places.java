package dev.graphlet.tool.selection;

import dev.graphlet.tool.schema.StructuredType;
import java.util.List;

/**
 * Decides how specs say where entities are. A path through types that only group others, {@code /external/industryData/runs},
 * is the entity set of its end; one through a type that has its own entity set, {@code /me/messages}, is a navigation.
 */
final class Places {
    private final MemberSelector members;
    private final SchemaPaths paths;

    Places(MemberSelector members, SchemaPaths paths) {
        this.members = members;
        this.paths = paths;
    }

    SchemaPaths paths() {
        return paths;
    }

    /** Selects what a walk went over since it was settled last. */
    void settle(Place place) {
        boolean rooted = place.rooted();
        List<Place.Step> steps = place.settle();
        if (!rooted && !(groupsOnly(steps) && flat(place, steps))) {
            members.of(place.rootType())
                    .place("/" + place.root().name(), place.root().isEntitySet());
            go(steps);
        } else if (rooted) {
            go(steps);
        }
    }

    private boolean flat(Place place, List<Place.Step> steps) {
        StringBuilder path = new StringBuilder("/").append(place.root().name());
        steps.forEach(step -> path.append('/').append(step.navigation().name()));
        return members.of(place.type()).place(path.toString(), place.many());
    }

    private boolean groupsOnly(List<Place.Step> steps) {
        return steps.stream().noneMatch(step -> hasEntitySet(step.from()));
    }

    private boolean hasEntitySet(StructuredType type) {
        return paths.to(type.name()).stream().anyMatch(path -> path.many() && path.depth() == 1);
    }

    private void go(List<Place.Step> steps) {
        for (Place.Step step : steps) {
            members.of(step.from()).members.add(step.navigation().name());
        }
    }
}
