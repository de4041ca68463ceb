package backstep.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class OutlineTest {
    @Test
    void equalsAnotherOfTheSameContent() {
        assertThat(Outline.circle(1, 2, 3)).isEqualTo(Outline.circle(1, 2, 3)).isNotEqualTo(Outline.circle(1, 2, 4));
        assertThat(Outline.circle(1, 2, 3)).hasSameHashCodeAs(Outline.circle(1, 2, 3));
    }

    @Test
    void knowsTheBoxItFills() {
        assertThat(Outline.circle(10, 20, 5).bounds()).isEqualTo(new Box(5, 15, 10, 10));
        assertThat(Outline.roundRect(new Box(1, 2, 30, 8), 99).bounds()).isEqualTo(new Box(1, 2, 30, 8));
        assertThat(Outline.builder().build().bounds()).isEqualTo(Box.of(0, 0));
    }

    @Test
    void tellsItselfToAnother() {
        Outline outline = Outline.builder()
                .move(1, 2)
                .line(3, 4)
                .quad(5, 6, 7, 8)
                .cubic(9, 10, 11, 12, 13, 14)
                .shut()
                .build();
        OutlineBuilder copy = Outline.builder();
        outline.trace(copy);
        assertThat(copy.build()).isEqualTo(outline);
    }

    @Test
    void growsToAnyLength() {
        double[] points = new double[5000];
        for (int k = 0; k < points.length; k++) {
            points[k] = k;
        }
        assertThat(Outline.polyline(points).bounds()).isEqualTo(new Box(0, 1, 4998, 4998));
    }

    @Test
    void stretchesAndMoves() {
        assertThat(Outline.polygon(1, 2, 3, 4).mapped(2, 3, 10, 20)).isEqualTo(Outline.polygon(12, 26, 16, 32));
    }

    @Test
    void refusesALineThatStartsNowhere() {
        assertThatThrownBy(() -> Outline.builder().line(1, 2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesHalfAPoint() {
        assertThatThrownBy(() -> Outline.polyline(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
