package dev.codemode.bench;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// A report in the XML that JUnit's runners write and servers of continuous integration read: a suite per
/// approach, a test case per trial, and a suite for the gates where there are some.
///
/// What did not run is skipped, what was lost to the provider is an error. The time of a test case is what
/// its trial took by the clock of its model; there is no time stamp and no host.
final class JunitReport {
    private final Report report;
    private final XMLStreamWriter xml;

    private JunitReport(Report report, XMLStreamWriter xml) {
        this.report = report;
        this.xml = xml;
    }

    static String of(Report report) {
        var out = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new JunitReport(report, xml).whole();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory could not be written", e);
        }
        return out.append('\n').toString();
    }

    private record Counts(int tests, long failures, long errors, long skipped, double seconds) {}

    private void whole() throws XMLStreamException {
        var plan = report.summary().plan();
        var byKey = new HashMap<Plan.Key, Trial>();
        report.trials().forEach(trial -> byKey.put(trial.key(), trial));
        xml.writeStartDocument("UTF-8", "1.0");
        open(0, "testsuites");
        xml.writeAttribute("name", clean(plan.suite() + " with " + plan.model()));
        counts(counts(plan.keys(), byKey, report.gates()));
        for (var approach : plan.approaches()) {
            suite(approach, byKey);
        }
        if (!report.gates().isEmpty()) {
            gates();
        }
        close(0);
        xml.writeEndDocument();
    }

    private static Counts counts(
            List<Plan.Key> keys, Map<Plan.Key, Trial> byKey, List<Gate.Outcome> gates) {
        var trials = keys.stream().filter(byKey::containsKey).map(byKey::get).toList();
        return new Counts(
                keys.size() + gates.size(),
                trials.stream().filter(t -> t.result() == Trial.Result.FAILED).count()
                        + gates.stream().filter(Gate.Outcome::failed).count(),
                trials.stream().filter(t -> t.result() == Trial.Result.ERRORED).count(),
                keys.size() - trials.size(),
                trials.stream().mapToDouble(t -> t.seconds().total()).sum());
    }

    private void counts(Counts counts) throws XMLStreamException {
        xml.writeAttribute("tests", String.valueOf(counts.tests()));
        xml.writeAttribute("failures", String.valueOf(counts.failures()));
        xml.writeAttribute("errors", String.valueOf(counts.errors()));
        xml.writeAttribute("skipped", String.valueOf(counts.skipped()));
        xml.writeAttribute("time", seconds(counts.seconds()));
    }

    private void suite(String approach, Map<Plan.Key, Trial> byKey) throws XMLStreamException {
        var plan = report.summary().plan();
        var keys = plan.keys().stream().filter(k -> k.approach().equals(approach)).toList();
        open(1, "testsuite");
        xml.writeAttribute("name", clean(plan.suite() + "." + approach));
        counts(counts(keys, byKey, List.of()));
        properties(approach);
        for (var key : keys) {
            testCase(key, byKey.get(key));
        }
        close(1);
    }

    private void properties(String approach) throws XMLStreamException {
        var plan = report.summary().plan();
        var properties = new LinkedHashMap<String, Object>();
        properties.put("provenance", plan.provenance());
        properties.put("model", plan.model());
        properties.put("suite", plan.suite());
        properties.put("catalog", plan.catalog());
        properties.put("approach", approach);
        properties.put("epochs", plan.epochs());
        properties.put("seed", plan.seed());
        properties.put("today", plan.today());
        open(2, "properties");
        for (var property : properties.entrySet()) {
            property(property.getKey(), property.getValue().toString());
        }
        for (var warning : report.summary().warnings()) {
            property("warning", warning.text());
        }
        for (var notice : report.notices()) {
            property("notice", notice);
        }
        close(2);
    }

    private void property(String name, String value) throws XMLStreamException {
        indent(3);
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", clean(value));
    }

    private void testCase(Plan.Key key, @Nullable Trial trial) throws XMLStreamException {
        open(2, "testcase");
        xml.writeAttribute("name", clean(name(key)));
        xml.writeAttribute(
                "classname", clean(report.summary().plan().suite() + "." + key.approach()));
        xml.writeAttribute("time", seconds(trial == null ? 0 : trial.seconds().total()));
        if (trial == null) {
            indent(3);
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", "this trial has not run");
            close(2);
            return;
        }
        switch (trial.result()) {
            case PASSED -> {}
            case FAILED -> trouble("failure", cause(trial), Summary.reasons(trial));
            case ERRORED -> trouble("error", cause(trial), Summary.reasons(trial));
        }
        close(2);
    }

    private String name(Plan.Key key) {
        var plan = report.summary().plan();
        var task =
                plan.tasks().stream()
                        .filter(t -> t.id().equals(key.task()))
                        .findFirst()
                        .orElseThrow();
        return task.id()
                + " "
                + task.name()
                + (plan.epochs() == 1 ? "" : " (epoch " + key.epoch() + ")");
    }

    private static String cause(Trial trial) {
        var cause = trial.cause();
        return cause == null ? "UNKNOWN" : cause.name();
    }

    private void gates() throws XMLStreamException {
        var gates = report.gates();
        open(1, "testsuite");
        xml.writeAttribute("name", clean(report.summary().plan().suite() + ".gates"));
        counts(counts(List.of(), Map.of(), gates));
        for (var gate : gates) {
            open(2, "testcase");
            xml.writeAttribute("name", clean("not " + gate.gate().text()));
            xml.writeAttribute("classname", clean(report.summary().plan().suite() + ".gates"));
            xml.writeAttribute("time", "0");
            if (gate.failed()) {
                trouble("failure", "GATE", List.of(gate.why()));
            }
            close(2);
        }
        close(1);
    }

    private void trouble(String element, String type, List<String> reasons)
            throws XMLStreamException {
        indent(3);
        xml.writeStartElement(element);
        xml.writeAttribute("type", type);
        xml.writeAttribute("message", clean(Figures.oneLine(String.join("; ", reasons))));
        xml.writeCharacters(clean(String.join("\n", reasons)));
        xml.writeEndElement();
    }

    private void open(int depth, String element) throws XMLStreamException {
        indent(depth);
        xml.writeStartElement(element);
    }

    private void close(int depth) throws XMLStreamException {
        indent(depth);
        xml.writeEndElement();
    }

    private void indent(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String seconds(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    /// XML knows no way to write most control characters and half surrogates; models do.
    private static String clean(String text) {
        return text.replace("\r\n", "\n")
                .codePoints()
                .map(c -> isAllowed(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
