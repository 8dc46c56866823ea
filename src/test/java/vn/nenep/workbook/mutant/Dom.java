package vn.nenep.workbook.mutant;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** XML as a tree, the way the JDK's own parser makes it; a document type is refused. */
final class Dom {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private Dom() {}

    static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(xml));
    }

    /** All elements below one of a local name, in their order. */
    static List<Element> all(Node below, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = below.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name(element).equals(name)) {
                found.add(element);
            }
            if (child instanceof Element) {
                found.addAll(all(child, name));
            }
        }
        return found;
    }

    static List<Element> children(Node of) {
        List<Element> found = new ArrayList<>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static String name(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
    }

    /** An attribute by its local name; null when there is none. */
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name(attribute).equals(name) && !attribute.getNodeName().startsWith("xmlns")) {
                return attribute.getNodeValue();
            }
        }
        return null;
    }

    static int whole(Element element, String name, int otherwise) {
        String text = attribute(element, name);
        return text == null ? otherwise : Integer.parseInt(text.strip());
    }

    /** A number as XML writes it, nothing else that a language may allow. */
    static double number(String text) {
        String bare = text.replaceAll("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$", "");
        if (!NUMBER.matcher(bare).matches()) {
            throw new NumberFormatException("«" + text + "» is no number");
        }
        return Double.parseDouble(bare);
    }
}
