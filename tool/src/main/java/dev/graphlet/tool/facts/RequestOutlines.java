package dev.graphlet.tool.facts;

import dev.graphlet.processor.requests.ClientRequest;
import dev.graphlet.processor.requests.ClientRequests;
import dev.graphlet.processor.requests.EntityOutline;
import dev.graphlet.tool.source.MemberKind;
import dev.graphlet.tool.source.Spec;
import dev.graphlet.tool.source.SpecKind;
import dev.graphlet.tool.source.SpecMember;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.source.SpecParameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the requests that the specs of a package offer, as far as their sources say. */
public final class RequestOutlines {
    private static final List<String> ALL = List.of("CREATE", "LIST", "GET", "UPDATE", "DELETE");
    private static final String STREAM = "InputStream";

    private final SpecPackage own;
    private final Collection<SpecPackage> packages;

    private RequestOutlines(SpecPackage own, Collection<SpecPackage> packages) {
        this.own = own;
        this.packages = packages;
    }

    /**
     * Returns the requests of a package.
     *
     * @param packages all packages, of which others may have types that the package names
     */
    public static List<ClientRequest> requests(SpecPackage own, Collection<SpecPackage> packages) {
        return new RequestOutlines(own, packages).requests();
    }

    private List<ClientRequest> requests() {
        List<EntityOutline> others = new ArrayList<>();
        packages.stream().filter(each -> !each.name().equals(own.name())).forEach(each -> outlines(each, others));
        List<EntityOutline> entities = new ArrayList<>();
        outlines(own, entities);
        List<ClientRequest> requests = new ArrayList<>(ClientRequests.of(entities, others, List.of(), ""));
        own.container()
                .ifPresent(container -> requests.addAll(ClientRequests.of(
                        List.of(), List.of(), calls(container), own.namespace() + "." + container.name())));
        return requests;
    }

    private void outlines(SpecPackage specs, List<EntityOutline> outlines) {
        specs.specs().stream()
                .filter(spec -> spec.kind() == SpecKind.ENTITY)
                .map(spec -> outline(specs, spec))
                .forEach(outlines::add);
    }

    private EntityOutline outline(SpecPackage specs, Spec spec) {
        List<EntityOutline.Root> roots = Stream.of("entitySet", "singleton")
                .flatMap(attribute -> spec
                        .text("GraphEntity", attribute)
                        .filter(path -> !path.isEmpty())
                        .map(path -> new EntityOutline.Root(path, attribute.equals("entitySet")))
                        .stream())
                .toList();
        List<EntityOutline.Navigation> navigations = spec.members().stream()
                .filter(member -> member.kind() == MemberKind.NAVIGATION)
                .flatMap(member -> navigation(specs, member).stream())
                .toList();
        List<String> streams = new ArrayList<>();
        spec.members().stream()
                .filter(member -> member.type().equals(STREAM) && member.kind() == MemberKind.PROPERTY)
                .forEach(member -> streams.add(member.name()));
        if (spec.flag("hasStream")) {
            streams.add("$value");
        }
        return new EntityOutline(
                specs.qualifiedName(spec),
                spec.inherits().flatMap(base -> qualified(specs, base)),
                roots,
                Set.copyOf(spec.operations().orElse(ALL)),
                navigations,
                calls(spec),
                streams);
    }

    private Optional<EntityOutline.Navigation> navigation(SpecPackage specs, SpecMember member) {
        boolean many = member.type().startsWith("List<");
        String target =
                many ? member.type().substring("List<".length(), member.type().length() - 1) : member.type();
        return qualified(specs, target)
                .map(type -> new EntityOutline.Navigation(
                        member.name(), type, many, Set.copyOf(member.offer().operations())));
    }

    /** Returns the qualified name of the type that sources of a package call by a name. */
    private Optional<String> qualified(SpecPackage specs, String javaName) {
        String last = javaName.substring(javaName.lastIndexOf('.') + 1);
        Optional<String> there = specs.called(last).map(specs::qualifiedName);
        return there.isPresent()
                ? there
                : packages.stream()
                        .flatMap(each -> each.called(last).map(each::qualifiedName).stream())
                        .findFirst();
    }

    private static List<EntityOutline.Call> calls(Spec spec) {
        return spec.members().stream()
                .filter(member -> member.kind() == MemberKind.ACTION || member.kind() == MemberKind.FUNCTION)
                .map(member -> new EntityOutline.Call(
                        member.name(),
                        member.kind() == MemberKind.FUNCTION,
                        member.offer().onCollection(),
                        member.parameters().stream().map(SpecParameter::name).toList()))
                .toList();
    }
}
