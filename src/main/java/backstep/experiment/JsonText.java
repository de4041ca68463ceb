package backstep.experiment;

import backstep.data.Quotation;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parses JSON strictly: no key twice, nothing after the end, no brackets nested deeper than [#DEEPEST].
final class JsonText {
    static final int DEEPEST = 64;

    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    /// Advice of the parser to programmers, and character codes.
    private static final Pattern ASIDE =
            Pattern.compile("(?s): (was expecting|maybe|only regular|has to be|enable).*| \\(code \\d+\\)");

    private JsonText() {}

    static JsonReading parse(String text, String file) throws ExperimentException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            try {
                JsonNode root = MAPPER.readTree(parser);
                if (root == null || root.isMissingNode()) {
                    throw new ExperimentException(file, "", "expected an experiment in JSON, found nothing");
                }
                if (parser.nextToken() != null) {
                    throw new ExperimentException(
                            file, line(parser.currentTokenLocation()), "expected the end of the file after the last }");
                }
                return new JsonReading(file, "$", root);
            } catch (JsonProcessingException e) {
                throw fault(file, parser, e);
            }
        } catch (IOException e) {
            throw new ExperimentException(file, "", "expected JSON, found: " + Quotation.line(said(e)));
        }
    }

    private static ExperimentException fault(String file, JsonParser parser, JsonProcessingException fault) {
        JsonLocation said = Objects.requireNonNullElse(fault.getLocation(), JsonLocation.NA);
        String line = line(said.getLineNr() < 1 ? parser.currentLocation() : said);
        if (fault instanceof StreamConstraintsException
                && parser.getParsingContext().getNestingDepth() >= DEEPEST) {
            return new ExperimentException(file, line, "expected brackets nested at most " + DEEPEST + " deep");
        }
        return new ExperimentException(file, path(parser.getParsingContext()) + " (" + line + ")", expected(fault));
    }

    private static String expected(JsonProcessingException fault) {
        String said = said(fault);
        Matcher quoted = QUOTED.matcher(said);
        String found = quoted.find() ? Quotation.of(quoted.group(1)) : "another";
        if (said.startsWith("Duplicate field")) {
            return "expected each key once, found " + found + " twice";
        }
        if (said.startsWith("Non-standard token")) {
            return "expected a finite number, found " + found;
        }
        if (said.startsWith("Unexpected end-of-input")) {
            return "expected more, found the end of the file";
        }
        return "expected JSON, found: " + Quotation.line(ASIDE.matcher(said).replaceAll(""));
    }

    /// What the parser says, without where it says it.
    private static String said(Exception fault) {
        String message = fault instanceof JsonProcessingException json ? json.getOriginalMessage() : fault.getMessage();
        return Objects.requireNonNullElse(message, "a fault");
    }

    private static String line(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String path(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        if (parent == null) {
            return "$";
        }
        String before = path(parent);
        if (parent.inRoot()) {
            before = "$";
        }
        if (context.inObject() && context.getCurrentName() != null) {
            return before + JsonReading.step(context.getCurrentName());
        }
        return context.inArray() && context.hasCurrentIndex() ? before + "[" + context.getCurrentIndex() + "]" : before;
    }
}
