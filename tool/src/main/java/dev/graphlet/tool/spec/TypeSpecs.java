package dev.graphlet.tool.spec;

import dev.graphlet.tool.schema.EnumType;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.selection.Offer;
import dev.graphlet.tool.selection.Unlisted;
import dev.graphlet.tool.source.JavaText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes the spec of a type: its comment, its annotations, its declaration. {@link MemberSpecs} writes the rest. */
final class TypeSpecs {
    private static final Set<Offer> USUAL = EnumSet.of(Offer.CREATE, Offer.LIST, Offer.GET, Offer.UPDATE, Offer.DELETE);

    private final SpecContext context;
    private final MemberSpecs members;

    TypeSpecs(SpecContext context, NavigationOffers offers) {
        this.context = context;
        this.members = new MemberSpecs(context, offers);
    }

    SpecText spec(PlannedType planned) {
        SchemaType type = planned.type();
        String javaName = context.names().type(type.name());
        Set<String> imports = new TreeSet<>();
        List<String> head =
                new ArrayList<>(context.comment(context.descriptions().of(type.name()), type.annotations(), ""));
        if (type.annotations().deprecation().isPresent()) {
            head.add("@Deprecated");
        }
        head.addAll(annotation(planned, imports).lines(""));
        if (type instanceof StructuredType structured && structured.base().isPresent()) {
            String base = context.java(structured.base().get(), imports, false);
            if (context.schema().has(structured.base().get())) {
                use("Inherits", imports);
                head.add("@Inherits(" + base + ".class)");
            }
        }
        Unlisted.why(type.annotations()).ifPresent(why -> {
            use("Unlisted", imports);
            head.add("@Unlisted(" + JavaText.literal(why) + ")");
        });
        String kind = type instanceof EnumType ? "enum " : "interface ";
        return new SpecText(
                context.target().name(), type.name(), javaName, imports, head, kind + javaName, members.of(planned));
    }

    private AnnotationText annotation(PlannedType planned, Set<String> imports) {
        SchemaType type = planned.type();
        if (type instanceof StructuredType structured) {
            String name = structured.isEntity() ? "GraphEntity" : "GraphComplex";
            AnnotationText text = names(new AnnotationText(use(name, imports)), type);
            if (structured.isAbstract()) {
                text.with("abstractType", "true");
            }
            if (structured.isOpen()) {
                text.with("open", "true");
            }
            if (structured.isEntity()) {
                place(text, planned, structured, imports);
            }
            return text;
        }
        AnnotationText text = names(new AnnotationText(use("GraphEnum", imports)), type);
        return type instanceof EnumType enumeration && enumeration.isFlags() ? text.with("flags", "true") : text;
    }

    private AnnotationText names(AnnotationText text, SchemaType type) {
        QualifiedName name = type.name();
        if (context.names().saysName(name)) {
            text.with("name", JavaText.literal(name.name()));
        }
        if (!name.namespace().equals(context.target().namespace())) {
            text.with("namespace", JavaText.literal(name.namespace()));
        }
        if (context.names().isSecond(name)) {
            text.with("javaName", JavaText.literal(JavaNames.className(name)));
        }
        List<String> aliases = Unlisted.aliases(type.annotations());
        if (!aliases.isEmpty()) {
            text.with("typeAliases", aliases.stream().map(JavaText::literal).toList());
        }
        return text;
    }

    private void place(AnnotationText text, PlannedType planned, StructuredType type, Set<String> imports) {
        planned.paths().entitySet().ifPresent(path -> text.with("entitySet", JavaText.literal(path)));
        planned.paths().singleton().ifPresent(path -> text.with("singleton", JavaText.literal(path)));
        if (type.hasStream()) {
            text.with("hasStream", "true");
        }
        if (!planned.offers().equals(USUAL)) {
            List<String> offers = new ArrayList<>();
            for (Offer offer : planned.offers()) {
                offers.add("Operation." + offer);
            }
            if (!offers.isEmpty()) {
                use("Operation", imports);
            }
            text.with("operations", offers);
        }
    }

    private static String use(String annotation, Set<String> imports) {
        imports.add(SpecContext.ANNOTATIONS + annotation);
        return annotation;
    }
}
