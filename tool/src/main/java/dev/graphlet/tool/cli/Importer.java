package dev.graphlet.tool.cli;

import dev.graphlet.tool.cache.Source;
import dev.graphlet.tool.description.Descriptions;
import dev.graphlet.tool.description.Documentation;
import dev.graphlet.tool.failure.UsageException;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.selection.Selection;
import dev.graphlet.tool.selection.SelectionBuilder;
import dev.graphlet.tool.selection.Service;
import dev.graphlet.tool.selection.ServiceRoot;
import dev.graphlet.tool.selection.Wish;
import dev.graphlet.tool.selection.WishParser;
import dev.graphlet.tool.source.SpecPackage;
import dev.graphlet.tool.source.SpecSources;
import dev.graphlet.tool.spec.SpecTarget;
import dev.graphlet.tool.spec.Specs;
import java.util.List;
import java.util.Optional;

/** Looks up what is asked for and plans its specs. */
final class Importer {
    private final Session session;
    private final ServiceOptions service;
    private final PermissionOptions permissions = new PermissionOptions();
    private final SampleOptions samples;
    private final boolean documented;

    /**
     * Creates an importer.
     *
     * @param documented whether specs have Javadoc
     */
    Importer(Session session, ServiceOptions service, SampleOptions samples, boolean documented) {
        this.session = session;
        this.service = service;
        this.samples = samples;
        this.documented = documented;
    }

    /**
     * What an import comes to.
     *
     * @param wishes what was typed
     * @param endpoint the URL of the service
     * @param schema what the service declares
     * @param selection what of it is imported
     * @param specs the files
     */
    record Planned(
            List<Wish> wishes, String endpoint, ServiceSchema schema, Selection selection, ImportedSpecs specs) {}

    /** Plans specs. Nothing is written. */
    Planned plan(Words words, TargetOptions target) {
        Optional<String> name = Optional.ofNullable(target.packageName);
        SpecSources present = target.read();
        ServicePackages packages = new ServicePackages(present, target.sources, name);
        // Says what is wrong with them before anything is downloaded.
        MetadataOptions.Loaded loaded = service.load(service(words, packages.root()), session);
        SampleOptions.Overlay overlay = samples.overlay(loaded.schema());
        ServiceSchema schema = overlay.schema();
        SelectionBuilder builder = new SelectionBuilder(new Service(schema, loaded.label()));
        WishParser parser = new WishParser(root(loaded, schema));
        List<Wish> wishes = parser.parse(words.rest());
        samples.add(builder, wishes, parser);
        overlay.page().ifPresent(page -> builder.add(page.wish()));
        Selection selection = builder.build();
        List<ServicePackages.Part> parts = packages.parts(selection, loaded.endpoint(), overlay.namespace());
        Descriptions descriptions =
                documented ? service.describe(loaded, schema, session) : new Descriptions(schema, Documentation.NONE);
        ImportedSpecs specs = new ImportedSpecs(present, target.root());
        for (ServicePackages.Part part : parts) {
            SpecTarget found = part.target();
            specs.begin(found, loaded.endpoint());
            specs.add(found, new Specs(part.selection(), descriptions, schema, found, documented).all());
        }
        pin(parts, loaded, target, specs);
        return new Planned(wishes, loaded.endpoint(), schema, selection, specs);
    }

    /** Returns the service that is named, or else that of the package. */
    private String service(Words words, Optional<String> root) {
        String named = words.service().orElseGet(samples::service);
        if (root.isEmpty()) {
            return named;
        }
        // The same version in a national cloud is the same service, as pages of the documentation show its URLs.
        boolean same = root.get().equals(Source.root(named))
                || ServiceRoot.versionOf(root.get()).equals(Optional.of(named));
        if (words.service().isPresent() && !same) {
            throw new UsageException("The specs there are for " + root.get() + ", but " + named
                    + " was asked for. Name another package with --package.");
        }
        return root.get().startsWith(PinSources.GRAPH) ? root.get().substring(PinSources.GRAPH.length()) : root.get();
    }

    /** Plans the facts about all specs of the packages; where that is not possible, the specs are imported without. */
    private void pin(
            List<ServicePackages.Part> parts,
            MetadataOptions.Loaded loaded,
            TargetOptions target,
            ImportedSpecs specs) {
        PackageFacts facts =
                new PackageFacts(new PinSources(service.metadata(), new ComparisonOptions(), permissions, session));
        List<SpecPackage> packages =
                SpecSources.read(target.sources, specs.changes()).packages();
        for (ServicePackages.Part part : parts) {
            SpecTarget found = part.target();
            packages.stream()
                    .filter(each -> each.name().equals(found.name()))
                    .forEach(each -> specs.pin(
                            facts,
                            found,
                            PinnedPackage.of(found, loaded.endpoint()),
                            SpecSelection.of(each, packages)));
        }
    }

    private static ServiceRoot root(MetadataOptions.Loaded loaded, ServiceSchema schema) {
        return new ServiceRoot(
                loaded.endpoint(),
                name -> schema.container()
                        .flatMap(container -> container.resource(name))
                        .isPresent());
    }
}
