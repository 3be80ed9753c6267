package dev.graphlet.tool.cli;

import dev.graphlet.tool.project.Project;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"graphlet " + Project.versions().get("graphlet")};
    }
}
