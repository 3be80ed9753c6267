package dev.graphlet.benchmarks.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.w3c.dom.Element;

/** Horizontal bars as SVG, on a background of their own, so that they are legible on any page. */
final class BarSvg {
    private static final int WIDTH = 760;
    private static final int HEAD = 76;
    private static final int BAR = 30;
    private static final Color GRAPHLET = new Color(0x1F6FB2);
    private static final Color OTHERS = new Color(0xB4BAC2);
    private static final Color TEXT = new Color(0x24292F);
    private static final Color NOTE = new Color(0x57606A);
    private static final double ROOM_FOR_LABELS = 0.12;

    private final List<Bar> bars;

    private BarSvg(List<Bar> bars) {
        this.bars = bars;
    }

    static String of(String title, String note, List<Bar> bars) throws IOException {
        return new BarSvg(bars).svg(title, note);
    }

    private String svg(String title, String note) throws IOException {
        Dimension size = new Dimension(WIDTH, HEAD + BAR * bars.size());
        SVGGraphics2D graphics = graphics();
        graphics.setSVGCanvasSize(size);
        chart(title, note).draw(graphics, new Rectangle(size));
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + size.width + " " + size.height);
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS(null, "aria-label", title);
        StringWriter text = new StringWriter();
        graphics.stream(root, text, true, false);
        return text.toString().replace("\r\n", "\n");
    }

    private static SVGGraphics2D graphics() {
        try {
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVGGraphics2D.SVG_NAMESPACE_URI, "svg", null));
            context.setComment("Drawn from the figures of docs/benchmarks.md.");
            return new SVGGraphics2D(context, false); // texts stay texts
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private JFreeChart chart(String title, String note) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        bars.forEach(bar -> data.addValue(bar.value(), "", bar.label()));
        JFreeChart chart =
                ChartFactory.createBarChart(title, null, null, data, PlotOrientation.HORIZONTAL, false, false, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(10, 12, 6, 12));
        style(chart.getTitle(), font(Font.BOLD, 15), TEXT);
        TextTitle measured = new TextTitle(note);
        style(measured, font(Font.PLAIN, 11), NOTE);
        chart.addSubtitle(measured);
        style(chart.getCategoryPlot());
        return chart;
    }

    private static void style(TextTitle title, Font font, Color color) {
        title.setFont(font);
        title.setPaint(color);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    }

    private void style(CategoryPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.getRangeAxis().setVisible(false); // each bar has its figure
        plot.getRangeAxis().setUpperMargin(ROOM_FOR_LABELS);
        CategoryAxis names = plot.getDomainAxis();
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setTickLabelFont(font(Font.PLAIN, 13));
        names.setTickLabelPaint(TEXT);
        names.setCategoryLabelPositions(CategoryLabelPositions.replaceLeftPosition(
                CategoryLabelPositions.STANDARD,
                new CategoryLabelPosition(
                        RectangleAnchor.LEFT,
                        TextBlockAnchor.CENTER_LEFT, // whatever font the reader has
                        CategoryLabelWidthType.RANGE,
                        0.5f)));
        names.setCategoryMargin(0.3);
        plot.setRenderer(renderer());
    }

    private BarRenderer renderer() {
        BarRenderer renderer = new BarRenderer() {
            private static final long serialVersionUID = 1;

            @Override
            public Paint getItemPaint(int row, int column) {
                return bars.get(column).isGraphlet() ? GRAPHLET : OTHERS;
            }
        };
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator() {
            private static final long serialVersionUID = 1;

            @Override
            public String generateLabel(CategoryDataset data, int row, int column) {
                return bars.get(column).figure();
            }
        });
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        renderer.setDefaultItemLabelFont(font(Font.PLAIN, 13));
        renderer.setDefaultItemLabelPaint(TEXT);
        renderer.setDefaultItemLabelsVisible(true);
        return renderer;
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}
