package dev.graphlet.processor.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Writes valid specs at random: each kind of type and member, in any combination, with names that others have too. */
final class RandomSpecs {
    private static final List<String> WORDS = List.of(
            "list",
            "object",
            "string",
            "error",
            "process",
            "OS",
            "INSTANCE",
            "request",
            "optional",
            "value",
            "builder",
            "page",
            "client",
            "override",
            "thread",
            "entry",
            "map",
            "a",
            "zz9",
            "\u00fcber",
            "ma\u00f1ana",
            "x_y",
            "uri",
            "type",
            "known");
    private static final List<String> MEMBERS = List.of(
            "class",
            "hashCode",
            "toString",
            "equals",
            "default",
            "value",
            "of",
            "os",
            "OS",
            "instance",
            "builder",
            "codec",
            "in",
            "out",
            "index",
            "target",
            "source",
            "path",
            "send",
            "id2",
            "type",
            "first",
            "properties",
            "has",
            "etag",
            "violations",
            "odataType",
            "x",
            "\u00e9t\u00e9",
            "validate",
            "wait",
            "notify",
            "iterator",
            "stream",
            "known",
            "violations",
            "request",
            "key",
            "this2",
            "int",
            "yield",
            "record");
    private static final List<String> TYPES = List.of(
            "String",
            "Boolean",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "java.math.BigDecimal",
            "java.util.UUID",
            "java.time.OffsetDateTime",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.Duration",
            "dev.graphlet.runtime.edm.PeriodDuration",
            "byte[]",
            "tools.jackson.databind.JsonNode");

    private final Random random;
    private final List<String> enums = new ArrayList<>();
    private final List<String> complexes = new ArrayList<>();
    private final List<String> entities = new ArrayList<>();
    private final Map<String, String> bases = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    private RandomSpecs(long seed) {
        random = new Random(seed);
    }

    static Sources of(long seed) {
        return new RandomSpecs(seed).sources();
    }

    private Sources sources() {
        List<String> words = new ArrayList<>(WORDS);
        Collections.shuffle(words, random);
        for (String word : words.subList(0, 5 + random.nextInt(10))) {
            List<String> kind = List.of(enums, complexes, entities).get(random.nextInt(3));
            if (kind != enums && !kind.isEmpty() && random.nextInt(3) == 0) {
                bases.put(word, pick(kind));
            }
            kind.add(word);
        }
        files.put(
                "random/spec/package-info.java",
                "@dev.graphlet.annotations.GraphService(name = \"Random\", namespace = \"odd.random\", endpoint = \"https://a.example/v1.0\")\n"
                        + "package random.spec;\n");
        enums.forEach(this::enumeration);
        complexes.forEach(name -> structure(name, "@GraphComplex(" + (chance(3) ? "open = true" : "") + ")"));
        entities.forEach(name -> structure(
                name,
                "@GraphEntity("
                        + (chance(2)
                                ? "entitySet = \"/all/t" + WORDS.indexOf(name) + "\""
                                : chance(2) ? "open = true" : "")
                        + ")"));
        return new Sources(files);
    }

    private void enumeration(String name) {
        Set<String> members = new HashSet<>();
        StringBuilder text = new StringBuilder(chance(3) ? "@GraphEnum(flags = true)" : "@GraphEnum");
        text.append("\nenum ").append(name).append(" {\n");
        for (int i = random.nextInt(6); i >= 0; i--) {
            String member = pick(MEMBERS);
            boolean free = members.add(member.toLowerCase(java.util.Locale.ROOT)) && !isKeyword(member);
            text.append("    ").append(free ? member : "member" + i).append(i == 0 ? "\n" : ",\n");
        }
        write(name, text.append("}\n").toString());
    }

    private void structure(String name, String annotation) {
        boolean entity = entities.contains(name);
        String base = bases.get(name);
        StringBuilder text = new StringBuilder(annotation).append('\n');
        if (base != null || entity) {
            text.append("@Inherits(").append(base != null ? base : "entity").append(".class)\n");
        }
        text.append("interface ").append(name).append(" {\n");
        Set<String> taken = new HashSet<>(Set.of("id"));
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(member(name, base == null, entity, i, taken));
        }
        write(name, text.append("}\n").toString());
    }

    private String member(String owner, boolean root, boolean entity, int number, Set<String> taken) {
        String free = pick(MEMBERS);
        boolean usable = root
                && !free.equals(owner)
                && !isKeyword(free)
                && taken.add(free.toLowerCase(java.util.Locale.ROOT))
                && !isFinal(free);
        String name = usable ? free : "own" + WORDS.indexOf(owner) + "Of" + number;
        if (entity && chance(6) && !entities.isEmpty()) {
            String target = pick(entities);
            String containment = chance(2) ? "@Navigation(contained = true)" : "@Navigation";
            return "    " + containment + " " + (chance(2) ? target : "java.util.List<" + target + ">") + " " + name
                    + "();\n";
        }
        if (entity && chance(8)) {
            String result = chance(2) ? "void" : value();
            return "    @Action " + result + " act" + WORDS.indexOf(owner) + "Of" + number + "(@Required " + value()
                    + " one, " + value() + " two);\n";
        }
        if (entity && chance(8)) {
            return "    @Function " + value() + " get" + "ting" + WORDS.indexOf(owner) + "Of" + number
                    + "(@Required String one);\n";
        }
        String trait = pick(
                List.of("", "", "@Required ", "@ReadOnly ", "@CreateOnly ", "@Sensitive ", "@Required @Sensitive "));
        return "    " + trait + value() + " " + name + "();\n";
    }

    private String value() {
        List<String> types = new ArrayList<>(TYPES);
        types.addAll(enums);
        types.addAll(enums);
        types.addAll(complexes);
        String type = pick(types);
        return chance(3) ? "java.util.List<" + type + ">" : type;
    }

    private void write(String name, String text) {
        files.put(
                "random/spec/" + name + ".java",
                "package random.spec;\n\nimport dev.graphlet.annotations.*;\n\n" + text);
    }

    /** Java lets no interface without a superinterface redeclare these. */
    private static boolean isFinal(String name) {
        return Set.of("wait", "notify", "hashCode", "toString", "equals").contains(name);
    }

    private static boolean isKeyword(String name) {
        return javax.lang.model.SourceVersion.isKeyword(name);
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
