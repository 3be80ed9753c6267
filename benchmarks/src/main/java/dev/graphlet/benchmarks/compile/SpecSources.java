package dev.graphlet.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sources of as many types as asked for, each with ten properties: as specs, for Immutables, and for AutoValue. */
final class SpecSources {
    private SpecSources() {}

    /** Specs of a service. */
    static void specs(Path folder, int count) {
        write(folder.resolve("many/spec/package-info.java"), """
                @GraphService(name = "Many", namespace = "many", endpoint = "https://graph.microsoft.com/v1.0")
                package many.spec;

                import dev.graphlet.annotations.GraphService;
                """);
        for (int i = 0; i < count; i++) {
            spec(folder, i, "");
        }
    }

    /** One spec, with what is added to it. */
    static void spec(Path folder, int i, String more) {
        String base = i % 5 == 0 ? "entity" : "thing" + (i - i % 5);
        String text = """
                package many.spec;

                import dev.graphlet.annotations.*;
                import java.time.*;
                import java.util.*;

                /** Thing %1$d. */
                @GraphEntity(entitySet = "/things%1$d")
                @Inherits(%2$s.class)
                interface thing%1$d {
                    /** Its name. */
                    @Required String name%1$d();
                    Integer count%1$d();
                    Boolean active%1$d();
                    OffsetDateTime begin%1$d();
                    OffsetDateTime end%1$d();
                    List<String> tags%1$d();
                    @ReadOnly Long size%1$d();
                    @Length(max = 100) String text%1$d();
                    Double share%1$d();
                    @Navigation thing%3$d other%1$d();%4$s
                }
                """.formatted(i, base, i / 2, more);
        write(folder.resolve("many/spec/thing" + i + ".java"), text);
    }

    /** As many types for Immutables. */
    static void immutables(Path folder, int count) {
        for (int i = 0; i < count; i++) {
            immutable(folder, i, "");
        }
    }

    /** One of them, with what is added to it. */
    static void immutable(Path folder, int i, String more) {
        write(
                folder.resolve("many/Thing" + i + ".java"),
                type(i, "@org.immutables.value.Value.Immutable", "interface", more));
    }

    /** As many types for AutoValue, each with a builder, as the others have. */
    static void autoValue(Path folder, int count) {
        for (int i = 0; i < count; i++) {
            String builder = """
                        static Builder builder() { return new AutoValue_Thing%1$d.Builder(); }
                        @com.google.auto.value.AutoValue.Builder
                        abstract static class Builder {
                            abstract Builder name(String name);
                            abstract Builder count(Integer count);
                            abstract Builder active(Boolean active);
                            abstract Builder begin(OffsetDateTime begin);
                            abstract Builder end(OffsetDateTime end);
                            abstract Builder tags(List<String> tags);
                            abstract Builder size(Long size);
                            abstract Builder text(String text);
                            abstract Builder share(Double share);
                            abstract Builder other(String other);
                            abstract Thing%1$d build();
                        }
                    """.formatted(i);
            write(
                    folder.resolve("many/Thing" + i + ".java"),
                    type(i, "@com.google.auto.value.AutoValue", "abstract class", builder));
        }
    }

    private static String type(int i, String annotation, String kind, String more) {
        String modifier = kind.equals("interface") ? "" : "abstract ";
        return """
                package many;

                import java.time.*;
                import java.util.*;

                %2$s
                %3$s Thing%1$d {
                    %4$s String name();
                    %4$s Integer count();
                    %4$s Boolean active();
                    %4$s OffsetDateTime begin();
                    %4$s OffsetDateTime end();
                    %4$s List<String> tags();
                    %4$s Long size();
                    %4$s String text();
                    %4$s Double share();
                    %4$s String other();
                %5$s}
                """.formatted(i, annotation, kind, modifier, more);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
