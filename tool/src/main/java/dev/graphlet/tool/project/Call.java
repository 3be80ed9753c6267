package dev.graphlet.tool.project;

import java.util.List;

/**
 * A request that a new program sends.
 *
 * @param request the method and the path
 * @param steps what is called on the client, one method after the other, up to the request
 * @param many whether the result is a list
 * @param seeds the paths at which a service in memory has to have something, so that there is a result
 */
record Call(String request, List<String> steps, boolean many, List<String> seeds) {
    private static final int WIDTH = 120;
    private static final String INDENT = "        ";

    Call {
        steps = List.copyOf(steps);
        seeds = List.copyOf(seeds);
    }

    /** Returns the Java statement with a comment before it. */
    String statement() {
        StringBuilder chain = new StringBuilder("client");
        StringBuilder lines = new StringBuilder("client");
        for (String step : steps) {
            chain.append('.').append(step);
            lines.append("\n").append(INDENT.repeat(2)).append('.').append(step);
        }
        String line = INDENT + finished(chain.toString(), "");
        String statement = line.length() <= WIDTH ? line : INDENT + finished(lines.toString(), "\n" + INDENT.repeat(2));
        return INDENT + "// " + request + "\n" + statement + "\n";
    }

    private String finished(String chain, String gap) {
        return many
                ? chain + gap + ".stream()" + gap + ".limit(10)" + gap + ".forEach(each -> out.accept(each.toJson()));"
                : "out.accept(" + chain + gap + ".send()" + gap + ".toJson());";
    }
}
