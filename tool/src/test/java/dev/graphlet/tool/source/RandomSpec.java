package dev.graphlet.tool.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A spec that is formatted at random, and members that it may have or not. */
final class RandomSpec {
    private static final List<String> ENTITY = List.of(
            "@Key String id();",
            "@Key String region();",
            "String name();",
            "@ReadOnly List<String> notes();",
            "@Name(\"class\") String className();",
            "@Length(max = 3) @Required String code();",
            "@Navigation a next();",
            "@Navigation(contained = true) List<a> all();",
            "@Action void send(@Required String to, int count);",
            "@Action(onCollection = true) void start();",
            "@Function List<OffsetDateTime> dates();",
            "@Function boolean free(@Required Integer day);");
    private static final List<String> ENUM =
            List.of("red", "green", "blue", "@Name(\"default\") none", "unknownFutureValue", "gray", "pink");
    private static final List<String> COMMENTS = List.of(
            "/* c */", "// c\n", "/** d */", "/*\n*/", "/* } */", "// { ; \"\n", "/**/", "// \\\\u000a\n", "/* , */");
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|@?[\\w.]+|\\S");

    private final Random random;
    private final boolean list;
    private final boolean operations;
    private final String text;

    RandomSpec(Random random) {
        this.random = random;
        list = random.nextInt(3) == 0;
        operations = !list && random.nextBoolean();
        text = write();
    }

    String text() {
        return text;
    }

    /** Returns sources of all members that it may have. */
    List<String> members() {
        return list ? ENUM : ENTITY;
    }

    /** Returns the operations that it should have. */
    List<String> operations() {
        return operations ? List.of("DELTA", "GET", "UPSERT") : List.of();
    }

    private String write() {
        String ending = pick(List.of("\n", "\n", "\r\n", "\r"));
        StringBuilder out = new StringBuilder("package shop.spec;");
        out.append(pick(List.of("\n", " // p\n", "")));
        for (String each : List.of(
                "import dev.graphlet.annotations.*;",
                "import java.util.List;",
                "import java.util.*;",
                "import java.util.function.*;",
                "import static java.lang.Math.*;",
                "import dev.graphlet.annotations.Key; import dev.graphlet.annotations.Action;")) {
            out.append(random.nextInt(3) == 0 ? each + pick(List.of("\n", "", " // i\n", "\n\n")) : "");
        }
        boolean nested = random.nextInt(4) == 0;
        String type = spec();
        out.append('\n').append(nested ? "interface Outer { String s = \"{\"; " + type + " }" : type);
        out.append(pick(List.of("", "\n", " // end", "\n\n")));
        return out.toString().replace("\n", ending);
    }

    private String spec() {
        StringBuilder spec = new StringBuilder("@dev.graphlet.annotations.Graph").append(list ? "Enum" : "Entity");
        if (operations) {
            String operation = "dev.graphlet.annotations.Operation.";
            spec.append("(operations = ")
                    .append(pick(List.of(
                            "{}",
                            operation + "GET",
                            "{" + operation + "GET}",
                            "{" + operation + "LIST, " + operation + "CREATE,}")))
                    .append(")");
        }
        spec.append(list ? " enum a {" : " interface a {");
        List<String> there = new ArrayList<>();
        for (String each : members()) {
            if (random.nextInt(3) == 0) {
                there.add(qualified(each));
            }
        }
        Collections.shuffle(there, random);
        spec.append(String.join(list ? "," : "", there));
        if (list && !there.isEmpty()) {
            spec.append(pick(List.of("", ",", ";", ",;", "; int number() { return 1; }")));
        } else if (!list) {
            spec.append(
                    pick(List.of("", "String END = \"}\";", "default int x() { return 1; }", "interface inner {}")));
        }
        return format(spec.append("}").toString());
    }

    /** Writes white space and comments at random between the tokens. */
    private String format(String source) {
        boolean wild = random.nextInt(3) == 0;
        String indentation = pick(List.of("    ", "  ", "\t"));
        StringBuilder out = new StringBuilder();
        Matcher tokens = TOKEN.matcher(source);
        while (tokens.find()) {
            String token = tokens.group();
            out.append(token).append(token.equals("@") ? "" : " ");
            if (wild && random.nextInt(4) == 0) {
                out.append(pick(COMMENTS)).append(pick(List.of("", "\n", " ")));
            }
            if (";{,".contains(token) && random.nextInt(wild ? 3 : 10) > 0) {
                out.append(random.nextInt(3) == 0 ? pick(COMMENTS) : "")
                        .append("\n")
                        .append(indentation);
            }
        }
        String text = out.toString();
        return random.nextInt(5) == 0 ? escape(text) : text;
    }

    /** Writes some braces, commas and semicolons as Unicode escapes. */
    private String escape(String source) {
        StringBuilder out = new StringBuilder();
        for (char c : source.toCharArray()) {
            boolean escaped = ";,{}(".indexOf(c) >= 0 && random.nextInt(3) == 0;
            out.append(escaped ? "\\u%04x".formatted((int) c) : String.valueOf(c));
        }
        return out.toString();
    }

    private static String qualified(String member) {
        return member.replaceAll("@(?=\\w)", "@dev.graphlet.annotations.")
                .replaceAll("\\bList<", "java.util.List<")
                .replace("OffsetDateTime", "java.time.OffsetDateTime");
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
