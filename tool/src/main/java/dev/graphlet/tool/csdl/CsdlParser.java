package dev.graphlet.tool.csdl;

import dev.graphlet.tool.failure.DataException;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML into the elements of CSDL; what is of another vocabulary is left out with all that is in it. */
final class CsdlParser {
    private static final String EDM = "http://docs.oasis-open.org/odata/ns/edm";
    private static final String EDMX = "http://docs.oasis-open.org/odata/ns/edmx";
    private static final String OLDER = "http://schemas.microsoft.com/ado/2007/06/edmx";
    // The parser of JDK 24 and later has a limit of its own, above this one.
    private static final int MOST_LEVELS = 64;

    private final String name;
    private final Deque<CsdlElement> open = new ArrayDeque<>();

    CsdlParser(String name) {
        this.name = name;
    }

    /** Returns the root, {@code edmx:Edmx}. */
    CsdlElement parse(byte[] document) {
        Beginning beginning = new Beginning(document, name);
        beginning.check();
        // The default of the JDK: another one on the class path may treat a DOCTYPE in another way.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = reader(factory, document, beginning);
            try {
                return elements(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw beginning.failure(e);
        }
    }

    /** Returns a reader; decodes UTF-8 itself, since the parser prints to the console what is none. */
    private static XMLStreamReader reader(XMLInputFactory factory, byte[] document, Beginning beginning)
            throws XMLStreamException {
        int start = beginning.startOfUtf8();
        if (start < 0) {
            return factory.createXMLStreamReader(new ByteArrayInputStream(document));
        }
        ByteArrayInputStream octets = new ByteArrayInputStream(document, start, document.length - start);
        return factory.createXMLStreamReader(new InputStreamReader(octets, StandardCharsets.UTF_8.newDecoder()));
    }

    private CsdlElement elements(XMLStreamReader xml) throws XMLStreamException {
        CsdlElement root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> root = start(xml, root);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
                // SUPPORT_DTD = false goes on behind it.
                case XMLStreamConstants.DTD ->
                    throw position(xml)
                            .failure("a DOCTYPE, which no CSDL has. Was a web page given in place of $metadata?");
                default -> {}
            }
        }
        if (root == null) {
            throw new DataException(name + " is not CSDL: it has no element. Give the XML of a service's $metadata.");
        }
        return root;
    }

    private @Nullable CsdlElement start(XMLStreamReader xml, @Nullable CsdlElement root) throws XMLStreamException {
        String namespace = xml.getNamespaceURI();
        CsdlElement parent = open.peek();
        if (parent == null) {
            checkRoot(xml, namespace);
        } else if (!EDM.equals(namespace) && !EDMX.equals(namespace)) {
            skip(xml);
            return root;
        }
        CsdlElement element = new CsdlElement(xml.getLocalName(), attributes(xml), position(xml));
        if (parent != null) {
            parent.add(element);
        }
        if (open.size() == MOST_LEVELS) {
            throw element.failure("<" + element.name() + "> is the level " + (MOST_LEVELS + 1) + " of elements in "
                    + "each other, and " + MOST_LEVELS + " are read");
        }
        open.push(element);
        return root == null ? element : root;
    }

    private void checkRoot(XMLStreamReader xml, @Nullable String namespace) {
        if (OLDER.equals(namespace)) {
            throw new DataException(name + " is of OData 3 or older. Graphlet reads OData 4: ask the service for "
                    + "$metadata with the header 'OData-MaxVersion: 4.01', or give another one.");
        }
        if (!EDMX.equals(namespace) || !xml.getLocalName().equals("Edmx")) {
            throw position(xml)
                    .failure("the root of CSDL is 'edmx:Edmx', but this is '" + xml.getLocalName()
                            + "'. Give the XML of a service's $metadata.");
        }
    }

    private void text(XMLStreamReader xml) {
        CsdlElement element = open.peek();
        // Between elements is white space only; the elements that hold text have no attributes.
        if (element != null && element.attributes().length == 0 && !xml.isWhiteSpace()) {
            element.addText(xml.getText());
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int levels = 1;
        while (levels > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                levels++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                levels--;
            }
        }
    }

    private static String[] attributes(XMLStreamReader xml) {
        int count = xml.getAttributeCount();
        String[] attributes = new String[2 * count];
        for (int i = 0; i < count; i++) {
            // One of another vocabulary means nothing here, whatever its local name is.
            String namespace = xml.getAttributeNamespace(i);
            attributes[2 * i] = namespace == null || namespace.isEmpty() ? xml.getAttributeLocalName(i) : "";
            attributes[2 * i + 1] = xml.getAttributeValue(i);
        }
        return attributes;
    }

    private Position position(XMLStreamReader xml) {
        Location location = xml.getLocation();
        return new Position(name, location.getLineNumber(), location.getColumnNumber());
    }
}
