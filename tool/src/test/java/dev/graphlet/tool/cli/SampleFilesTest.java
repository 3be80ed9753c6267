package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Samples in files are checked as those of specs are. */
class SampleFilesTest {
    @TempDir
    Path folder;

    private CheckProject project;
    private Path samples;

    @BeforeEach
    void start() throws IOException {
        project = new CheckProject(folder);
        project.project().service(PinProject.PACKAGE, "");
        project.project().spec("weekday", "@GraphEnum\nenum weekday {\n    monday\n}\n");
        project.project().spec("place", "@GraphComplex\ninterface place {\n    String city();\n}\n");
        project.project().spec("message", """
                @GraphEntity
                @Inherits(entity.class)
                interface message {
                    place subject();
                }
                """);
        project.project().spec("user", """
                @GraphEntity(entitySet = "/users")
                @Inherits(entity.class)
                interface user {
                    int age();

                    List<weekday> days();

                    java.time.OffsetDateTime created();

                    @Navigation List<message> messages();

                    @Action void wave();
                }
                """);
        samples = folder.resolve("samples");
        Files.createDirectories(samples.resolve("more"));
    }

    @Test
    void saysNothingOfSamplesThatFit() throws IOException {
        write(
                "user.json",
                "\ufeff{\"id\": \"1\", \"age\": 42, \"days\": [\"monday\", \"doomsday\"], \"created\": null}");
        write("user-2.json", "{\"messages\": [{\"subject\": {\"city\": \"\"}}]}");
        write("more/USER_3.JSON", "{\"age\": 1}");
        write("notes.txt", "no sample");
        assertThat(check()).isZero();
        assertThat(project.cli().out()).isEqualTo("0 errors and 0 warnings in 3 files.\n");
    }

    @Test
    void namesFileLineColumnAndPointer() throws IOException {
        write("user.json", "{\n  \"age\": \"hunter2\",\n  \"Created\": 1,\n  \"messages\": [{\"subject\": 7}]\n}");
        write("place.json", "{\"city\": \"hunter2\",}");
        assertThat(check()).isEqualTo(1);
        assertThat(told()).isEqualTo("""
                        place.json:1:20: error: [GraphletSample] A sample must be a JSON object, but it lacks a name in quotes at line 1, column 20. Correct the sample.
                        user.json:2:10: error: [GraphletSample] A value in a sample must be of its type, but '/age' at line 2, column 10 is a string and not of type Edm.Int32. Correct the value.
                        user.json:3:3: warning: [GraphletSample] A name in a sample must be declared, but '/Created' at line 3, column 3 is no member of 'microsoft.graph.user'. Only the case differs from 'created'. Declare it, or remove it.
                        user.json:4:28: error: [GraphletSample] A value in a sample must be of its type, but '/messages/0/subject' at line 4, column 28 is a number and not an object of microsoft.graph.place. Correct the value.
                        3 errors and 1 warning in 2 files.
                        """);
        assertThat(project.cli().err()).isEmpty();
    }

    @Test
    void findsTheTypeByWhatTheSampleSaysThenByTheNameOfTheFile() throws IOException {
        write("a.json", "{\"@odata.type\": \"#microsoft.graph.place\", \"city\": 1}");
        write("b.json", "{\"@odata.context\": \"https://x/v1.0/$metadata#users(age,days)/$entity\", \"age\": true}");
        write(
                "c.json",
                "{\"@odata.context\": \"https://x/v1.0/$metadata#users\", \"value\": [{\"age\": 1}, {\"age\": \"\"}]}");
        write("d.json", "{\"@odata.context\": \"https://x/v1.0/$metadata#users('1')/messages\", \"value\": []}");
        assertThat(check()).isEqualTo(1);
        assertThat(told().lines())
                .extracting(line ->
                        line.replaceAll("\\[GraphletSample] .*, but ", "").replaceAll(" at line.*", ""))
                .containsExactly(
                        "a.json:1:51: error: '/city'",
                        "b.json:1:79: error: '/age'",
                        "c.json:1:84: error: '/value/1/age'",
                        "d.json: error: The type of the sample is unknown. Name the file like a spec, as in 'user.json'"
                                + " or 'user-2.json', or add @odata.type.",
                        "4 errors and 0 warnings in 4 files.");
    }

    @Test
    void tellsANameOnceForAType() throws IOException {
        write("user.json", "{\"value\": [{\"agee\": 1}, {\"agee\": 2}, {\"days\": [], \"agee\": 3}]}");
        assertThat(check()).isZero();
        assertThat(told()).contains("user.json:1:13: warning: ").endsWith("0 errors and 1 warning in 1 file.\n");
    }

    @Test
    void comparesWithFactsWhereThereAreSome() throws IOException {
        project.pin();
        write("user.json", "{\"days\": [\"monday\", \"hunter2\"], \"badge\": \"hunter2\"}");
        assertThat(check()).isEqualTo(1);
        assertThat(told())
                .contains(
                        "'/days/1' at line 1, column 21 is none of microsoft.graph.weekday (monday, tuesday). Correct")
                .contains(
                        "'/badge' at line 1, column 33 is no member of 'microsoft.graph.user'. It is a property of the"
                                + " service. Declare it, or remove it.")
                .doesNotContain("hunter2");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        fails(
                3,
                "There is no folder " + folder.resolve("none") + ". Name the folder of the samples by --json.",
                "none");
        fails(
                3,
                "There is no file with the ending .json below " + samples
                        + ". Name the folder of the samples by --json.",
                "samples");
        fails(2, "--json prints text only. Leave out --format and --output.", "samples", "--format", "md");
    }

    private void fails(int code, String message, String name, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "--json";
        args[1] = folder.resolve(name).toString();
        System.arraycopy(more, 0, args, 2, more.length);
        assertThat(project.check(args)).isEqualTo(code);
        assertThat(project.cli().err()).isEqualTo(message + "\n");
    }

    private int check() {
        return project.check("--json", samples.toString());
    }

    private String told() {
        return project.cli()
                .out()
                .lines()
                .map(line -> line.replace(samples + "/", "") + "\n")
                .collect(Collectors.joining());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(samples.resolve(name), text);
    }
}
