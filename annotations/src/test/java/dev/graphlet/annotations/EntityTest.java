package dev.graphlet.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The built-in spec as a compiler sees it in the class files of this module. */
class EntityTest {
    @Test
    void aCompilerReadsTheBuiltInSpecFromItsClassFile() {
        var probe = new Probe();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = compiler.getTask(
                null, null, null, List.of("-proc:only"), List.of("dev.graphlet.annotations.entity"), null);
        task.setProcessors(List.of(probe));

        assertThat(task.call()).isTrue();
        assertThat(probe.service)
                .isEqualTo("BuiltIn microsoft.graph https://graph.microsoft.com/v1.0 dev.graphlet.runtime.model");
        assertThat(probe.entity.abstractType()).isTrue();
        assertThat(probe.entity.operations()).isEmpty();
        assertThat(probe.id).isEqualTo("[@dev.graphlet.annotations.Key, @dev.graphlet.annotations.ReadOnly] id()");
    }

    @SupportedAnnotationTypes("*")
    private static final class Probe extends AbstractProcessor {
        private String service;
        private GraphEntity entity;
        private String id;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
                GraphService found =
                        processingEnv.getElementUtils().getPackageOf(type).getAnnotation(GraphService.class);
                service = String.join(" ", found.name(), found.namespace(), found.endpoint(), found.generatedPackage());
                entity = type.getAnnotation(GraphEntity.class);
                var method = ElementFilter.methodsIn(type.getEnclosedElements()).get(0);
                id = method.getAnnotationMirrors().stream()
                                .map(Object::toString)
                                .toList() + " " + method;
            }
            return false;
        }
    }
}
