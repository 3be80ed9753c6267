package dev.graphlet.processor.generated;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** How long the methods of a class are, as {@code javap} shows them. */
final class Bytecode {
    private static final Pattern METHOD = Pattern.compile("^  (?:(?:public|private|protected|static|final) )*(.+?);$");
    private static final Pattern INSTRUCTION = Pattern.compile("^ +(\\d+): [a-z].*");

    private Bytecode() {}

    /** The place of each method's last instruction, by result, name and parameters. */
    static Map<String, Integer> sizes(Path classFile) {
        Map<String, Integer> sizes = new TreeMap<>();
        String method = "";
        for (String line : javap(classFile).lines().toList()) {
            Matcher instruction = INSTRUCTION.matcher(line);
            Matcher declared = METHOD.matcher(line);
            if (instruction.matches()) {
                sizes.put(method, Integer.parseInt(instruction.group(1)));
            } else if (declared.matches()) {
                method = line.equals("  static {};") ? "static {}" : declared.group(1);
            }
        }
        return sizes;
    }

    private static String javap(Path classFile) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        ToolProvider.findFirst("javap").orElseThrow().run(out, out, "-c", "-p", classFile.toString());
        return text.toString();
    }
}
