package backstep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each fault of an experiment file is refused in one line that names file, place and what was expected.
final class BadExperimentTest {
    private static final String GOOD = """
            {"format": "backstep-experiment", "version": 1, "title": "t",
             "network": {"inputs": 2, "layers": [
               {"units": 2, "activation": "sigmoid", "weights": [[0.15, 0.25], [0.2, 0.3]], "biases": [0.35, 0.35]},
               {"units": 1, "activation": "sigmoid"}], "init": {"scheme": "uniform", "range": 0.5, "seed": 7}},
             "data": {"inputs": [[0.05, 0.1], [1, 2]], "targets": [[0.01], [1]], "inputNames": ["x1", "x2"]},
             "training": {"loss": "half-sse", "optimizer": {"type": "sgd", "learningRate": 0.5, "momentum": 0.0},
               "regularization": {"l1": 0.0, "l2": 0.0}, "batchSize": 1, "shuffle": false, "seed": 1,
               "trainBiases": true}}
            """;

    @Test
    void theExampleThatTheFaultsArePutIntoIsRead() throws ExperimentException {
        assertThat(ExperimentReader.parse(GOOD, "good.json", null).title()).isEqualTo("t");
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # what stands                      | instead of it                      | place                            | expected
                    "backstep-experiment"              | "other"                            | $.format                         | expected 'backstep-experiment', found 'other'
                    "format": "backstep-experiment",   | ``                                 | $.format                         | expected a value, found none
                    "version": 1                       | "version": 2                       | $.version                        | expected version 1, found 2
                    "version": 1                       | "version": "1"                     | $.version                        | expected a whole number
                    "title": "t"                       | "title": 5                         | $.title                          | expected a text, found 5
                    "title": "t"                       | "tilte": "t"                       | $.tilte                          | the nearest is 'title'
                    "inputs": 2                        | "inputs": 0                        | $.network.inputs                 | expected a whole number from 1 to 1000000, found 0
                    "inputs": 2                        | "inputs": 2.5                      | $.network.inputs                 | expected a whole number
                    "inputs": 2                        | "inputs": null                     | $.network.inputs                 | expected a whole number
                    "inputs": 2                        | "inputs": 3                        | $.network.layers[0].weights      | expected 3 rows, one for each input, found 2
                    "units": 1                         | "units": 2000000000                | $.network.layers[1].units        | found 2000000000
                    "units": 1                         | "units": 1000000, "weights": 3     | $.network.layers[1].weights      | expected an array of 2 rows
                    "units": 1                         | "units": -1                        | $.network.layers[1].units        | expected a whole number
                    "units": 1                         | "units": true                      | $.network.layers[1].units        | found true
                    "units": 1                         | "units": 1e999                     | $.network.layers[1].units        | expected a whole number
                    "units": 1                         | "unit": 1                          | $.network.layers[1].unit         | the nearest is 'units'
                    "units": 1                         | "units": 2                         | $.data.targets[0]                | expected 2 numbers, one for each unit of the network's last layer, found 1
                    [0.35, 0.35]                       | [0.35]                             | $.network.layers[0].biases       | expected 2 numbers, one for each unit of the layer, found 1
                    [0.35, 0.35]                       | [0.35, "a"]                        | $.network.layers[0].biases[1]    | expected a finite number, found 'a'
                    [0.2, 0.3]                         | [0.2]                              | $.network.layers[0].weights[1]   | expected 2 numbers
                    [0.2, 0.3]                         | 0.2                                | $.network.layers[0].weights[1]   | expected an array of 2 numbers
                    0.15                               | 1e999                              | $.network.layers[0].weights[0][0] | expected a finite number, found a number beyond the range of doubles
                    0.15                               | -1e999                             | $.network.layers[0].weights[0][0] | expected a finite number
                    0.15                               | NaN                                | $.network.layers[0].weights[0][0] | expected a finite number, found 'NaN'
                    0.15                               | null                               | $.network.layers[0].weights[0][0] | expected a finite number, found null
                    0.15                               | 0.15, 0.15                         | $.network.layers[0].weights[0]   | expected 2 numbers, one for each unit of the layer, found 3
                    "uniform"                          | "uniforn"                          | $.network.init.scheme            | expected 'uniform' (the nearest scheme
                    "range": 0.5                       | "range": -1                        | $.network.init.range             | expected a number of at least 0, found -1
                    "seed": 7                          | "seed": 1.5                        | $.network.init.seed              | expected a whole number of 64 bits
                    "seed": 7                          | "seed": 18446744073709551616       | $.network.init.seed              | expected a whole number of 64 bits
                    [[0.05, 0.1], [1, 2]]              | []                                 | $.data.inputs                    | expected at least one row, found none
                    [[0.05, 0.1], [1, 2]]              | [[0.05, 0.1], [1]]                 | $.data.inputs[1]                 | expected 2 numbers, one for each input of the network, found 1
                    [[0.05, 0.1], [1, 2]]              | [[0.05, 0.1]]                      | $.data.targets                   | expected 1 rows, one for each row of inputs, found 2
                    [[0.05, 0.1], [1, 2]]              | [[0.05, 0.1], [1, []]]             | $.data.inputs[1][1]              | expected a finite number, found an array
                    [[0.05, 0.1], [1, 2]]              | [[0.05, 0.1], {"a": 1}]            | $.data.inputs[1]                 | found an object
                    [[0.01], [1]]                      | [[0.01], [1e400]]                  | $.data.targets[1][0]             | expected a finite number
                    ["x1", "x2"]                       | ["x1"]                             | $.data.inputNames                | expected 2 names, one for each input, found 1
                    ["x1", "x2"]                       | ["x1", 2]                          | $.data.inputNames[1]             | expected a text, found 2
                    "targets"                          | "target"                           | $.data.target                    | the nearest is 'targets'
                    "targets"                          | "answers"                          | $.data.targets                   | expected a value, found none
                    "inputNames"                       | "testFraction": 1, "inputNames"    | $.data.testFraction              | expected a number of at least 0 and less than 1, found 1
                    "inputNames"                       | "testFraction": -0.1, "inputNames" | $.data.testFraction              | expected a number of at least 0 and less than 1
                    "inputNames"                       | "testFraction": 0.9, "inputNames"  | $.data                           | expected at least one example left to train with
                    "inputNames"                       | "scale": "zsocre", "inputNames"    | $.data.scale                     | expected 'zscore' (the nearest scaling
                    "half-sse"                         | "half_see"                         | $.training.loss                  | expected 'half-sse' (the nearest loss
                    "half-sse"                         | "cross-entropie"                   | $.training.loss                  | expected 'cross-entropy'
                    "half-sse"                         | 3                                  | $.training.loss                  | expected a text, found 3
                    "type": "sgd"                      | "type": "adan"                     | $.training.optimizer.type        | expected 'adam' (the nearest optimizer
                    "type": "sgd"                      | "type": "adam", "beta1": 1         | $.training.optimizer.beta1       | expected a number of at least 0 and less than 1
                    "type": "sgd"                      | "type": "adam", "eps": 0           | $.training.optimizer.eps         | expected a number above 0, found 0
                    "learningRate": 0.5                | "learningRate": -0.5               | $.training.optimizer.learningRate | expected a number of at least 0, found -0.5
                    "learningRate": 0.5                | "learningRate": NaN                | $.training.optimizer.learningRate | expected a finite number, found 'NaN'
                    "learningRate": 0.5                | "learningRate": "0.5"              | $.training.optimizer.learningRate | expected a finite number, found '0.5'
                    "learningRate": 0.5                | "learningrate": 0.5                | $.training.optimizer.learningrate | the nearest is 'learningRate'
                    "learningRate": 0.5                | "rate": 0.5                        | $.training.optimizer.learningRate | expected a value, found none
                    "momentum": 0.0                    | "momentum": -0.1                   | $.training.optimizer.momentum    | expected a number of at least 0
                    "l1": 0.0                          | "l1": -1                           | $.training.regularization.l1     | expected a number of at least 0
                    "batchSize": 1                     | "batchSize": 0                     | $.training.batchSize             | expected a whole number from 1
                    "batchSize": 1                     | "batchSize": -4                    | $.training.batchSize             | found -4
                    "batchSize": 1                     | "batchSize": 1.5                   | $.training.batchSize             | found 1.5
                    "batchSize": 1                     | "batch_size": 1                    | $.training.batch_size            | the nearest is 'batchSize'
                    "batchSize": 1                     | "batchSize": 1, "batchSize": 1     | $.training.batchSize             | expected each key once, found 'batchSize' twice
                    "shuffle": false                   | "shuffle": 0                       | $.training.shuffle               | expected true or false, found 0
                    "trainBiases": true                | "trainBiases": "yes"               | $.training.trainBiases           | expected true or false, found 'yes'
                    "training":                        | "train":                           | $.training                       | expected a value, found none
                    "activation": "sigmoid"}]          | "activation": "sigmiod"}]          | $.network.layers[1].activation   | expected 'sigmoid' (the nearest activation
                    "activation": "sigmoid"}]          | "activation": "softmax"}]          | $.network.layers[1].activation   | expected softmax in the last layer alone, with the loss 'cross-entropy'
                    "activation": "sigmoid"}]          | "activation": null}]               | $.network.layers[1].activation   | expected a text, found null
                    "activation": "sigmoid"}]          | "activation": "sigmoid"}           | $.network.layers[3]              | found: Unexpected character
                    "trainBiases": true}}              | "trainBiases": true                | $.training.trainBiases           | expected more, found the end of the file
                    "trainBiases": true}}              | "trainBiases": tru                 | $.training.trainBiases           | Unrecognized token 'tru'
                    "trainBiases": true}}              | "trainBiases": true}} {}           | line                             | expected the end of the file
                    """)
    void faultIsRefusedAtItsPlace(String good, String bad, String place, String expected) {
        assertThat(GOOD).contains(good);
        ExperimentException fault = refused(GOOD.replace(good, bad));
        assertThat(fault.place()).startsWith(place);
        assertThat(fault.place().substring(place.length())).matches("( \\(line .*\\)| \\d+, column \\d+)?");
        assertThat(fault.expected()).contains(expected);
        assertThat(fault.getMessage()).isEqualTo("bad.json: " + fault.place() + ": " + fault.expected());
    }

    @ParameterizedTest(name = "'{0}'")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``      | expected an experiment in JSON, found nothing
                    []      | $: expected an object {…}, found an array
                    7       | $: expected an object {…}, found 7
                    nothing | Unrecognized token
                    {       | expected more, found the end of the file
                    {}      | $.format: expected a value, found none
                    """)
    void whatIsNoExperimentAtAllIsRefused(String json, String expected) {
        assertThat(refused(json).getMessage()).startsWith("bad.json: ").contains(expected);
    }

    @Test
    void hundredThousandNestedBracketsAreRefused() {
        ExperimentException fault = refused("[".repeat(100_000));
        assertThat(fault.expected()).isEqualTo("expected brackets nested at most 64 deep");
    }

    @Test
    void nestedObjectsAreRefusedInOneShortLine() {
        ExperimentException fault = refused("{\"network\":".repeat(100_000));
        assertThat(fault.getMessage()).hasSizeLessThan(300);
    }

    @Test
    void networkThatIsTooLargeIsRefusedBeforeAnyWeightIsMade() {
        ExperimentException fault =
                refused(GOOD.replace("\"units\": 1", "\"units\": 900000").replace("\"units\": 2", "\"units\": 900000"));
        assertThat(fault.place()).isEqualTo("$.network.layers");
        assertThat(fault.expected()).startsWith("expected at most 10000000 weights and biases, found 8100");
    }

    @Test
    void softmaxBeforeTheLastLayerIsRefused() {
        ExperimentException fault = refused(GOOD.replace("\"sigmoid\", \"weights\"", "\"softmax\", \"weights\"")
                .replace("half-sse", "cross-entropy"));
        assertThat(fault.place()).isEqualTo("$.network.layers[0].activation");
    }

    @Test
    void builtInDataThatDoesNotFitTheNetworkIsRefused() {
        String data = GOOD.substring(GOOD.indexOf("{\"inputs\": [["), GOOD.indexOf(",\n \"training\""));
        assertThat(refused(GOOD.replace(data, "{\"builtin\": \"penguins\"}")).getMessage())
                .isEqualTo("bad.json: $.network.inputs: expected 4, the number of input columns, found 2");
        assertThat(refused(GOOD.replace(data, "{\"builtin\": \"spirals\"}")).getMessage())
                .isEqualTo("bad.json: $.network.layers[1].units: "
                        + "expected 2, one for each target or class of the data, found 1");
        assertThat(refused(GOOD.replace(data, "{\"builtin\": \"xro\"}")).getMessage())
                .contains("$.data.builtin: expected 'xor' (the nearest data set");
    }

    @Test
    void messageIsOneLineWhateverTheFileSays() {
        ExperimentException fault = refused(GOOD.replace("\"half-sse\"", "\"a\\nb\\u0007" + "c".repeat(1000) + "\""));
        assertThat(fault.getMessage()).doesNotContainPattern("\\p{Cntrl}").hasSizeLessThan(400);
    }

    private static ExperimentException refused(String json) {
        return catchThrowableOfType(ExperimentException.class, () -> ExperimentReader.parse(json, "bad.json", null));
    }
}
