package dev.graphlet.processor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.graphlet.processor.model.Call;
import dev.graphlet.processor.model.Constraint;
import dev.graphlet.processor.model.EdmPrimitive;
import dev.graphlet.processor.model.EnumSpec;
import dev.graphlet.processor.model.GeneratedType;
import dev.graphlet.processor.model.PrimitiveType;
import dev.graphlet.processor.model.ProjectedMember;
import dev.graphlet.processor.model.ProjectionSpec;
import dev.graphlet.processor.model.Property;
import dev.graphlet.processor.model.ResourceOperation;
import dev.graphlet.processor.model.Spec;
import dev.graphlet.processor.model.StructuredSpec;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** Specs as records. */
class SpecReaderTest {
    private static final String HEADER = "package test.spec; import dev.graphlet.annotations.*; import java.util.*; ";

    @Test
    void readsPropertiesInSourceOrder() {
        StructuredSpec spec = structured("@GraphComplex interface run { String z(); String a(); String m(); }", true);

        assertThat(spec.properties()).extracting(Property::name).containsExactly("z", "a", "m");
    }

    @Test
    void readsPropertiesOfClassFilesAsTheModelRemembersAndThenByName() {
        String model = "@com.fasterxml.jackson.annotation.JsonPropertyOrder({\"z\", \"m\"}) class Run {}";
        String text = "@GraphComplex interface run { String b(); @Name(\"m\") String x(); String a(); String z(); }";

        assertThat(structured(text, false).properties())
                .extracting(Property::name)
                .containsExactly("a", "b", "m", "z");
        assertThat(((StructuredSpec) read(text, model, false)).properties())
                .extracting(Property::name)
                .containsExactly("z", "m", "a", "b");
    }

    @Test
    void readsEveryEdmTypeAloneAndInAList() {
        StringBuilder text = new StringBuilder("@GraphComplex interface run { ");
        for (EdmPrimitive primitive : EdmPrimitive.values()) {
            text.append(primitive.javaType())
                    .append(" p")
                    .append(primitive.ordinal())
                    .append("(); ");
            text.append("List<")
                    .append(primitive.javaType())
                    .append("> l")
                    .append(primitive.ordinal())
                    .append("(); ");
        }
        StructuredSpec spec = structured(text + "}", true);

        assertThat(spec.properties()).hasSize(2 * EdmPrimitive.values().length).allSatisfy(property -> {
            int ordinal = Integer.parseInt(property.name().substring(1));
            assertThat(property.type()).isEqualTo(new PrimitiveType(EdmPrimitive.values()[ordinal]));
            assertThat(property.collection()).isEqualTo(property.name().startsWith("l"));
        });
    }

    @Test
    void readsWhatAnEntitySays() {
        StructuredSpec spec = structured("""
                /** A run. */
                @Deprecated
                @GraphEntity(name = "theRun", namespace = "a.b", typeAliases = "c.d", open = true, entitySet = "/x/close",
                        operations = {Operation.LIST, Operation.CREATE})
                @Inherits(entity.class)
                @Permissions(operations = Operation.LIST, delegated = {"A", "B"})
                @Permissions(application = "C")
                interface run {
                    /** Its size. */
                    @Required @CreateOnly @Sensitive int size();
                }
                """, true);

        assertThat(spec.reference().qualifiedName()).isEqualTo("a.b.theRun");
        assertThat(spec.reference().javaName()).isEqualTo("TheRun");
        assertThat(spec.reference().generatedPackage()).isEqualTo("test");
        assertThat(spec.aliases()).containsExactly("c.d");
        assertThat(spec.open()).isTrue();
        assertThat(spec.entitySet().orElseThrow().name()).isEqualTo("close_");
        assertThat(spec.operations()).containsExactly(ResourceOperation.CREATE, ResourceOperation.LIST);
        assertThat(spec.base().orElseThrow().reference().qualifiedName()).isEqualTo("microsoft.graph.entity");
        assertThat(spec.keys()).singleElement().extracting(Property::name).isEqualTo("id");
        assertThat(spec.permissions()).hasSize(2);
        assertThat(spec.permissions().get(0).delegated()).containsExactly("A", "B");
        assertThat(spec.documentation().comment().strip()).isEqualTo("A run.");
        assertThat(spec.documentation().deprecated()).isTrue();
        Property size = spec.properties().get(0);
        assertThat(size.traits())
                .containsExactlyInAnyOrder(
                        Property.Trait.REQUIRED, Property.Trait.CREATE_ONLY, Property.Trait.SENSITIVE);
        assertThat(size.documentation().comment().strip()).isEqualTo("Its size.");
    }

    @Test
    void readsCallsStreamsAndKeys() {
        StructuredSpec spec = structured("""
                @GraphEntity(namespace = "a.b", hasStream = true, operations = {Operation.UPSERT, Operation.DELTA})
                interface run {
                    @Key @Required int year();
                    @Key String name();
                    @AlternateKey UUID code();
                    @Name("the-content") @Permissions(delegated = "A") java.io.InputStream content();
                    @Action(name = "begin", onCollection = true)
                    void start(@Required @Name("class") @Length(max = 3) String kind, List<run> others);
                    @Function(namespace = "c.d") @Permissions(application = "B") List<run> next();
                }
                """, true);

        assertThat(spec.keys()).extracting(Property::name).containsExactly("year", "name");
        assertThat(spec.properties().get(2).traits()).containsExactly(Property.Trait.ALTERNATE_KEY);
        assertThat(spec.isMedia()).isTrue();
        assertThat(spec.operations()).containsExactly(ResourceOperation.UPSERT, ResourceOperation.DELTA);
        assertThat(spec.streams().get(0).name()).isEqualTo("the-content");
        assertThat(spec.streams().get(0).permissions()).hasSize(1);
        Call start = spec.calls().get(0);
        assertThat(start.qualifiedName()).isEqualTo("a.b.begin");
        assertThat(start.function()).isFalse();
        assertThat(start.onCollection()).isTrue();
        assertThat(start.result()).isEmpty();
        assertThat(start.parameters().get(0).name()).isEqualTo("class");
        assertThat(start.parameters().get(0).javaName()).isEqualTo("kind");
        assertThat(start.parameters().get(0).constraints()).containsExactly(new Constraint.Length(0, 3));
        assertThat(start.parameters().get(1).collection()).isTrue();
        Call next = spec.calls().get(1);
        assertThat(next.qualifiedName()).isEqualTo("c.d.next");
        assertThat(next.result().orElseThrow().collection()).isTrue();
        assertThat(next.permissions()).hasSize(1);
    }

    @Test
    void overloadsHaveAnOrderThatClassFilesKeepToo() {
        String text = """
                @GraphEntity @Inherits(entity.class) interface run {
                    @Action void stop();
                    @Action void start(String a, Integer b);
                    @Action void start(Integer number);
                    @Action void start(String name);
                }
                """;
        Spec spec = read(text, "", true);

        assertThat(((StructuredSpec) spec)
                        .calls().stream()
                                .sorted(Call.BY_NAME)
                                .map(call -> call.javaName()
                                        + call.parameters().stream()
                                                .map(parameter ->
                                                        parameter.type().qualifiedName())
                                                .toList()))
                .containsExactly("start[Edm.Int32]", "start[Edm.String]", "start[Edm.String, Edm.Int32]", "stop[]");
    }

    @Test
    void readsWhatTheServiceItselfOffers() {
        Spec spec = read(
                "@GraphContainer @Permissions(delegated = \"A\") interface service {"
                        + " @Action void start(); @Function @Permissions(delegated = \"B\") String name(); }",
                "",
                true);

        assertThat(spec.calls()).extracting(Call::qualifiedName).containsExactly("test.start", "test.name");
        assertThat(spec.calls()).extracting(call -> call.permissions().size()).containsExactly(1, 2);
        assertThat(spec.generated())
                .extracting(GeneratedType::name)
                .containsExactly("ServiceCalls", "ServiceOperations");
    }

    @Test
    void readsAProjectionWithWhatItsEntitySays() {
        ProjectionSpec spec = (ProjectionSpec) read("""
                @GraphEntity @Inherits(entity.class)
                interface run { @Sensitive String title(); @Name("class") String className(); @Navigation run parent(); }

                @Projection(run.class) interface slip { String title(); }

                @Projection(run.class)
                interface view { @Name("class") String kind(); @Navigation slip parent(); String id(); String title(); }
                """, "", true);

        assertThat(spec.entity().reference().name()).isEqualTo("run");
        assertThat(spec.projected())
                .extracting(
                        member -> member.property().name(),
                        member -> member.property().javaName(),
                        ProjectedMember::accessor)
                .containsExactly(
                        tuple("class", "kind", "className"),
                        tuple("parent", "parent", "parent"),
                        tuple("id", "id", "id"),
                        tuple("title", "title", "title"));
        assertThat(spec.projected()
                        .get(1)
                        .projection()
                        .orElseThrow()
                        .reference()
                        .javaName())
                .isEqualTo("Slip");
        assertThat(spec.projected().get(2).property().traits()).contains(Property.Trait.KEY);
        assertThat(spec.projected().get(3).property().traits()).containsExactly(Property.Trait.SENSITIVE);
        assertThat(spec.changeable()).extracting(ProjectedMember::accessor).containsExactly("className", "title");
        assertThat(spec.generated()).extracting(GeneratedType::name).containsExactly("View");
    }

    @Test
    void readsMembersOfAnEnumButNotItsOtherFields() {
        Spec spec = read(
                "@GraphEnum(flags = true) enum level { low, @Name(\"very-high\") top; static final int X = 1; }",
                "",
                true);

        assertThat(((EnumSpec) spec).members())
                .extracting(EnumSpec.Member::name)
                .containsExactly("low", "very-high");
        assertThat(((EnumSpec) spec).flags()).isTrue();
    }

    private static StructuredSpec structured(String text, boolean source) {
        return (StructuredSpec) read(text, "", source);
    }

    private static Spec read(String text, String model, boolean source) {
        AtomicReference<Optional<Spec>> read = new AtomicReference<>(Optional.empty());
        Compilation compilation = Compiler.javac()
                .withProcessors(new ReadingProcessor(type -> source, read))
                .compile(
                        JavaFileObjects.forSourceString(
                                "test.spec.package-info",
                                "@dev.graphlet.annotations.GraphService("
                                        + "name = \"Test\", namespace = \"test\") package test.spec;"),
                        JavaFileObjects.forSourceString(
                                "test.Run", "package test; " + (model.isEmpty() ? "class Run {}" : model)),
                        JavaFileObjects.forSourceString("test.spec.Specs", HEADER + text));
        assertThat(compilation.errors()).isEmpty();
        return read.get().orElseThrow();
    }

    /** Reads the only spec that is compiled. */
    private static final class ReadingProcessor extends AbstractProcessor {
        private final Predicate<TypeElement> isSource;
        private final AtomicReference<Optional<Spec>> read;

        ReadingProcessor(Predicate<TypeElement> isSource, AtomicReference<Optional<Spec>> read) {
            this.isSource = isSource;
            this.read = read;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            SpecReader reader = new SpecReader(processingEnv.getElementUtils(), isSource);
            SpecFinder.find(round.getRootElements()).stream()
                    .map(processingEnv.getElementUtils()::getTypeElement)
                    .forEach(type -> {
                        Reading reading = reader.read(type);
                        assertThat(reading.problems().asList()).isEmpty();
                        read.set(reading.spec());
                    });
            return false;
        }
    }
}
