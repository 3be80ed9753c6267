package dev.graphlet.benchmarks.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Some rows of a table, each with a name and a figure.
 *
 * @param filter the name of the column that tells which rows
 * @param wanted what the rows have in it; a table without this column has only such rows
 * @param name the name of the column with the names
 * @param figure a regular expression of the name of the column with the figures
 * @param factor what a figure is multiplied by
 */
record Rows(String filter, String wanted, String name, String figure, double factor) {
    static Rows where(String filter, String wanted) {
        return new Rows(filter, wanted, "", "", 1);
    }

    Rows named(String column) {
        return new Rows(filter, wanted, column, figure, factor);
    }

    Rows of(String column, double times) {
        return new Rows(filter, wanted, name, column, times);
    }

    /** Returns the figures by the names of their rows. */
    Map<String, Double> figures(String text) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (Map<String, String> row : Tables.rows(text)) {
            if (row.getOrDefault(filter, wanted).equals(wanted)) {
                row.forEach((column, cell) -> {
                    if (column.matches(figure)) {
                        figures.put(row.getOrDefault(name, ""), number(cell) * factor);
                    }
                });
            }
        }
        return figures;
    }

    /** Reads {@code 1,366 ± 130}. */
    private static double number(String cell) {
        return Double.parseDouble(cell.replaceFirst(" ±.*", "").replace(",", ""));
    }
}
