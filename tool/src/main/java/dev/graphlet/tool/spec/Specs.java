package dev.graphlet.tool.spec;

import dev.graphlet.tool.description.Descriptions;
import dev.graphlet.tool.schema.EntityContainer;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.selection.Selection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns a selection into specs. */
public final class Specs {
    private Specs() {}

    /**
     * Returns the specs of all types that a selection needs, sorted by the names of the types.
     *
     * @param documented whether specs have Javadoc
     */
    public static List<Spec> of(
            Selection selection,
            Descriptions descriptions,
            ServiceSchema schema,
            SpecPackage target,
            boolean documented) {
        SpecContext context = new SpecContext(schema, descriptions, target, documented);
        TypeSpecs types = new TypeSpecs(context);
        List<Spec> specs = new ArrayList<>();
        for (PlannedType planned : Closure.of(schema, selection)) {
            specs.add(types.spec(planned));
        }
        if (!selection.unbound().isEmpty()) {
            specs.add(container(selection, context));
        }
        return specs;
    }

    /** Returns the interface of the actions and functions of the service itself. */
    private static Spec container(Selection selection, SpecContext context) {
        QualifiedName name = context.schema()
                .container()
                .map(EntityContainer::name)
                .orElse(new QualifiedName(context.target().namespace(), "service"));
        String javaName = name.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + name.name().substring(1);
        Set<Operation> operations = new LinkedHashSet<>();
        selection.unbound().values().forEach(operations::addAll);
        return new Spec(
                context.target().name(),
                name,
                javaName,
                Set.of(SpecContext.ANNOTATIONS + "GraphContainer"),
                List.of("@GraphContainer"),
                "interface " + javaName,
                new CallSpecs(context).of(operations, List.of()));
    }
}
