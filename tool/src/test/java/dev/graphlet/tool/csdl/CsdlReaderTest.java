package dev.graphlet.tool.csdl;

import static dev.graphlet.tool.Resources.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.Resources;
import dev.graphlet.tool.schema.AlternateKey;
import dev.graphlet.tool.schema.Annotations;
import dev.graphlet.tool.schema.EntityContainer;
import dev.graphlet.tool.schema.EnumMember;
import dev.graphlet.tool.schema.EnumType;
import dev.graphlet.tool.schema.KeyProperty;
import dev.graphlet.tool.schema.NavigationProperty;
import dev.graphlet.tool.schema.Operation;
import dev.graphlet.tool.schema.Parameter;
import dev.graphlet.tool.schema.Property;
import dev.graphlet.tool.schema.QualifiedName;
import dev.graphlet.tool.schema.Resource;
import dev.graphlet.tool.schema.Revision;
import dev.graphlet.tool.schema.ServiceSchema;
import dev.graphlet.tool.schema.StructuredType;
import dev.graphlet.tool.schema.TypeDefinition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsdlReaderTest {
    private static final ServiceSchema TRAVEL = schema("travel.xml");

    @Test
    void resolvesTheAliasOfTheSchemaBeforeThatOfTheDocument() {
        assertThat(property("Travel.Places.Location", "City").type().toString()).isEqualTo("Travel.Places.City");
        assertThat(navigation("Travel.Person", "Trips").type().toString()).isEqualTo("Collection(Travel.Trip)");
        assertThat(structured("Travel.Employee").base()).contains(QualifiedName.of("Travel.Person"));
    }

    @Test
    void readsTypesWithTheirKindsAndMarks() {
        StructuredType person = structured("Travel.Person");
        assertThat(person.isEntity()).isTrue();
        assertThat(person.isOpen()).isTrue();
        assertThat(person.isAbstract()).isFalse();
        assertThat(person.key()).containsExactly(new KeyProperty("Name/Short", "short"));
        assertThat(structured("Travel.Employee").isAbstract()).isTrue();
        assertThat(structured("Travel.Photo").hasStream()).isTrue();
        assertThat(structured("Travel.Places.City").isEntity()).isFalse();
        assertThat(TRAVEL.type(QualifiedName.of("Travel.Weight")))
                .contains(new TypeDefinition(
                        QualifiedName.of("Travel.Weight"), QualifiedName.of("Edm.Decimal"), Annotations.NONE));
    }

    @Test
    void keepsWhatIsNullableAndWhatIsMany() {
        assertThat(property("Travel.Person", "Emails").type().collection()).isTrue();
        assertThat(property("Travel.Person", "Emails").type().nullable()).isTrue();
        assertThat(property("Travel.Photo", "Id").type().nullable()).isFalse();
    }

    @Test
    void readsNavigationsOfEntitiesAndOfComplexTypes() {
        assertThat(navigation("Travel.Person", "Trips").containsTarget()).isTrue();
        assertThat(navigation("Travel.Person", "Friends").containsTarget()).isFalse();
        assertThat(navigation("Travel.Person", "Friends").partner()).contains("Friends");
        assertThat(navigation("Travel.Places.City", "Mayor").type().toString()).isEqualTo("Travel.Person");
    }

    @Test
    void countsOnFromTheLastValueOfAnEnumeration() {
        EnumType gender =
                (EnumType) TRAVEL.type(QualifiedName.of("Travel.Gender")).orElseThrow();
        assertThat(gender.underlyingType()).isEqualTo(QualifiedName.of("Edm.Byte"));
        assertThat(gender.isFlags()).isFalse();
        assertThat(gender.members()).extracting(EnumMember::name).containsExactly("Female", "Male", "Unknown");
        assertThat(gender.members()).extracting(EnumMember::value).containsExactly(0L, 4L, 5L);
        EnumType meals =
                (EnumType) TRAVEL.type(QualifiedName.of("Travel.Meals")).orElseThrow();
        assertThat(meals.isFlags()).isTrue();
        assertThat(meals.underlyingType()).isEqualTo(QualifiedName.of("Edm.Int32"));
    }

    @Test
    void readsAnnotationsInsideAndApartFromTheirTargets() {
        Annotations code = property("Travel.Places.Airport", "IcaoCode").annotations();
        assertThat(code.immutable()).isTrue();
        assertThat(code.description()).contains("The code of “ICAO” & nobody else.");
        assertThat(TRAVEL.type(QualifiedName.of("Travel.Meals"))
                        .orElseThrow()
                        .member("Dinner")
                        .orElseThrow()
                        .annotations()
                        .description())
                .contains("In the evening.");
        assertThat(TRAVEL.type(QualifiedName.of("Travel.Gender"))
                        .orElseThrow()
                        .member("Unknown")
                        .orElseThrow()
                        .annotations()
                        .description()
                        .orElseThrow())
                .startsWith("Nobody")
                .endsWith("said it.");
    }

    @Test
    void tellsWhatTheServiceComputesAndWhatIsReadOnly() {
        assertThat(property("Travel.Person", "Concurrency").annotations().computed())
                .isTrue();
        assertThat(property("Travel.Person", "Concurrency").annotations().readOnly())
                .isFalse();
        assertThat(property("Travel.Person", "Nick").annotations().computed()).isFalse();
        assertThat(property("Travel.Person", "Nick").annotations().readOnly()).isTrue();
    }

    @Test
    void readsAlternateKeysAndRevisions() {
        Annotations person = structured("Travel.Person").annotations();
        assertThat(person.alternateKeys()).containsExactly(new AlternateKey(List.of(new KeyProperty("Nick", "nick"))));
        assertThat(person.revisions()).hasSize(2);
        assertThat(person.deprecation())
                .contains(new Revision(
                        "Deprecated",
                        Optional.of("2024-04-10"),
                        Optional.of("2026-04-10"),
                        Optional.of("2024-01"),
                        Optional.of("Use Traveller.")));
        assertThat(structured("Travel.Photo").annotations().deprecation()).isEmpty();
    }

    @Test
    void tellsOverloadsApart() {
        List<Operation> near = TRAVEL.bindings().overloads(QualifiedName.of("Travel.Near"));
        assertThat(near).hasSize(2);
        assertThat(near.get(0).annotations().description()).contains("Who is near.");
        assertThat(near.get(0).parameters().get(1).annotations().description()).contains("North of the equator.");
        assertThat(near.get(0).arguments()).extracting(Parameter::name).containsExactly("lat", "limit");
        assertThat(near.get(0).arguments()).extracting(Parameter::isOptional).containsExactly(false, true);
        assertThat(near.get(1).annotations().description()).isEmpty();
        assertThat(near.get(1).isBound()).isFalse();
        List<Operation> share = TRAVEL.bindings().overloads(QualifiedName.of("Travel.Share"));
        assertThat(share)
                .extracting(o -> o.annotations().description())
                .containsExactly(Optional.empty(), Optional.of("Shows a trip."));
        assertThat(TRAVEL.bindings().unbound().get(1).annotations().description())
                .contains("Starts over.");
    }

    @Test
    void readsFunctionsThatPathsGoOnBehind() {
        Operation favorite =
                TRAVEL.bindings().overloads(QualifiedName.of("Travel.Favorite")).get(0);
        assertThat(favorite.isAction()).isFalse();
        assertThat(favorite.isComposable()).isTrue();
        assertThat(favorite.entitySetPath()).contains("person/Trips");
        assertThat(favorite.returnType().orElseThrow().toString()).isEqualTo("Travel.Trip");
    }

    @Test
    void readsTheContainerWithItsBindingsAndRestrictions() {
        EntityContainer container = TRAVEL.container().orElseThrow();
        Resource people = container.resource("People").orElseThrow();
        assertThat(people.isEntitySet()).isTrue();
        assertThat(people.bindings()).isEqualTo(Map.of("Friends", "People", "Travel.Manager/Friends", "People"));
        assertThat(people.annotations().restrictions().insertable()).contains(false);
        assertThat(people.annotations().restrictions().deletable()).isEmpty();
        assertThat(container
                        .resource("Airports")
                        .orElseThrow()
                        .annotations()
                        .restrictions()
                        .filterable())
                .contains(true);
        assertThat(container.resource("Me").orElseThrow().isEntitySet()).isFalse();
        assertThat(container.imports())
                .extracting(i -> i.name() + " " + i.operation())
                .containsExactly("NearestAirport Travel.Near", "ResetAll Travel.Reset");
        assertThat(container.imports().get(0).entitySet()).contains("Airports");
    }

    @Test
    void skipsWhatIsOfAnotherVocabularyOrUnknownWithAllThatIsInIt() {
        assertThat(structured("Travel.Photo").properties())
                .extracting(Property::name)
                .containsExactly("Id");
        assertThat(property("Travel.Trip", "Id").type().toString()).isEqualTo("Edm.Int32");
    }

    @Test
    void readsAContainerOfAnotherNamespaceAndWhatItExtends() {
        ServiceSchema shop = schema("shop.xml");
        assertThat(shop.namespace()).isEqualTo("ShopModel");
        assertThat(shop.container().orElseThrow().name()).isEqualTo(QualifiedName.of("Shop.ShopEntities"));
        assertThat(shop.container().orElseThrow().resources())
                .extracting(Resource::name)
                .containsExactly("Products", "Categories");
    }

    @Test
    void readsTheEncodingThatTheDocumentDeclares() {
        ServiceSchema shop = schema("shop.xml");
        StructuredType product =
                shop.structured(QualifiedName.of("ShopModel.Product")).orElseThrow();
        assertThat(product.member("Name").orElseThrow().annotations().description())
                .contains("Wie es heißt.");
        assertThat(product.key()).extracting(KeyProperty::path).containsExactly("ProductID", "Edition");
    }

    @Test
    void readsUtf16AndAByteOrderMark() {
        String text = Resources.csdl("<EntityType Name=\"größe\"/>");
        QualifiedName name = QualifiedName.of("example.größe");
        assertThat(read(text.getBytes(StandardCharsets.UTF_16)).has(name)).isTrue();
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).has(name))
                .isTrue();
    }

    private static ServiceSchema read(byte[] document) {
        return CsdlReader.read(document, "test.xml");
    }

    private static StructuredType structured(String name) {
        return TRAVEL.structured(QualifiedName.of(name)).orElseThrow();
    }

    private static Property property(String type, String name) {
        return (Property) structured(type).member(name).orElseThrow();
    }

    private static NavigationProperty navigation(String type, String name) {
        return (NavigationProperty) structured(type).member(name).orElseThrow();
    }
}
