package dev.graphlet.benchmarks.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charts, each of some rows of a section of the page of results. */
public enum Chart {
    READING(
            "Reading JSON",
            "reading",
            "Reading a page of 100 messages, µs",
            Rows.where("data", "messages").named("with").of("ns", 1e-3)),
    WRITING(
            "Writing JSON",
            "writing",
            "Writing 100 messages, µs",
            Rows.where("data", "messages").named("with").of("ns", 1e-3)),
    FIRST_REQUEST(
            "First request",
            "first-request",
            "From main to the first created object in a fresh JVM, ms",
            Rows.where("start", "as it comes").named("program").of("(main|ms) to the first create.*", 1)),
    HTTP_CREATE(
            "HTTP on loopback, 1 caller",
            "http-create",
            "Creating an object over loopback, µs",
            Rows.where("call", "create").named("with").of("µs", 1));

    private static final Pattern MEASURED = Pattern.compile("Measured on (.+)\\.\n");
    private static final Map<String, String> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("graphlet", "Graphlet");
        LABELS.put("graphletOkHttp", "Graphlet over OkHttp");
        LABELS.put("graphletJdk", "Graphlet over the JDK's client");
        LABELS.put("Graphlet", "Graphlet");
        LABELS.put("Graphlet over OkHttp", "Graphlet over OkHttp");
        LABELS.put("avaje", "avaje-jsonb, records");
        LABELS.put("jacksonPojos", "Jackson, fields");
        LABELS.put("jacksonRecords", "Jackson, records");
        LABELS.put("httpclient5", "Apache HttpClient alone");
        LABELS.put("okhttp", "OkHttp alone");
        LABELS.put("jdk", "JDK HttpClient alone");
        LABELS.put("HttpClient alone", "JDK HttpClient alone");
        LABELS.put("by hand", "JDK HttpClient and Jackson");
        LABELS.put("officialSdk", "official SDK");
        LABELS.put("official SDK", "official SDK");
    }

    private final String section;
    private final String file;
    private final String title;
    private final Rows rows;

    Chart(String section, String file, String title, Rows rows) {
        this.section = section;
        this.file = file + ".svg";
        this.title = title;
        this.rows = rows;
    }

    /** Returns the title of the section that it is of. */
    public String section() {
        return section;
    }

    /** Returns the Markdown that shows it, on a page beside the folder {@code charts}. */
    public String markdown() {
        return "![" + title + "](charts/" + file + ")";
    }

    String file() {
        return file;
    }

    String title() {
        return title;
    }

    /** Returns when and on what {@code text}, the section, was measured. */
    String measured(String text) {
        Matcher measured = MEASURED.matcher(text);
        return measured.find() ? measured.group(1).replaceFirst(", by `quick`.*", ", quick") : "";
    }

    /** Returns the bars from the text of the section; those of Graphlet first. */
    List<Bar> bars(String text) {
        Map<String, Double> figures = rows.figures(text);
        List<Bar> bars = new ArrayList<>();
        LABELS.forEach((name, label) ->
                Optional.ofNullable(figures.get(name)).ifPresent(figure -> bars.add(new Bar(label, figure))));
        return bars;
    }
}
