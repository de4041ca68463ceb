package backstep.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import backstep.nn.Activation;
import backstep.nn.LayerShape;
import backstep.nn.NetworkShape;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkFormTest {
    @Test
    void aNetworkIsAGraphAsLongAsItsEdgesAreFourThousandAtMost() {
        assertThat(NetworkForm.of(shape(64, 64))).isEqualTo(NetworkForm.GRAPH);
        assertThat(NetworkForm.of(shape(64, 65))).isEqualTo(NetworkForm.MATRIX);
    }

    @Test
    void eachIsTheOtherOfItsOther() {
        for (NetworkForm form : NetworkForm.values()) {
            assertThat(form.other()).isNotEqualTo(form);
            assertThat(form.other().other()).isEqualTo(form);
        }
    }

    private static NetworkShape shape(int inputs, int units) {
        return new NetworkShape(inputs, List.of(new LayerShape(units, Activation.SIGMOID)));
    }
}
