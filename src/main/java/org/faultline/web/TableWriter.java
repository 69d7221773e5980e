package org.faultline.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.JsonNode;

/** Writes lists as CSV (RFC 4180, UTF-8 without a byte order mark) or as one JSON document a line. */
final class TableWriter extends AbstractGenericHttpMessageConverter<Object> {

    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    static final MediaType NDJSON = new MediaType("application", "x-ndjson");

    TableWriter() {
        super(CSV, NDJSON);
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Listing.class || type == Table.class;
    }

    @Override
    protected void writeInternal(Object body, @Nullable Type type, HttpOutputMessage output) throws IOException {
        if (!(body instanceof Table table)) {
            throw new IllegalStateException("a list of records is needed to write a table, not " + type);
        }
        Writer writer = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        if (CSV.isCompatibleWith(output.getHeaders().getContentType())) {
            writeCsv(table, writer);
        } else {
            for (JsonNode row : table.rows()) {
                writer.write(ListingAnswers.selected(row, table.fields()).toString());
                writer.write('\n');
            }
        }
        writer.flush();
    }

    private static void writeCsv(Table table, Writer writer) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(table.columns());
        for (JsonNode row : table.rows()) {
            List<String> cells = table.columns().stream()
                    .map(column -> TableColumns.cell(row, column))
                    .toList();
            csv.writeRecord(cells);
        }
        csv.flush();
    }

    @Override
    public Object read(Type type, @Nullable Class<?> context, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("lists are only written", input);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("lists are only written", input);
    }
}
