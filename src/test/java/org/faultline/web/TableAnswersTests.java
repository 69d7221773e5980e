package org.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = ShellOnly.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TableAnswersTests {

    private static final String HEADER =
            "id,name,kind,strength.min,strength.max,founded,aliases.text,aliases.language,tags";

    @LocalServerPort
    private int port;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = new Caller(port);
    }

    @Test
    void flattensNestedValuesAndJoinsLists() {
        List<NamedCsvRecord> rows = rows(caller.get("/api/v1/invented.csv"));
        NamedCsvRecord second = rows.stream()
                .filter(row -> row.getField("id").equals("garrison-2"))
                .findFirst()
                .orElseThrow();
        assertThat(second.getField("strength.min")).isEqualTo("20");
        assertThat(second.getField("aliases.text")).isEqualTo("တပ်; Fort, \"Two\"");
        assertThat(second.getField("aliases.language")).isEqualTo("my; en");
        assertThat(second.getField("tags")).isEqualTo("a; b");
        assertThat(second.getField("founded")).isEmpty();
    }

    @Test
    void keepsSpreadsheetsFromRunningACell() {
        assertThat(rows(caller.get("/api/v1/invented.csv")).getFirst().getField("name"))
                .isEqualTo("'=HYPERLINK(\"x\")");
    }

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+1,'''+1'", "-1,'''-1'", "@x,'''@x'", "a=1,a=1", "Fort 7,Fort 7", "'',''"})
    void guardsWhatASpreadsheetWouldTakeForAFormula(String text, String cell) {
        assertThat(TableColumns.guarded(text)).isEqualTo(cell);
        assertThat(TableColumns.guarded("\t" + text)).isEqualTo("'\t" + text);
        assertThat(TableColumns.guarded("\r" + text)).isEqualTo("'\r" + text);
    }

    @Test
    void hasTheSameHeaderWithoutRows() {
        assertThat(caller.get("/api/v1/invented.csv?atLeast=1000").body()).isEqualTo(HEADER + "\r\n");
        assertThat(caller.get("/api/v1/invented.csv").body()).startsWith(HEADER + "\r\n");
    }

    @Test
    void narrowsColumnsToTheFieldsAskedFor() {
        assertThat(caller.get("/api/v1/invented.csv?fields=strength,id&limit=1").body())
                .isEqualTo("strength.min,strength.max,id\r\n30,60,garrison-3\r\n");
    }

    @Test
    void choosesTheFormatByAcceptOrBySuffix() {
        HttpResponse<String> asked = caller.get("/api/v1/invented", "Accept", "text/csv");
        HttpResponse<String> named = caller.get("/api/v1/invented.csv");
        assertThat(asked.body()).isEqualTo(named.body());
        assertThat(named.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(named.headers().firstValue("Content-Disposition").orElse("")).contains("invented.csv");
    }

    @Test
    void writesOneDocumentALine() {
        HttpResponse<String> answer = caller.get("/api/v1/invented.ndjson?limit=2&fields=id");
        assertThat(answer.body()).isEqualTo("{\"id\":\"garrison-3\"}\n{\"id\":\"garrison-1\"}\n");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
    }

    @Test
    void givesJsonToWhomeverTakesAnything() {
        assertThat(caller.get("/api/v1/invented", "Accept", "*/*").headers().firstValue("Content-Type"))
                .hasValue("application/json");
        assertThat(caller.get("/api/v1/invented", "Accept", "text/html,application/xml;q=0.9,*/*;q=0.8")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("application/json");
    }

    private static List<NamedCsvRecord> rows(HttpResponse<String> answer) {
        return CsvReader.builder().ofNamedCsvRecord(answer.body()).stream().toList();
    }
}
