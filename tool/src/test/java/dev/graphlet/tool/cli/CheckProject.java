package dev.graphlet.tool.cli;

import dev.graphlet.tool.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A project whose facts are of a day, to be compared with those of a later one. */
final class CheckProject {
    static final String BEFORE = "check-before.xml";
    static final String AFTER = "check-after.xml";

    private final PinProject project;

    CheckProject(Path folder) {
        this.project = new PinProject(folder);
    }

    PinProject project() {
        return project;
    }

    Cli cli() {
        return project.cli();
    }

    /** Writes a spec that names all that differs, and pins. */
    void pinAll() throws IOException {
        project.service(PinProject.PACKAGE, "");
        specs();
        pin();
    }

    void pin(String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("--from", project.csdl(BEFORE, "2026-02-11")));
        args.addAll(List.of(more));
        project.pinned(args.toArray(String[]::new));
    }

    /** Compares with the metadata of the later day. */
    int checkAfter(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of("--from", project.csdl(AFTER, "2026-08-03")));
        all.addAll(List.of(args));
        return check(all.toArray(String[]::new));
    }

    int check(String... args) {
        List<String> all =
                new ArrayList<>(List.of("check", "--sources", cli().sources().toString()));
        all.addAll(List.of(args));
        return cli().run(all.toArray(String[]::new));
    }

    /** Returns what was printed, with the names of files as in a project. */
    String out() {
        return shown(cli().out());
    }

    /** Returns a text with the names of files as in a project. */
    String shown(String text) {
        return text.replace(cli().sources().toString().replace('\\', '/'), "src/main/java")
                .replace("\"" + Project.versions().get("graphlet") + "\"", "\"1.0\"");
    }

    private void specs() throws IOException {
        project.spec("importance", "@GraphEnum\nenum importance {\n    low,\n    normal\n}\n");
        project.spec("weekday", "@GraphEnum(flags = true)\nenum weekday {\n    monday\n}\n");
        project.spec("place", "@GraphComplex(open = true)\ninterface place {}\n");
        project.spec("figure", "@GraphComplex\ninterface figure {}\n");
        project.spec("retired", "@GraphEntity\n@Inherits(entity.class)\ninterface retired {}\n");
        project.spec(
                "device",
                "@GraphEntity(entitySet = \"/devices\")\ninterface device {\n    @Key String id();\n\n"
                        + "    @AlternateKey String serial();\n}\n");
        project.spec(
                "message",
                "@GraphEntity(entitySet = \"/messages\")\n@Inherits(entity.class)\ninterface message {\n"
                        + "    place subject();\n}\n");
        project.spec("group", """
                @GraphEntity(entitySet = "/groups")
                @Inherits(entity.class)
                interface group {
                    OffsetDateTime deletedDateTime();

                    String label();
                }
                """);
        project.spec("user", """
                @GraphEntity(entitySet = "/users", singleton = "/me")
                @Inherits(entity.class)
                interface user {
                    Integer age();

                    String badge();

                    String displayName();

                    @ReadOnly
                    String employeeId();

                    String label();

                    @Unlisted("it is said to come back")
                    String mailNickname();

                    String mobilePhone();

                    String office();

                    Integer rating();

                    @Name("street")
                    String road();

                    String tags();

                    @Navigation(contained = true) List<message> messages();

                    @Navigation message photo();

                    @Function List<message> reminderView(String start, @Required String end);

                    @Action Boolean revoke();

                    @Action void wave();
                }
                """);
        project.spec(
                "graphService",
                "@GraphContainer\ninterface graphService {\n    @Action void stopAll(String reason);\n}\n");
    }
}
