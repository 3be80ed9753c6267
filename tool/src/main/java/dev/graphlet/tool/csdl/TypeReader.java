package dev.graphlet.tool.csdl;

import dev.graphlet.tool.schema.Annotation;
import dev.graphlet.tool.schema.EnumMember;
import dev.graphlet.tool.schema.EnumType;
import dev.graphlet.tool.schema.KeyProperty;
import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.Property;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.schema.TypeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the types of one schema. */
final class TypeReader {
    private static final QualifiedName INT32 = new QualifiedName("Edm", "Int32");

    private final Aliases aliases;
    private final Targets targets;
    private final AnnotationReader annotations;

    TypeReader(Aliases aliases, Targets targets) {
        this.aliases = aliases;
        this.targets = targets;
        this.annotations = new AnnotationReader(aliases);
    }

    StructuredType structured(CsdlElement element) {
        QualifiedName name = aliases.declared(element.required("Name"));
        Map<String, List<Annotation>> targeted = targets.of(name.toString());
        List<KeyProperty> key = List.of();
        List<Property> properties = new ArrayList<>();
        List<NavigationProperty> navigations = new ArrayList<>();
        for (CsdlElement child : element.children()) {
            switch (child.name()) {
                case "Key" -> key = key(child);
                case "Property" -> properties.add(property(child, targeted));
                case "NavigationProperty" -> navigations.add(navigation(child, targeted));
                default -> {}
            }
        }
        String base = element.attribute("BaseType");
        return new StructuredType(
                element.name().equals("EntityType") ? StructuredType.Kind.ENTITY : StructuredType.Kind.COMPLEX,
                name,
                base == null ? Optional.empty() : Optional.of(aliases.name(base)),
                element.flag("Abstract", false),
                element.flag("OpenType", false),
                element.flag("HasStream", false),
                key,
                List.copyOf(properties),
                List.copyOf(navigations),
                annotations.annotations(element, targeted.get("")));
    }

    SchemaType enumeration(CsdlElement element) {
        QualifiedName name = aliases.declared(element.required("Name"));
        Map<String, List<Annotation>> targeted = targets.of(name.toString());
        List<EnumMember> members = new ArrayList<>();
        long next = 0;
        for (CsdlElement child : element.children()) {
            if (child.name().equals("Member")) {
                EnumMember member = member(child, next, targeted);
                members.add(member);
                next = member.value() + 1;
            }
        }
        String underlying = element.attribute("UnderlyingType");
        return new EnumType(
                name,
                underlying == null ? INT32 : aliases.name(underlying),
                element.flag("IsFlags", false),
                List.copyOf(members),
                annotations.annotations(element, targeted.get("")));
    }

    SchemaType definition(CsdlElement element) {
        QualifiedName name = aliases.declared(element.required("Name"));
        return new TypeDefinition(
                name,
                aliases.name(element.required("UnderlyingType")),
                annotations.annotations(element, targets.of(name.toString()).get("")));
    }

    private static List<KeyProperty> key(CsdlElement element) {
        List<KeyProperty> key = new ArrayList<>();
        for (CsdlElement child : element.children()) {
            if (child.name().equals("PropertyRef")) {
                String path = child.required("Name");
                String alias = child.attribute("Alias");
                key.add(new KeyProperty(path, alias == null ? path : alias));
            }
        }
        return List.copyOf(key);
    }

    private Property property(CsdlElement element, Map<String, List<Annotation>> targeted) {
        String name = element.required("Name");
        return new Property(name, aliases.type(element), annotations.annotations(element, targeted.get(name)));
    }

    private NavigationProperty navigation(CsdlElement element, Map<String, List<Annotation>> targeted) {
        String name = element.required("Name");
        return new NavigationProperty(
                name,
                aliases.type(element),
                element.flag("ContainsTarget", false),
                Optional.ofNullable(element.attribute("Partner")),
                annotations.annotations(element, targeted.get(name)));
    }

    private EnumMember member(CsdlElement element, long next, Map<String, List<Annotation>> targeted) {
        String name = element.required("Name");
        String written = element.attribute("Value");
        long value = next;
        if (written != null) {
            try {
                value = Long.parseLong(written.strip());
            } catch (NumberFormatException e) {
                throw element.failure("the value of '" + name + "' is no number: '" + written + "'");
            }
        }
        return new EnumMember(name, value, annotations.annotations(element, targeted.get(name)));
    }
}
