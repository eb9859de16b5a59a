package app.aladdin.text;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/// The fields of a document in the index.
final class Columns {
    static final String ID = "id";
    static final String TYPE = "type";
    static final String SCOPE = "scope";
    static final String TITLE = "title";
    static final String BODY = "body";

    private Columns() {}

    static Document document(TextDocument from) {
        Document document = new Document();
        document.add(new StringField(ID, from.id(), Field.Store.YES));
        document.add(new StringField(SCOPE, from.scope(), Field.Store.NO));
        document.add(new StringField(TYPE, from.type(), Field.Store.YES));
        document.add(new TextField(TITLE, from.title(), Field.Store.YES));
        document.add(new TextField(BODY, from.body(), Field.Store.YES));
        return document;
    }
}
