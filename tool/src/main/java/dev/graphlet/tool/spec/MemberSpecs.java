package dev.graphlet.tool.spec;

import dev.graphlet.tool.schema.AlternateKey;
import dev.graphlet.tool.schema.Annotations;
import dev.graphlet.tool.schema.EnumMember;
import dev.graphlet.tool.schema.EnumType;
import dev.graphlet.tool.schema.Member;
import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.Property;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.schema.TypeReference;
import dev.graphlet.tool.selection.Offer;
import dev.graphlet.tool.selection.Unlisted;
import dev.graphlet.tool.source.JavaText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Writes the members of specs, in the order of the schema. */
final class MemberSpecs {
    private static final String INDENT = "    ";
    private static final Pattern READ_ONLY = Pattern.compile("\\bread-only\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_KEY = Set.of("float", "double", "byte[]", "JsonNode", "InputStream");

    private final SpecContext context;
    private final NavigationOffers offers;
    private final CallSpecs calls;

    MemberSpecs(SpecContext context, NavigationOffers offers) {
        this.context = context;
        this.offers = offers;
        this.calls = new CallSpecs(context);
    }

    List<MemberText> of(PlannedType planned) {
        List<MemberText> members = new ArrayList<>();
        if (planned.type() instanceof EnumType enumeration) {
            Set<String> constants = new HashSet<>();
            enumeration.members().forEach(member -> members.add(constant(enumeration, member, constants)));
        } else if (planned.type() instanceof StructuredType type) {
            // Members of bases are planned only where a spec that is there declares them itself.
            for (StructuredType each : context.schema().lineage().chain(type)) {
                each.properties().stream()
                        .filter(property -> planned.members().contains(property.name()))
                        .forEach(property -> members.add(
                                property(each, property, planned.required().contains(property.name()))));
            }
            for (StructuredType each : context.schema().lineage().chain(type)) {
                each.navigationProperties().stream()
                        .filter(navigation -> planned.members().contains(navigation.name()))
                        .forEach(navigation -> members.add(navigation(each, navigation)));
            }
            members.addAll(calls.of(planned.calls(), members));
        }
        return members;
    }

    private MemberText constant(EnumType type, EnumMember member, Set<String> constants) {
        Set<String> imports = new TreeSet<>();
        List<String> lines = new ArrayList<>(comment(type, member));
        deprecated(member.annotations(), lines);
        unlisted(member.annotations(), lines, imports);
        String name = JavaNames.member(member.name());
        // The generated constants are in upper case, with an underscore between words.
        while (!constants.add(name.replace("_", "").toUpperCase(Locale.ROOT))) {
            name += "2";
        }
        if (!name.equals(member.name()) || name.endsWith("_")) {
            named(member.name(), lines, imports);
        }
        lines.add(INDENT + name);
        return new MemberText(MemberText.Kind.CONSTANT, member.name(), name, imports, lines);
    }

    private MemberText property(StructuredType type, Property property, boolean required) {
        Set<String> imports = new TreeSet<>();
        List<String> lines = new ArrayList<>(comment(type, property));
        Annotations annotations = property.annotations();
        boolean stream = property.type().type().equals(QualifiedName.of("Edm.Stream"));
        String java = context.java(property.type(), imports, false);
        boolean key = Closure.keys(type).contains(property.name());
        deprecated(annotations, lines);
        if (JavaNames.saysName(type.name(), property.name())) {
            named(property.name(), lines, imports);
        }
        if (key) {
            mark("Key", lines, imports);
        } else if (isAlternateKey(type, property) && !NO_KEY.contains(java)) {
            mark("AlternateKey", lines, imports);
        }
        if (required) {
            mark("Required", lines, imports);
        } else if (!stream && isReadOnly(type, property)) {
            mark("ReadOnly", lines, imports);
        } else if (!stream && annotations.immutable()) {
            mark("CreateOnly", lines, imports);
        }
        unlisted(annotations, lines, imports);
        String name = JavaNames.member(property.name());
        lines.add(INDENT + java + " " + name + "();");
        return new MemberText(MemberText.Kind.PROPERTY, property.name(), name, imports, lines);
    }

    private MemberText navigation(StructuredType type, NavigationProperty navigation) {
        Set<String> imports = new TreeSet<>();
        List<String> lines = new ArrayList<>(comment(type, navigation));
        deprecated(navigation.annotations(), lines);
        if (JavaNames.saysName(type.name(), navigation.name())) {
            named(navigation.name(), lines, imports);
        }
        lines.addAll(annotation(type, navigation, imports).lines(INDENT));
        unlisted(navigation.annotations(), lines, imports);
        String name = JavaNames.member(navigation.name());
        lines.add(INDENT + context.java(navigation.type(), imports, false) + " " + name + "();");
        return new MemberText(MemberText.Kind.NAVIGATION, navigation.name(), name, imports, lines);
    }

    private AnnotationText annotation(StructuredType type, NavigationProperty navigation, Set<String> imports) {
        imports.add(SpecContext.ANNOTATIONS + "Navigation");
        AnnotationText text = new AnnotationText("Navigation");
        if (navigation.containsTarget()) {
            text.with("contained", "true");
        }
        List<Offer> narrowed = offers.narrowed(type, navigation);
        if (!narrowed.isEmpty()) {
            imports.add(SpecContext.ANNOTATIONS + "Operation");
            text.with(
                    "operations",
                    narrowed.stream().map(offer -> "Operation." + offer).toList());
        }
        return text;
    }

    private List<String> comment(SchemaType type, Member member) {
        return context.comment(context.descriptions().of(type, member), member.annotations(), INDENT);
    }

    private boolean isReadOnly(StructuredType type, Property property) {
        Annotations annotations = property.annotations();
        boolean said = context.descriptions()
                .of(type, property)
                .filter(text -> READ_ONLY.matcher(text).find())
                .isPresent();
        return annotations.computed() || annotations.readOnly() || said;
    }

    private boolean isAlternateKey(StructuredType type, Property property) {
        TypeReference reference = property.type();
        boolean primitive = !reference.collection() && reference.type().isEdm();
        return primitive
                && type.annotations().alternateKeys().stream()
                        .map(AlternateKey::properties)
                        .anyMatch(key -> key.size() == 1 && key.get(0).path().equals(property.name()));
    }

    private static void deprecated(Annotations annotations, List<String> lines) {
        if (annotations.deprecation().isPresent()) {
            lines.add(INDENT + "@Deprecated");
        }
    }

    private static void unlisted(Annotations annotations, List<String> lines, Set<String> imports) {
        Unlisted.why(annotations).ifPresent(why -> {
            imports.add(SpecContext.ANNOTATIONS + "Unlisted");
            lines.add(INDENT + "@Unlisted(" + JavaText.literal(why) + ")");
        });
    }

    private static void named(String wireName, List<String> lines, Set<String> imports) {
        imports.add(SpecContext.ANNOTATIONS + "Name");
        lines.add(INDENT + "@Name(" + JavaText.literal(wireName) + ")");
    }

    private static void mark(String annotation, List<String> lines, Set<String> imports) {
        imports.add(SpecContext.ANNOTATIONS + annotation);
        lines.add(INDENT + "@" + annotation);
    }
}
