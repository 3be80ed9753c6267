package dev.graphlet.tool.csdl;

import static dev.graphlet.tool.Resources.csdl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.tool.failure.DataException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BadCsdlTest {
    private static final String ADVICE = " Tell the owner of the service, or give a corrected copy with --from FILE.";

    @Test
    void anEmptyDocument() {
        refuses(" \n", "test.xml is empty. Give the XML of a service's $metadata.");
    }

    @Test
    void json() {
        refuses(
                "{\"error\":{\"code\":\"Unauthorized\"}}",
                "test.xml is JSON. Give the XML of a service's $metadata; 'Accept: application/xml' asks for it.");
    }

    @Test
    void aWebPage() {
        String page = "test.xml is a web page, perhaps of a proxy or a login. Give the XML of a service's $metadata.";
        refuses("<html><body>Sign in</body></html>", page);
        refuses("<!DOCTYPE html>\n<title>Sign in</title>", page);
    }

    @Test
    void aDoctype() {
        refuses(
                "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n"
                        + csdl("<EntityType Name=\"a\"/>"),
                "test.xml, line 2, column 56: a DOCTYPE, which no CSDL has. "
                        + "Was a web page given in place of $metadata?");
    }

    @Test
    void entitiesThatGrowAreNotRead() {
        refuses(
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n"
                        + csdl("<EntityType Name=\"&b;\"/>"),
                "test.xml, line 1, column 64: a DOCTYPE, which no CSDL has. "
                        + "Was a web page given in place of $metadata?");
    }

    @Test
    void aDocumentThatIsCutOff() {
        String whole = csdl("<EntityType Name=\"a\"/>");
        refuses(
                whole.substring(0, whole.indexOf("\n</Schema>")),
                "test.xml, line 2, column 23: the document is cut off or is not XML. Download it again.");
    }

    @Test
    void aDocumentThatIsNoXml() {
        refuses(
                csdl("<EntityType Name=\"a\">"),
                "test.xml, line 3, column 3: this is not XML. " + "Give the XML of a service's $metadata.");
        refuses(
                csdl("<EntityType Name=\"\u0001\"/>"),
                "test.xml, line 2, column 19: this is not XML. " + "Give the XML of a service's $metadata.");
        refuses(
                "no xml at all",
                "test.xml, line 1, column 1: the document is cut off or is not XML. Download it again.");
    }

    @Test
    void octetsThatAreNoUtf8AndNothingIsPrinted() {
        byte[] document = csdl("<EntityType Name=\"\u00e4\"/>").getBytes(StandardCharsets.ISO_8859_1);
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> CsdlReader.read(document, "test.xml"))
                    .isInstanceOf(DataException.class)
                    .hasMessageStartingWith("test.xml, line ")
                    .hasMessageEndingWith(": this is not XML. Give the XML of a service's $metadata.");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void xmlThatIsNoCsdl() {
        refuses(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>",
                "test.xml, line 1, column 44: the root of CSDL is 'edmx:Edmx', but this is 'feed'. "
                        + "Give the XML of a service's $metadata.");
    }

    @Test
    void csdlOfOData3() {
        refuses(
                "<edmx:Edmx Version=\"1.0\" xmlns:edmx=\"http://schemas.microsoft.com/ado/2007/06/edmx\"/>",
                "test.xml is of OData 3 or older. Graphlet reads OData 4: ask the service for $metadata with the "
                        + "header 'OData-MaxVersion: 4.01', or give another one.");
    }

    @Test
    void csdlWithoutASchema() {
        refuses(
                "<edmx:Edmx xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"/>",
                "test.xml declares no <Schema>, so nothing is known of the service. Give the XML of its $metadata.");
    }

    @Test
    void elementsThatLackWhatTheyNeed() {
        refuses(csdl("<EntityType/>"), "test.xml, line 2, column 14: <EntityType> has no Name." + ADVICE);
        refuses(
                csdl("<EntityType Name=\"a\">\n  <Property Name=\"b\"/></EntityType>"),
                "test.xml, line 3, column 23: <Property> has no Type." + ADVICE);
        refuses(
                csdl("<EnumType Name=\"a\"><Member Name=\"b\" Value=\"x\"/></EnumType>"),
                "test.xml, line 2, column 48: the value of 'b' is no number: 'x'." + ADVICE);
        refuses(
                csdl("<Annotations><Annotation Term=\"a.b\"/></Annotations>"),
                "test.xml, line 2, column 14: <Annotations> has no Target." + ADVICE);
    }

    @Test
    void elementsInElementsWithoutEnd() {
        String nested = "<Collection>".repeat(200) + "</Collection>".repeat(200);
        refuses(
                csdl("<Annotation Term=\"a.b\">" + nested + "</Annotation>"),
                "test.xml, line 2, column 756: <Collection> is the level 65 of elements in each other, "
                        + "and 64 are read." + ADVICE);
    }

    @Test
    void typesThatInheritInACircleHaveAnEnd() {
        var schema = CsdlReader.read(
                csdl("<EntityType Name=\"a\" BaseType=\"example.b\"/><EntityType Name=\"b\" BaseType=\"example.a\"/>"
                                + "<EntityType Name=\"c\" BaseType=\"example.gone\"/>")
                        .getBytes(StandardCharsets.UTF_8),
                "test.xml");
        for (var type : schema.types()) {
            var structured = schema.structured(type.name()).orElseThrow();
            assertThat(schema.lineage().chain(structured))
                    .hasSizeLessThanOrEqualTo(2)
                    .contains(structured);
            assertThat(schema.lineage().derived(type.name())).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static void refuses(String document, String message) {
        assertThatThrownBy(() -> CsdlReader.read(document.getBytes(StandardCharsets.UTF_8), "test.xml"))
                .isInstanceOf(DataException.class)
                .hasMessage(message);
    }
}
