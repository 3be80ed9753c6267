package dev.graphlet.tool.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version of the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"graphlet " + (version == null ? "(not from a jar)" : version)};
    }
}
