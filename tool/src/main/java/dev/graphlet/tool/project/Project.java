package dev.graphlet.tool.project;

import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.selection.Selection;
import dev.graphlet.tool.selection.Wish;
import dev.graphlet.tool.source.JavaText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** A new project: all of its files but the specs. */
public final class Project {
    private final Names names;
    private final List<Wish> wishes;
    private final Calls calls;
    private final List<Call> reads = new ArrayList<>();

    /**
     * How a project is called.
     *
     * @param name the name of the project, that of its folder
     * @param packageName the package of the program, above that of the specs
     * @param service the name of the service, with which its client begins
     * @param endpoint the URL of the service
     */
    public record Names(String name, String packageName, String service, String endpoint) {
        private String group() {
            int dot = packageName.lastIndexOf('.');
            return dot < 0 ? packageName : packageName.substring(0, dot);
        }
    }

    /**
     * Creates a project.
     *
     * @param wishes what its program should do
     * @param selection what of the schema that is
     */
    public Project(Names names, List<Wish> wishes, ServiceSchema schema, Selection selection) {
        this.names = names;
        this.wishes = List.copyOf(wishes);
        this.calls = new Calls(schema, selection);
        for (Wish wish : wishes) {
            if (wish instanceof Wish.OfPath path) {
                calls.call(path).ifPresent(reads::add);
            }
        }
    }

    /** Returns the versions of the libraries and plugins that new projects use, by name. */
    public static Map<String, String> versions() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Template.read("versions.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> versions = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> versions.put(name, properties.getProperty(name)));
        return versions;
    }

    /** Returns what a user should know, a line each. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        SignIn.mixed(wishes).ifPresent(notes::add);
        return notes;
    }

    /** Returns the variables of the environment that the program needs, as a shell sets them. */
    public String variables() {
        return SignIn.of(wishes).variables();
    }

    /** Returns the texts of the files by their names, which are relative to the folder of the project. */
    public Map<String, String> files(Build build) {
        Map<String, String> values = values(build);
        Map<String, String> files = new LinkedHashMap<>();
        build.files().forEach((file, template) -> files.put(file, Template.fill(template, values)));
        files.put(".gitignore", build.ignored() + "\n");
        files.put("README.md", Template.fill("README.md.txt", values));
        String folder = "java/" + names.packageName().replace('.', '/') + "/";
        files.put("src/main/" + folder + "Main.java", Template.fill("Main.java.txt", values));
        // No type of Graph is called like these classes, beside which those of the types are generated: there is a
        // signIn.
        files.put(
                "src/main/" + folder + "AzureIdentity.java",
                Template.fill(SignIn.of(wishes).source(), values));
        files.put("src/test/" + folder + "MainTest.java", Template.fill("MainTest.java.txt", values));
        return files;
    }

    private Map<String, String> values(Build build) {
        Map<String, String> values = new HashMap<>(versions());
        String version = Optional.ofNullable(values.get("graphlet")).orElseThrow();
        values.put("version", version);
        values.put("name", names.name());
        values.put("group", names.group());
        values.put("package", names.packageName());
        values.put("endpoint", names.endpoint());
        values.put("client", names.service() + "Client");
        values.put("types", names.service() + "Types");
        values.put("specFolder", names.packageName().replace('.', '/') + "/spec");
        values.put("testCommand", build.testCommand());
        values.put("runCommand", build.runCommand());
        values.put("variables", variables());
        values.put("importCommand", build.importCommand(version));
        program(values);
        String requests = String.join("\n", requests());
        values.put("registration", Template.fill(SignIn.of(wishes).registration(), Map.of("requestList", requests)));
        return values;
    }

    private void program(Map<String, String> values) {
        StringBuilder constants = new StringBuilder();
        calls.constants()
                .forEach((name, value) -> constants.append(
                        "    /** The key in the path: put in one of yours. */\n    private static final String " + name
                                + " = \"" + value + "\";\n\n"));
        List<String> statements = new ArrayList<>();
        reads.forEach(call -> statements.add(call.statement()));
        if (reads.isEmpty()) {
            statements.add("        // Send your requests here: type \"client.\" and see what there is.\n");
        }
        StringBuilder seeds = new StringBuilder();
        reads.stream()
                .flatMap(call -> call.seeds().stream())
                .distinct()
                .forEach(path -> seeds.append("            graph.seed(" + JavaText.literal(path) + ", \"{}\");\n"));
        values.put("imports", "import java.util.function.Consumer;\n");
        values.put("constants", constants.toString());
        values.put("requests", String.join("\n", statements));
        values.put("seeds", seeds.isEmpty() ? "" : seeds + "\n");
        values.put("count", String.valueOf(reads.size()));
    }

    private List<String> requests() {
        List<String> requests = new ArrayList<>();
        for (Wish wish : wishes) {
            if (wish instanceof Wish.OfPath path) {
                String method = path.method().isEmpty() ? "" : path.method() + " ";
                requests.add("   - `" + method + "/" + String.join("/", path.segments()) + "`");
            }
        }
        return requests.isEmpty() ? List.of("   - (none yet)") : requests;
    }
}
