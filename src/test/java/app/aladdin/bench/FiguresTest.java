package app.aladdin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

class FiguresTest {
    private final Figures figures = new Figures();

    @Test
    void takesTheValueBelowWhichThatPartLies() {
        List<Double> values = List.of(5.0, 1.0, 3.0, 2.0, 4.0);

        assertThat(Figures.quantile(values, 0)).isEqualTo(1);
        assertThat(Figures.quantile(values, 0.5)).isEqualTo(3);
        assertThat(Figures.quantile(values, 1)).isEqualTo(5);
        assertThat(Figures.quantile(List.of(), 0.5)).isZero();
    }

    @Test
    void tellsTheMedianOfThreeRoundsWithTheLeastAndTheGreatest() {
        figures.add("open, ms", 30);
        figures.add("open, ms", 10);
        figures.add("open, ms", 20);

        assertThat(printed()).contains("open, ms").contains("20.0   10.0 to 30.0");
        assertThat(figures.json().path("open, ms").path("median").asDouble()).isEqualTo(20);
        assertThat(figures.json().path("open, ms").path("max").asDouble()).isEqualTo(30);
    }

    private String printed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            figures.print(stream);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
