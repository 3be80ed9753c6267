package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.project.Project;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands in messages are those that work where they are read. */
class InvocationTest {
    private static final String PLUGIN =
            "dev.graphlet:graphlet-maven-plugin:" + Project.versions().get("graphlet");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pin|mvn PLUGIN:pin",
                "find \"send mail\"|mvn PLUGIN:find \"-Dgraph=send mail\"",
                "import /users id,displayName|mvn PLUGIN:import \"-Dgraph=/users id,displayName\"",
                "import v1.0 'POST /users' --from a.xml|mvn PLUGIN:import \"-Dgraph=v1.0 POST /users\" -Dgraphlet.from=a.xml",
                "import '/me?$select=id'|mvn PLUGIN:import '-Dgraph=/me?$select=id'",
                "import \"POST /users\" --json a b.json --dry-run|mvn PLUGIN:import \"-Dgraph=POST /users b.json\" -Dgraphlet.json=a -Dgraphlet.dryRun",
                "pin --no-docs --cloud CHINA=c.xml|mvn PLUGIN:pin -Dgraphlet.noDocs -Dgraphlet.clouds=CHINA=c.xml",
                "import --help|mvn help:describe -Dplugin=PLUGIN -Dgoal=import -Ddetail",
                "--help|mvn help:describe -Dplugin=PLUGIN -Ddetail"
            })
    void isAGoalOfThePlugin(String arguments, String command) {
        assertThat(Invocation.ofMaven().command(arguments)).isEqualTo(command.replace("PLUGIN", PLUGIN));
    }

    @ParameterizedTest
    @CsvSource({
        "a/graphlet.jar, a/graphlet.jar find x, java -jar a/graphlet.jar",
        "a/graphlet.jar, a/graphlet.jar, java -jar a/graphlet.jar",
        "a b.jar, a b.jar pin, java -jar \"a b.jar\"",
        "a/graphlet.jar, dev.graphlet.tool.cli.Main, graphlet",
        "a/graphlet.jar:b.jar, a/graphlet.jar, graphlet",
        "classes, dev.graphlet.tool.cli.Main find, graphlet",
        "'', '', graphlet"
    })
    void isTheJarThatWasStarted(String classPath, String command, String program) {
        assertThat(Invocation.ofJvm(classPath.replace(':', File.pathSeparatorChar), command)
                        .in("Run 'graphlet pin', not graphlet."))
                .isEqualTo("Run '" + program + " pin', not graphlet.");
    }

    @Test
    void failuresAndNotesNameIt(@TempDir Path folder) {
        StringWriter err = new StringWriter();
        PrintWriter writer = new PrintWriter(err);
        Session session = new Session(writer, writer, folder, false, Invocation.ofMaven());
        assertThat(Main.run(session, "import")).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("Say what to import, as in 'mvn " + PLUGIN + ":import \"-Dgraph=/users id,displayName\"'."
                        + " See 'mvn help:describe -Dplugin=" + PLUGIN + " -Dgoal=import -Ddetail'.");
    }
}
