package dev.graphlet.benchmarks.startup;

import dev.graphlet.benchmarks.Folder;
import dev.graphlet.benchmarks.http.CannedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a program takes that creates one object, in a fresh JVM: the whole process, and from main to the object. */
public final class ColdStart {
    private static final String BY_HAND = "by hand";
    private static final Map<String, Class<?>> PROGRAMS = new LinkedHashMap<>();

    static {
        PROGRAMS.put("HttpClient alone", HttpClientAlone.class);
        PROGRAMS.put(BY_HAND, FirstCreateByHand.class);
        PROGRAMS.put("Graphlet", FirstCreate.class);
        PROGRAMS.put("Graphlet over OkHttp", FirstCreateOverOkHttp.class);
        PROGRAMS.put("official SDK", FirstCreateBySdk.class);
    }

    private ColdStart() {}

    /** Markdown with a line for each program and way to start. All take turns, so that they meet the same noise. */
    public static String measure(boolean quick) throws IOException {
        Path folder = Files.createTempDirectory("graphlet-start");
        try (CannedServer server = CannedServer.start()) {
            List<Program> programs = ready(folder, server.root());
            for (int round = 0; round < (quick ? 10 : 30); round++) {
                programs.forEach(program -> program.run(server.root()));
            }
            programs.forEach(program -> program.countClasses(server.root()));
            return table(programs);
        } finally {
            Folder.delete(folder);
        }
    }

    private static List<Program> ready(Path folder, String root) throws IOException {
        Jars jars = Jars.ofClassPath(folder);
        List<Program> programs = new ArrayList<>();
        for (Start start : Start.ofThisJdk()) {
            PROGRAMS.forEach((title, main) -> programs.add(
                    Program.ready(start, title, main, jars, root, folder.resolve(programs.size() + ".archive"))));
        }
        return programs;
    }

    private static String table(List<Program> programs) {
        StringBuilder table = new StringBuilder("| start | program | process, ms | x by hand | CPU, ms | x by hand"
                + " | main to the first create, ms | x by hand | classes loaded | not from an archive |\n"
                + "|---".repeat(10) + "|\n");
        for (Program program : programs) {
            Program byHand = programs.stream()
                    .filter(other -> other.start == program.start && other.title.equals(BY_HAND))
                    .findFirst()
                    .orElseThrow();
            table.append(program.row(byHand));
        }
        return table.toString();
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(measure(arguments.length > 0));
    }
}
