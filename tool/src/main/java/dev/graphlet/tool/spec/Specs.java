package dev.graphlet.tool.spec;

import dev.graphlet.tool.description.Descriptions;
import dev.graphlet.tool.schema.EntityContainer;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.selection.Selection;
import dev.graphlet.tool.source.SpecPackage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns a selection into specs. */
public final class Specs {
    private final SpecContext context;
    private final Selection selection;

    /**
     * Creates the specs of what is selected in a schema.
     *
     * @param target the package in which they will be, with the specs that it has
     * @param documented whether specs have Javadoc
     */
    public Specs(
            Selection selection,
            Descriptions descriptions,
            ServiceSchema schema,
            SpecTarget target,
            boolean documented) {
        this.context = new SpecContext(
                new PresentSpecs(schema, target.present(), target.others()), descriptions, target, documented);
        this.selection = selection;
    }

    /** Returns the specs of all types that the selection needs, sorted by the names of the types. */
    public List<PlannedSpec> all() {
        Collection<PlannedType> needed = Closure.of(context.present(), selection);
        TypeSpecs types = new TypeSpecs(context, new NavigationOffers(context.present(), needed, selection));
        List<PlannedSpec> specs = new ArrayList<>();
        for (PlannedType planned : needed) {
            QualifiedName name = planned.type().name();
            specs.add(PlannedSpec.of(
                    planned, types.spec(planned), context.present().find(name)));
        }
        if (!selection.unbound().isEmpty()) {
            specs.add(new PlannedSpec(
                    container(), context.target().present().flatMap(SpecPackage::container), List.of(), Map.of()));
        }
        return specs;
    }

    /** Returns the interface of the actions and functions of the service itself. */
    private SpecText container() {
        QualifiedName name = context.schema()
                .container()
                .map(EntityContainer::name)
                .orElse(new QualifiedName(context.target().namespace(), "service"));
        String javaName = name.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + name.name().substring(1);
        Set<Operation> operations = new LinkedHashSet<>();
        selection.unbound().values().forEach(operations::addAll);
        return new SpecText(
                context.target().name(),
                name,
                javaName,
                Set.of(SpecContext.ANNOTATIONS + "GraphContainer"),
                List.of("@GraphContainer"),
                "interface " + javaName,
                new CallSpecs(context).of(operations, List.of()));
    }
}
