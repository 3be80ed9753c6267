package dev.graphlet.tool.project;

import java.util.Map;

/** Which tool builds a project. */
public enum Build {
    /** Maven. */
    MAVEN("target/", "mvn test", "mvn -q compile exec:java"),
    /** Gradle, with a build in Kotlin. */
    GRADLE(".gradle/\nbuild/", "gradle test", "gradle -q run");

    private final String ignored;
    private final String testCommand;
    private final String runCommand;

    Build(String ignored, String testCommand, String runCommand) {
        this.ignored = ignored;
        this.testCommand = testCommand;
        this.runCommand = runCommand;
    }

    /** Returns the command that imports more into a project, as this build can run it. */
    String importCommand(String version) {
        return switch (this) {
            case MAVEN -> "mvn dev.graphlet:graphlet-maven-plugin:" + version + ":import '-Dgraph=GET /…'";
            case GRADLE -> "java -jar graphlet-tool-" + version + ".jar import 'GET /…'";
        };
    }

    /** Returns the names of the templates by the names of the files. */
    Map<String, String> files() {
        return switch (this) {
            case MAVEN -> Map.of("pom.xml", "pom.xml.txt");
            case GRADLE ->
                Map.of("build.gradle.kts", "build.gradle.kts.txt", "settings.gradle.kts", "settings.gradle.kts.txt");
        };
    }

    /** Returns the lines of {@code .gitignore}. */
    String ignored() {
        return ignored;
    }

    /** Returns the command that runs the tests. */
    public String testCommand() {
        return testCommand;
    }

    /** Returns the command that runs the program. */
    public String runCommand() {
        return runCommand;
    }
}
