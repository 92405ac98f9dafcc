package dev.codemode.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReportTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, America/Los_Angeles",
        "de-DE, Europe/Berlin",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "hi-IN-u-nu-deva, Asia/Kolkata",
    })
    void isTheSameInEveryLocaleAndTimeZone(String tag, String zoneId) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        var report = gated(MixedRun.report());

        Golden.assertMatches("report.txt", report.summary().text());
        Golden.assertMatches("report.md", report.as(ReportFormat.MD));
        Golden.assertMatches("report.json", report.as(ReportFormat.JSON));
        Golden.assertMatches("report.csv", report.as(ReportFormat.CSV));
        Golden.assertMatches("report.xml", report.as(ReportFormat.JUNIT));
    }

    private static Report gated(Report report) {
        return report.with(List.of(Gate.parse("tokens_ratio > 0.8")));
    }

    @Test
    void theXmlHasTheShapeThatContinuousIntegrationReads() throws Exception {
        var schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(Path.of("src/test/resources/junit-shape.xsd").toFile());

        schema.newValidator().validate(new StreamSource(new StringReader(xml())));

        var root =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml())))
                        .getDocumentElement();
        assertThat(root.getAttribute("tests")).isEqualTo("13");
        assertThat(root.getAttribute("failures")).isEqualTo("3");
        assertThat(root.getAttribute("errors")).isEqualTo("1");
        assertThat(root.getAttribute("skipped")).isEqualTo("1");
        // What is counted is there: readers add up by themselves.
        assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(13);
        assertThat(root.getElementsByTagName("failure").getLength()).isEqualTo(3);
        assertThat(root.getElementsByTagName("error").getLength()).isEqualTo(1);
        assertThat(root.getElementsByTagName("skipped").getLength()).isEqualTo(1);
        assertThat(((Element) root.getElementsByTagName("failure").item(1)).getAttribute("message"))
                .isEqualTo("total: expected 1,200.50, got =1200 <b>");
    }

    private static String xml() {
        return gated(MixedRun.report()).as(ReportFormat.JUNIT);
    }

    @Test
    void theCsvHasARowPerTrialAndAsManyCellsAsColumns() {
        var rows = Csv.parse(MixedRun.report().as(ReportFormat.CSV));

        assertThat(rows).hasSize(12);
        assertThat(rows).allMatch(row -> row.size() == rows.getFirst().size());
        assertThat(rows.get(4).get(rows.getFirst().indexOf("why")))
                .isEqualTo("total: expected 1,200.50, got =1200\r\n<b>\u0007");
        assertThat(rows.get(12 - 1).get(rows.getFirst().indexOf("factor_fan_out"))).isEqualTo("30");
    }

    /// The documents promise every field and column, and nothing that is not there.
    @Test
    void everyFieldAndColumnIsDocumented() throws Exception {
        var document = Files.readString(Path.of("../docs/report-format.md"));
        var report = MixedRun.report();
        var json = JsonMapper.builder().build().readTree(report.as(ReportFormat.JSON));

        assertThat(json.fieldNames())
                .toIterable()
                .allMatch(name -> document.contains("\n| `" + name + "` |"), "is documented");
        assertThat(json.get("trials").get(0).fieldNames())
                .toIterable()
                .allMatch(name -> document.contains("| `" + name + "`"), "is documented");
        assertThat(json.get("approaches").get(0).fieldNames())
                .toIterable()
                .allMatch(name -> document.contains("`" + name + "`"), "is documented");
        assertThat(json.get("comparisons").get(0).fieldNames())
                .toIterable()
                .allMatch(name -> document.contains("`" + name + "`"), "is documented");
        assertThat(Csv.parse(report.as(ReportFormat.CSV)).getFirst())
                .filteredOn(name -> !name.startsWith("factor_"))
                .allMatch(name -> document.contains("| `" + name + "` |"), "is documented");
    }

    @Test
    void holdsNoFolderAndNoTimeOfTheMachine() {
        var report = MixedRun.report();
        for (var format : ReportFormat.values()) {
            assertThat(report.as(format))
                    .doesNotContain(System.getProperty("user.dir"), "timestamp", "hostname");
        }
    }
}
