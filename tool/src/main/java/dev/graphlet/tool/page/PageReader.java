package dev.graphlet.tool.page;

import dev.graphlet.tool.failure.DataException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page of Graph's documentation in Markdown. */
final class PageReader {
    private static final Pattern NAMESPACE = Pattern.compile("(?m)^Namespace:\\s*([\\w.]+)");
    private static final Pattern TITLE = Pattern.compile("(?m)^#\\s+(.+)$");
    private static final Pattern REQUEST =
            Pattern.compile("(?m)^\\s*(GET|POST|PATCH|PUT|DELETE)\\s+(/\\S.*?)\\s*(?:HTTP/[\\d.]+)?\\s*$");
    private static final Pattern FENCE = Pattern.compile("(?ms)^\\s*```[^\\n]*\\n(.*?)^\\s*```");
    private static final Pattern REPRESENTATION =
            Pattern.compile("representation of (?:the|an?)\\s+\\[?\\*{0,2}([A-Za-z_][\\w.]*)");
    private static final Pattern TYPE = Pattern.compile("\"@odata\\.type\"\\s*:\\s*\"#?([\\w.]+)\"");
    private static final Pattern BASE =
            Pattern.compile("Inherited from \\[?\\*{0,2}`?([A-Za-z_][\\w.]*)`?\\*{0,2}(?:\\]\\([^)]*\\))?\\.?");
    private static final Pattern VALUES =
            Pattern.compile("[Tt]he possible values are:?\\s*((?:`\\w+`[,\\s]*(?:and |or )?)+)\\.?");
    private static final Pattern VALUE = Pattern.compile("`(\\w+)`");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\([^)]*\\)");
    private static final Pattern ENUM_HEADING =
            Pattern.compile("(?m)^#{2,4}\\s+\\W*(\\w+)\\W*\\s+values\\s*$", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final String name;

    private PageReader(String text, String name) {
        this.text = text.replace("\r\n", "\n");
        this.name = name;
    }

    /**
     * Reads a page.
     *
     * @throws DataException if it has neither a table of properties nor a request
     */
    static Page read(String text, String name) {
        return new PageReader(text, name).page();
    }

    private Page page() {
        List<String> fences =
                FENCE.matcher(text).results().map(found -> found.group(1)).toList();
        Optional<Matcher> request =
                fences.stream().map(REQUEST::matcher).filter(Matcher::find).findFirst();
        List<String> samples = new ArrayList<>();
        for (String fence : fences) {
            int start = fence.indexOf("\n{") >= 0 ? fence.indexOf("\n{") + 1 : fence.indexOf('{');
            if (start >= 0 && fence.stripTrailing().endsWith("}") && (start == 0 || fence.charAt(start - 1) == '\n')) {
                samples.add(fence.substring(start));
            }
        }
        List<Page.Row> rows = rows();
        if (rows.isEmpty() && request.isEmpty()) {
            throw new DataException(name + " has no table of properties and no request. Give the Markdown of a page of"
                    + " Graph's documentation, such as create-rungroup.md.");
        }
        String title = first(TITLE, "");
        boolean resource = title.toLowerCase(Locale.ROOT).contains("resource type");
        boolean entity = !resource
                || text.contains("\"keyProperty\"")
                || rows.stream().anyMatch(row -> row.name().equals("id"));
        return new Page(
                name,
                first(NAMESPACE, ""),
                type(title, resource, samples),
                entity,
                request.map(found -> found.group(1)).orElse(""),
                request.map(found -> found.group(2).split("\\?", 2)[0]).orElse(""),
                rows,
                samples);
    }

    private String type(String title, boolean resource, List<String> samples) {
        String plain = resource
                ? LINK.matcher(title).replaceAll("$1").split("\\s+", -1)[0].replaceAll("[`*]", "")
                : first(REPRESENTATION, "");
        for (String sample : samples) {
            Matcher type = TYPE.matcher(sample);
            if (type.find()) {
                String simple = type.group(1).substring(type.group(1).lastIndexOf('.') + 1);
                if (plain.isEmpty() || simple.equals(plain)) {
                    return type.group(1);
                }
            }
        }
        return plain;
    }

    private List<Page.Row> rows() {
        Map<String, Page.Row> rows = new LinkedHashMap<>();
        Map<String, List<String>> enumerations = enumerations();
        for (List<List<String>> table : tables()) {
            List<String> head = table.get(0).stream()
                    .map(cell -> cell.toLowerCase(Locale.ROOT))
                    .toList();
            int type = head.indexOf("type");
            int description = head.indexOf("description");
            boolean property = head.get(0).equals("property");
            if (type < 0 || !(property || head.get(0).equals("relationship"))) {
                continue;
            }
            for (List<String> cells : table.subList(1, table.size())) {
                if (cells.size() > type) {
                    Page.Row row = row(
                            property ? Page.Kind.PROPERTY : Page.Kind.RELATIONSHIP,
                            cells.get(0),
                            cells.get(type),
                            description < 0 || cells.size() <= description ? "" : cells.get(description));
                    List<String> values = enumerations.getOrDefault(row.type(), row.values());
                    rows.putIfAbsent(
                            row.name(),
                            new Page.Row(
                                    row.kind(),
                                    row.name(),
                                    row.type(),
                                    row.many(),
                                    row.base(),
                                    row.required(),
                                    values,
                                    row.description()));
                }
            }
        }
        return List.copyOf(rows.values());
    }

    private static Page.Row row(Page.Kind kind, String name, String type, String description) {
        String plain =
                LINK.matcher(type).replaceAll("$1").replaceAll("[`*]", "").strip();
        boolean many = plain.toLowerCase(Locale.ROOT).endsWith(" collection") || plain.startsWith("Collection(");
        String one = plain.replaceAll("(?i)\\s+collection$", "").replaceAll("^Collection\\((.*)\\)$", "$1");
        Matcher base = BASE.matcher(description);
        Matcher values = VALUES.matcher(description);
        List<String> members = values.find()
                ? VALUE.matcher(values.group(1))
                        .results()
                        .map(found -> found.group(1))
                        .toList()
                : List.of();
        boolean required = Pattern.compile("(?<!Not )(?<!not )\\bRequired\\b(?!\\s+(?:for|when|if|only|by))")
                .matcher(description)
                .find();
        String said = values.replaceAll("").replaceAll("\\b(?:Required|Optional)\\.", "");
        said = BASE.matcher(said).replaceAll("").replaceAll("\\s+", " ").strip();
        return new Page.Row(
                kind,
                name.replaceAll("[`*]", "").strip(),
                one,
                many,
                base.find() ? Optional.of(base.group(1)) : Optional.empty(),
                required,
                members,
                said);
    }

    /** Returns the members of enumerations that have a table of their own. */
    private Map<String, List<String>> enumerations() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Matcher heading = ENUM_HEADING.matcher(text);
        while (heading.find()) {
            String behind = text.substring(heading.end());
            int next = behind.indexOf("\n#");
            for (List<List<String>> table : tables(next < 0 ? behind : behind.substring(0, next))) {
                List<String> members = table.subList(1, table.size()).stream()
                        .map(cells -> cells.get(0).replaceAll("[`*]", "").strip())
                        .filter(member -> member.matches("\\w+"))
                        .toList();
                found.putIfAbsent(heading.group(1), members);
            }
        }
        return found;
    }

    private List<List<List<String>>> tables() {
        return tables(text);
    }

    private static List<List<List<String>>> tables(String text) {
        List<List<List<String>>> tables = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (String line : (text + "\n").split("\n", -1)) {
            String row = line.strip();
            if (!row.startsWith("|")) {
                if (table.size() > 1) {
                    tables.add(table);
                }
                table = new ArrayList<>();
            } else if (!row.matches("[|:\\-\\s]+")) {
                List<String> cells = new ArrayList<>();
                for (String cell : row.substring(1).replaceAll("\\|$", "").split("(?<!\\\\)\\|", -1)) {
                    cells.add(cell.strip());
                }
                table.add(cells);
            }
        }
        return tables;
    }

    private String first(Pattern pattern, String otherwise) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1).strip() : otherwise;
    }
}
