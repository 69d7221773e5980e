package org.faultline.search.internal;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

/** Reads what is shown of single documents. */
final class PageFields {

    private final IndexReader reader;

    PageFields(IndexReader reader) {
        this.reader = reader;
    }

    /** {@return a value out of few, such as a language; absent where the document has none} */
    @Nullable
    String word(int document, String field) throws IOException {
        LeafReaderContext leaf = leaf(document);
        SortedDocValues words = DocValues.getSorted(leaf.reader(), field);
        return words.advanceExact(document - leaf.docBase)
                ? words.lookupOrd(words.ordValue()).utf8ToString()
                : null;
    }

    /** {@return a text; absent where the document has none} */
    @Nullable
    String text(int document, String field) throws IOException {
        LeafReaderContext leaf = leaf(document);
        BinaryDocValues texts = DocValues.getBinary(leaf.reader(), field);
        return texts.advanceExact(document - leaf.docBase) ? texts.binaryValue().utf8ToString() : null;
    }

    /** {@return a number; absent where the document has none} */
    @Nullable
    Integer number(int document, String field) throws IOException {
        LeafReaderContext leaf = leaf(document);
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), field);
        return numbers.advanceExact(document - leaf.docBase) ? Math.toIntExact(numbers.longValue()) : null;
    }

    private LeafReaderContext leaf(int document) {
        return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    }
}
