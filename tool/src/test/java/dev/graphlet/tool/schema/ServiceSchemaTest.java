package dev.graphlet.tool.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.Resources;
import dev.graphlet.tool.csdl.CsdlReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ServiceSchemaTest {
    private static final ServiceSchema TRAVEL = Resources.schema("travel.xml");

    @Test
    void findsTypesByTheirShortNames() {
        ServiceSchema schema = CsdlReader.read(
                Resources.csdl("<EntityType Name=\"external\"/><EntityType Name=\"External\"/></Schema>"
                                + "<Schema Namespace=\"example.other\" "
                                + "xmlns=\"http://docs.oasis-open.org/odata/ns/edm\"><ComplexType Name=\"external\"/>")
                        .getBytes(StandardCharsets.UTF_8),
                "test.xml");
        assertThat(schema.typesNamed("external"))
                .extracting(type -> type.name().toString())
                .containsExactly("example.external", "example.other.external", "example.External");
        assertThat(schema.typesNamed("EXTERNAL")).hasSize(3);
        assertThat(schema.typesNamed("none")).isEmpty();
    }

    @Test
    void findsWhatATypeInherits() {
        StructuredType manager = structured("Travel.Manager");
        Lineage lineage = TRAVEL.lineage();
        assertThat(lineage.chain(manager))
                .extracting(type -> type.name().name())
                .containsExactly("Manager", "Employee", "Person");
        assertThat(lineage.inherits(manager, QualifiedName.of("Travel.Person"))).isTrue();
        assertThat(lineage.inherits(manager, QualifiedName.of("Travel.Trip"))).isFalse();
        assertThat(lineage.properties(manager))
                .extracting(Property::name)
                .containsExactly("Emails", "Name", "Concurrency", "Nick", "Budget");
        assertThat(lineage.navigationProperties(manager))
                .extracting(NavigationProperty::name)
                .containsExactly("Friends", "Trips", "Photo");
        assertThat(lineage.key(manager)).containsExactly(new KeyProperty("Name/Short", "short"));
        assertThat(lineage.declaring(manager, "Nick")).contains(structured("Travel.Person"));
        assertThat(lineage.member(manager, "Trips")).get().isInstanceOf(NavigationProperty.class);
        assertThat(lineage.isOpen(manager)).isTrue();
        assertThat(lineage.hasStream(manager)).isFalse();
    }

    @Test
    void findsWhatInheritsFromAType() {
        assertThat(TRAVEL.lineage().derived(QualifiedName.of("Travel.Person")))
                .extracting(type -> type.name().name())
                .containsExactly("Employee", "Manager");
        assertThat(TRAVEL.lineage().directlyDerived(QualifiedName.of("Travel.Person")))
                .extracting(type -> type.name().name())
                .containsExactly("Employee");
        assertThat(TRAVEL.lineage().derived(QualifiedName.of("Travel.Manager"))).isEmpty();
    }

    @Test
    void findsTheOperationsOfATypeAndOfItsBases() {
        StructuredType manager = structured("Travel.Manager");
        assertThat(TRAVEL.bindings().boundTo(manager))
                .extracting(operation -> operation.name().name())
                .containsExactly("Favorite", "Share");
        assertThat(TRAVEL.bindings().boundToCollectionOf(manager))
                .extracting(operation -> operation.name().name())
                .containsExactly("Near");
        assertThat(TRAVEL.bindings().named(manager, "Near")).hasSize(1);
        assertThat(TRAVEL.bindings().named(manager, "Travel.Share")).hasSize(1);
        assertThat(TRAVEL.bindings().named(manager, "share")).isEmpty();
        assertThat(TRAVEL.bindings().unbound())
                .extracting(operation -> operation.name().name())
                .containsExactly("Near", "Reset");
        assertThat(TRAVEL.bindings().overloads(QualifiedName.of("Travel.None"))).isEmpty();
    }

    @Test
    void tellsWhatAnotherServiceLacks() {
        ServiceSchema cloud = CsdlReader.read(
                new String(Resources.octets("csdl/travel.xml"), StandardCharsets.UTF_8)
                        .replace("<Property Name=\"Nick\"", "<Unknown Name=\"Nick\"")
                        .replace(
                                "</Property>\n        <NavigationProperty Name=\"Fri",
                                "</Unknown>\n<Unknown Name=\"Fri")
                        .replace("<Member Name=\"Dinner\" Value=\"2\"/>", "")
                        .replace("<EntityType Name=\"Trip\"", "<EntityType Name=\"Journey\"")
                        .getBytes(StandardCharsets.UTF_8),
                "cloud.xml");
        assertThat(cloud.has(QualifiedName.of("Travel.Trip"))).isFalse();
        assertThat(cloud.has(QualifiedName.of("Travel.Trip"), "Id")).isFalse();
        assertThat(cloud.has(QualifiedName.of("Travel.Manager"), "Nick")).isFalse();
        assertThat(cloud.has(QualifiedName.of("Travel.Manager"), "Emails")).isTrue();
        assertThat(cloud.has(QualifiedName.of("Travel.Meals"), "Dinner")).isFalse();
        assertThat(cloud.has(QualifiedName.of("Travel.Meals"), "Breakfast")).isTrue();
        assertThat(TRAVEL.has(QualifiedName.of("Travel.Manager"), "Nick")).isTrue();
    }

    private static StructuredType structured(String name) {
        return TRAVEL.structured(QualifiedName.of(name)).orElseThrow();
    }
}
