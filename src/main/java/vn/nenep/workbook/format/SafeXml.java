package vn.nenep.workbook.format;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.nenep.workbook.format.RefusedException.Reason;

/** XML of unknown origin, event by event: a document type is refused, nothing outside is ever opened. */
public final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int event = XMLStreamConstants.START_DOCUMENT;

    /** Reads from a stream, which stays open. */
    public SafeXml(InputStream in) {
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new RefusedException(Reason.CORRUPT, e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no outside entities");
        });
        return factory;
    }

    /** Whether there was one more start, end or text; what it is, the other methods tell. */
    public boolean next() {
        try {
            while (reader.hasNext()) {
                event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT,
                            XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new RefusedException(Reason.CORRUPT);
                    default -> {
                        // remarks, instructions and layout
                    }
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            // a reader answers some broken documents with exceptions that are not its own
            throw e instanceof RefusedException refused ? refused : new RefusedException(Reason.CORRUPT, e);
        }
    }

    /** Whether an element starts here. */
    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Whether an element ends here. */
    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** Whether text stands here. */
    public boolean isText() {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }

    /** The local name of an element. */
    public String name() {
        return reader.getLocalName();
    }

    /** The namespace of an element; empty when it has none. */
    public String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** The text that stands here, or a part of it. */
    public String text() {
        return reader.getText();
    }

    /** An attribute by its local name, in whatever namespace. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute by its local name, or what to take when there is none. */
    public String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A whole number from 0; what is none, or has no place in a spreadsheet, is refused. */
    public int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return value.length() == 1 ? digit(value.charAt(0)) : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new RefusedException(Reason.CORRUPT, e);
        }
    }

    private static int digit(char c) {
        if (c < '0' || c > '9') {
            throw new RefusedException(Reason.CORRUPT);
        }
        return c - '0';
    }

    /** Passes over the element that has just started, with all in it. */
    public void skip() {
        for (int depth = 1; depth > 0 && next(); ) {
            depth += isStart() ? 1 : isEnd() ? -1 : 0;
        }
    }

    /**
     * Visits the children of that name of the element that has just started, up to its end; others are passed over. The
     * visit has to read its element up to the end.
     */
    public void children(String name, Runnable visit) {
        while (next() && !isEnd()) {
            if (isStart()) {
                if (name().equals(name)) {
                    visit.run();
                } else {
                    skip();
                }
            }
        }
    }

    /** The text in the element that has just started, up to its end; elements in it are passed over. */
    public String content() {
        String first = "";
        StringBuilder all = null;
        while (next() && !isEnd()) {
            if (isStart()) {
                skip();
            } else if (first.isEmpty()) {
                first = text();
            } else {
                all = all == null ? new StringBuilder(first) : all;
                all.append(text());
            }
        }
        return all == null ? first : all.toString();
    }
}
