package dev.graphlet.maven;

import dev.graphlet.tool.cache.CacheFolder;
import dev.graphlet.tool.cli.Invocation;
import dev.graphlet.tool.cli.Main;
import dev.graphlet.tool.cli.Session;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Runs a command of the tool in this JVM, in the folder of the project. */
abstract class CommandMojo extends AbstractMojo {
    /** Where the metadata of the service are: a file, relative to the folder of the project, or a URL. */
    @Parameter(property = "graphlet.from")
    private @Nullable String from;

    /** Whether to ask the server for newer metadata than those that are kept. */
    @Parameter(property = "graphlet.newest")
    private boolean newest;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    /** Adds the name of the command and what is special to it. */
    abstract void addTo(Arguments arguments) throws MojoFailureException;

    /** Tells whether the command has the option {@code --from}. */
    boolean readsMetadata() {
        return true;
    }

    /** Tells whether there is nothing to do in this module of a project. */
    boolean isSkipped(Arguments arguments) {
        return false;
    }

    /** Adds how new the metadata must be. */
    void addFreshness(Arguments arguments) {
        arguments.flag("--newest", newest);
    }

    /** Returns what to say of a failure of which the command itself says this. */
    String failure(String said) {
        return said;
    }

    @Override
    public final void execute() throws MojoFailureException {
        Arguments arguments = new Arguments(basedir);
        if (isSkipped(arguments)) {
            getLog().info("There is nothing to do here.");
            return;
        }
        addTo(arguments);
        arguments.file("--from", readsMetadata() ? from : null);
        addFreshness(arguments);
        run(arguments.all());
    }

    private void run(List<String> arguments) throws MojoFailureException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Session session = new Session(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                CacheFolder.ofUser(),
                false,
                Invocation.ofMaven());
        int code = Main.run(session, arguments.toArray(String[]::new));
        out.toString().lines().forEach(getLog()::info);
        if (code != 0) {
            throw new MojoFailureException(failure(err.toString().strip()));
        }
        err.toString().lines().forEach(getLog()::warn);
    }
}
