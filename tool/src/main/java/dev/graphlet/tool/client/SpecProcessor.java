package dev.graphlet.tool.client;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.graphlet.processor.compilation.SourceFiles;
import dev.graphlet.processor.reading.SpecFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads the specs of a compilation in its first round, by the stages of Graphlet's processor. */
final class SpecProcessor extends AbstractProcessor {
    private final List<Client> clients = new ArrayList<>();
    private final List<UnresolvedSpec> unresolved = new ArrayList<>();

    /** Returns the clients of the packages whose specs, and the specs that these refer to, are valid. */
    List<Client> clients() {
        return clients;
    }

    /** Returns the specs that could not be read because they name something that does not exist. */
    List<UnresolvedSpec> unresolved() {
        return unresolved;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!round.processingOver()) {
            SourceFiles sources = new SourceFiles(processingEnv);
            ReadClients read = new ReadClients(processingEnv.getElementUtils(), type -> sources.contain(type, false));
            read.read(SpecFinder.find(round.getRootElements()));
            read.problems().print(processingEnv.getMessager());
            read.unresolved().forEach(type -> unresolved.add(unresolved(type)));
            clients.addAll(read.clients());
        }
        return false;
    }

    private UnresolvedSpec unresolved(TypeElement type) {
        TreePath path = Trees.instance(processingEnv).getPath(type);
        Optional<Path> file = Optional.ofNullable(path)
                .map(found -> Path.of(found.getCompilationUnit().getSourceFile().toUri()));
        return new UnresolvedSpec(type.getSimpleName().toString(), file);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }
}
