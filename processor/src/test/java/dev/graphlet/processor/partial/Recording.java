package dev.graphlet.processor.partial;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.eclipse.jdt.internal.compiler.apt.dispatch.BaseProcessingEnvImpl;

/** A processor in the environment that a build tool gives it: decorated, so that the tool learns what is written from which spec. */
final class Recording implements Processor {
    private final Processor processor;
    private final Map<String, List<String>> written = new TreeMap<>();
    private boolean replacing;

    Recording(Processor processor) {
        this.processor = processor;
    }

    /** Lets it write files whose class is compiled already, as Eclipse's own Filer does and that of ECJ's command line does not. */
    void replacing() {
        replacing = true;
    }

    /** Returns the qualified names of the classes that it wrote, each with those of its originating elements. */
    Map<String, List<String>> written() {
        return written;
    }

    /** Gives a class in place of the compiler's, as Gradle's IncrementalProcessingEnvironment. */
    @Override
    public void init(ProcessingEnvironment environment) {
        processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                Recording.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                new Decoration(environment, filer(environment))));
    }

    /** Holds the environment in a field, as the decorations of build tools do. */
    private record Decoration(ProcessingEnvironment delegate, Filer filer) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws ReflectiveOperationException {
            return method.getName().equals("getFiler") ? filer : method.invoke(delegate, arguments);
        }
    }

    private Filer filer(ProcessingEnvironment environment) {
        Filer filer = environment.getFiler();
        return (Filer) Proxy.newProxyInstance(
                Recording.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("createSourceFile")) {
                        written.put(arguments[0].toString(), names((Element[]) arguments[1]));
                    }
                    try {
                        return method.invoke(filer, arguments);
                    } catch (InvocationTargetException e) {
                        if (replacing && e.getCause() instanceof FilerException) {
                            return new ReplacingFile(arguments[0].toString(), (BaseProcessingEnvImpl) environment);
                        }
                        throw e.getCause();
                    }
                });
    }

    private static List<String> names(Element[] elements) {
        return Arrays.stream(elements).map(Element::toString).toList();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return processor.getCompletions(element, annotation, member, userText);
    }
}
