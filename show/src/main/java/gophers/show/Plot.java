package gophers.show;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Speed-up against the number of gophers: a line is predicted, a dot was measured. */
final class Plot {

    private static final List<Color> COLOURS =
            List.of(new Color(0xB4531F), new Color(0x2F6F9F), new Color(0x3C7D3A), new Color(0x7A4B9A));

    private static final BasicStroke SOLID = new BasicStroke(2f);
    private static final BasicStroke DASHED =
            new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {9f, 9f}, 0f);

    private Plot() {}

    /** Writes {@code speed-up.png} and {@code speed-up.svg} into the folder. */
    static void write(Path folder, String title, List<Row> rows) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(900)
                .height(560)
                .title(title)
                .xAxisTitle("gophers")
                .yAxisTitle("speed-up against one gopher")
                .build();
        Styler styler = chart.getStyler();
        styler.setLegendPosition(Styler.LegendPosition.InsideNW);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        chart.getStyler().setXAxisMin(0.0).setXAxisMax(8.5).setYAxisMin(0.0).setYAxisMax(8.5);
        for (int i = 0; i < rows.size(); i++) {
            Programme.Curve curve = rows.get(i).curve();
            Color colour = COLOURS.get(i % COLOURS.size());
            XYSeries line = chart.addSeries(
                    curve.name() + ": predicted",
                    Programme.COUNTS,
                    curve.acts().stream().map(Act::predicted).toList());
            // Two of the curves lie on one another: the dashes let the lower one show.
            line.setMarker(SeriesMarkers.NONE).setLineColor(colour).setLineStyle(i % 2 == 0 ? SOLID : DASHED);
            List<Outcome> measured =
                    rows.get(i).outcomes().stream().filter(Outcome::isMeasured).toList();
            if (measured.isEmpty()) {
                continue;
            }
            XYSeries dots = chart.addSeries(
                    curve.name() + ": measured",
                    measured.stream()
                            .map(outcome -> Programme.COUNTS.get(curve.acts().indexOf(outcome.act())))
                            .toList(),
                    measured.stream().map(Outcome::measured).toList());
            dots.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter)
                    .setMarker(SeriesMarkers.CIRCLE)
                    .setMarkerColor(colour);
        }
        String file = folder.resolve("speed-up").toString();
        BitmapEncoder.saveBitmap(chart, file, BitmapEncoder.BitmapFormat.PNG);
        VectorGraphicsEncoder.saveVectorGraphic(chart, file, VectorGraphicsEncoder.VectorGraphicsFormat.SVG);
    }
}
