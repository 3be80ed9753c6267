package dev.graphlet.tool.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.tool.Resources;
import dev.graphlet.tool.csdl.CsdlReader;
import dev.graphlet.tool.failure.DataException;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.SchemaType;
import dev.graphlet.tool.schema.ServiceSchema;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
    private static final ServiceSchema SCHEMA =
            CsdlReader.read(Resources.csdl("""
            <EntityType Name="person">
              <Property Name="icaoCode" Type="Edm.String">
                <Annotation Term="Org.OData.Core.V1.Description" String="In the schema."/>
              </Property>
              <Property Name="undocumented" Type="Edm.String">
                <Annotation Term="Org.OData.Core.V1.Description" String="In the schema only."/>
              </Property>
              <Property Name="silent" Type="Edm.String"/>
            </EntityType>
            <EntityType Name="trip">
              <Annotation Term="Org.OData.Core.V1.Description" String="A journey."/>
            </EntityType></Schema>
            <Schema Namespace="example.places" xmlns="http://docs.oasis-open.org/odata/ns/edm">
            <EntityType Name="airport"><Property Name="location" Type="Edm.String"/></EntityType></Schema>
            <Schema Namespace="example.deep.er" xmlns="http://docs.oasis-open.org/odata/ns/edm">
            <EntityType Name="thing"><Property Name="what" Type="Edm.String"/></EntityType>
            """).getBytes(StandardCharsets.UTF_8), "test.xml");

    @Test
    void readsTheCommentsOfInterfacesAndTheirMembers() {
        assertThat(typeScript().types())
                .isEqualTo(Map.of(
                        "Entity", Map.of("id", "The identifier."),
                        "Empty", Map.of(),
                        "Person",
                                Map.of(
                                        "", "A person who travels.",
                                        "icaoCode", "The code. Allowed values: a, b: c. Read-only.",
                                        "the-name", "A name with a hyphen.",
                                        "last", "One line."),
                        "PlacesNamespace.Airport", Map.of("location", "Where it is."),
                        "Deep.Er.Thing", Map.of("what", "What it is."),
                        "Trip", Map.of("", "The last one.", "when", "When.")));
    }

    @Test
    void prefersTheDocumentationToTheSchema() {
        Descriptions descriptions = new Descriptions(SCHEMA, typeScript());
        assertThat(member(descriptions, "example.person", "icaoCode"))
                .contains("The code. Allowed values: a, b: c. Read-only.");
        assertThat(member(descriptions, "example.person", "undocumented")).contains("In the schema only.");
        assertThat(member(descriptions, "example.person", "silent")).isEmpty();
        assertThat(descriptions.of(QualifiedName.of("example.person"))).contains("A person who travels.");
        assertThat(descriptions.of(QualifiedName.of("example.trip"))).contains("The last one.");
        assertThat(new Descriptions(SCHEMA, Documentation.NONE).of(QualifiedName.of("example.trip")))
                .contains("A journey.");
        assertThat(descriptions.of(QualifiedName.of("example.none"))).isEmpty();
    }

    @Test
    void findsTypesOfOtherNamespaces() {
        Descriptions descriptions = new Descriptions(SCHEMA, typeScript());
        assertThat(member(descriptions, "example.places.airport", "location")).contains("Where it is.");
        assertThat(member(descriptions, "example.deep.er.thing", "what")).contains("What it is.");
    }

    @Test
    void takesTheDescriptionsOfAnotherCapture() {
        Descriptions descriptions = new Descriptions(SCHEMA, SchemaDocumentation.of(SCHEMA));
        assertThat(member(descriptions, "example.person", "icaoCode")).contains("In the schema.");
        assertThat(descriptions.of(QualifiedName.of("example.trip"))).contains("A journey.");
    }

    @Test
    void refusesWhatDeclaresNoInterface() {
        assertThatThrownBy(() -> TypeScriptReader.read("404: Not Found".getBytes(StandardCharsets.UTF_8), "a.d.ts"))
                .isInstanceOf(DataException.class)
                .hasMessage("a.d.ts declares no interface, so it describes nothing. Give the .d.ts file of the package "
                        + "@microsoft/microsoft-graph-types, or CSDL with descriptions.");
    }

    private static Documentation typeScript() {
        return TypeScriptReader.read(Resources.octets("types.d.ts"), "types.d.ts");
    }

    private static Optional<String> member(Descriptions descriptions, String type, String member) {
        SchemaType found = SCHEMA.type(QualifiedName.of(type)).orElseThrow();
        return descriptions.of(found, found.member(member).orElseThrow());
    }
}
