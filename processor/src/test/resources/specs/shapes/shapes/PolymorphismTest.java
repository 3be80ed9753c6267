package shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.json.JsonFormatException;
import dev.graphlet.runtime.model.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The type of a value is what its {@code @odata.type} says if that is declared and fits, wherever it stands. */
class PolymorphismTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static <T> T read(Class<T> type, String json) {
        T value = MAPPER.readValue(json, type);
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
        return value;
    }

    @Test
    void theTypeMayComeFirstInTheMiddleOrLast() {
        for (String json : List.of(
                "{\"@odata.type\":\"#odd.shapes.puppy\",\"name\":\"n\",\"weeks\":3,\"x\":1.50}",
                "{\"x\":1.50,\"name\":\"n\",\"@odata.type\":\"#odd.shapes.puppy\",\"weeks\":3}",
                "{\"name\":\"n\",\"weeks\":3,\"x\":1.50,\"@odata.type\":\"#odd.shapes.puppy\"}")) {
            for (Class<?> declared : List.of(Entity.class, Animal.class, Mammal.class, Dog.class, Puppy.class)) {
                if (declared == Entity.class) {
                    continue; // of a service that knows no dogs
                }
                assertThat(read(declared, json)).isInstanceOfSatisfying(Puppy.class, puppy -> {
                    assertThat(puppy.weeks()).isEqualTo(3);
                    assertThat(puppy.name()).isEqualTo("n");
                    assertThat(puppy.odataType()).isEqualTo("#odd.shapes.puppy");
                });
            }
        }
    }

    @Test
    void theTypeMayComeUnderAnAliasOrWithoutItsHash() {
        for (String name : List.of("#odd.shapes.dog", "odd.shapes.dog", "#odd.shapes.hound", "odd.zoo.dog")) {
            Animal animal = read(Animal.class, "{\"name\":\"n\",\"@odata.type\":\"" + name + "\"}");
            assertThat(animal).isInstanceOf(Dog.class);
            assertThat(animal.odataType()).isEqualTo("#odd.shapes.dog");
            assertThat(animal).isEqualTo(Dog.builder().name("n").build().toBuilder().build());
        }
    }

    @Test
    void aValueWithoutATypeIsOfTheDeclaredOne() {
        assertThat(read(Dog.class, "{\"name\":\"n\"}").getClass()).isSameAs(Dog.class);
        assertThat(read(Animal.class, "{\"name\":\"n\"}")).isInstanceOf(Animal.Unknown.class);
        assertThat(read(Animal.class, "{}").odataType()).isEqualTo("#odd.shapes.animal");
        assertThat(read(Shape.class, "{\"@odata.type\":null,\"color\":\"c\"}")).isInstanceOf(Shape.Unknown.class);
    }

    @Test
    void aTypeThatIsNotDeclaredOrDoesNotFitIsReadAsTheDeclaredOneAndKept() {
        for (String name : List.of("#odd.shapes.fox", "odd.shapes.circle", "", "#", "odd.shapes.animal", "#odd.shapes.device")) {
            Animal animal = read(Animal.class, "{\"id\":\"1\",\"name\":\"n\",\"@odata.type\":\"" + name + "\",\"x\":[1.0]}");
            assertThat(animal).isInstanceOf(Animal.Unknown.class);
            assertThat(animal.id()).isEqualTo("1");
            assertThat(animal.additionalProperties()).containsOnlyKeys("name", "x");
        }
        Dog dog = read(Dog.class, "{\"@odata.type\":\"#odd.shapes.fox\",\"name\":\"n\"}");
        assertThat(dog.odataType()).isEqualTo("#odd.shapes.fox");
        assertThat(dog.getClass()).isSameAs(Dog.class);
        assertThat(dog).isNotEqualTo(Dog.builder().name("n").build());
        assertThat(read(Puppy.class, "{\"@odata.type\":\"#odd.shapes.dog\",\"name\":\"n\"}").getClass()).isSameAs(Puppy.class);
    }

    @Test
    void anUnknownOneSaysWhatItIs() {
        Animal fox = read(Animal.class, "{\"@odata.type\":\"#odd.shapes.fox\",\"id\":\"1\"}");
        assertThat(fox).hasToString("Animal.Unknown(#odd.shapes.fox){id=1}");
        assertThat(fox.toBuilder().id("2").build()).hasToString("Animal.Unknown(#odd.shapes.fox){id=2}");
        assertThat(fox.toBuilder().build()).isEqualTo(fox).hasSameHashCodeAs(fox);
    }

    @Test
    void theItemsOfACollectionAreEachOfTheirOwnType() {
        Dog dog = read(
                Dog.class,
                "{\"name\":\"n\",\"friends\":[{\"lives\":7,\"@odata.type\":\"#odd.shapes.cat\"},null,{\"weeks\":\"3\","
                        + "\"owner\":{\"id\":\"1\",\"@odata.type\":\"#odd.shapes.tinyPuppy\",\"grams\":1.50,\"any\":{}},"
                        + "\"@odata.type\":\"#odd.shapes.puppy\"},{\"x\":9007199254740993}]}");
        assertThat(dog.friends().get(0)).isInstanceOf(Cat.class);
        assertThat(dog.friends().get(1)).isNull();
        assertThat(dog.friends().get(2)).isInstanceOfSatisfying(Puppy.class, puppy -> assertThat(puppy.owner())
                .containsInstanceOf(TinyPuppy.class));
        assertThat(dog.friends().get(3)).isInstanceOf(Animal.Unknown.class);
        assertThat(dog.toBuilder().build()).isEqualTo(dog);
    }

    @Test
    void whatIsWrongIsToldWithItsPlaceInTheWholeText() {
        for (String json : List.of(
                "{\"friends\":[{},{\"owner\":{\"x\":[{\"y\":1}],\"weeks\":\"w\",\"@odata.type\":\"#odd.shapes.puppy\"},\"@odata.type\":\"odd.shapes.dog\"}]}",
                "{\"friends\":[{},{\"@odata.type\":\"odd.shapes.dog\",\"owner\":{\"@odata.type\":\"#odd.shapes.puppy\",\"weeks\":\"w\"}}]}")) {
            assertThatThrownBy(() -> MAPPER.readValue(json, Dog.class))
                    .isInstanceOfSatisfying(JsonFormatException.class, e -> assertThat(e.pointer())
                            .hasToString("/friends/1/owner/weeks"))
                    .hasMessageContaining("property 'weeks' must be Edm.Int32");
        }
        assertThatThrownBy(() -> MAPPER.readValue("{\"@odata.type\":7}", Animal.class))
                .isInstanceOfSatisfying(JsonFormatException.class, e -> assertThat(e.getOriginalMessage())
                        .isEqualTo("/@odata.type: property '@odata.type' must be a string, but found the number 7"));
    }

    @Test
    void aTypeThatIsNoStringIsToldWithItsPlaceWhereverItComes() {
        for (String json : List.of(
                "{\"owner\":{\"@odata.type\":7,\"name\":\"n\",\"x\":{\"y\":[1]}}}",
                "{\"owner\":{\"x\":{\"y\":[1]},\"@odata.type\":7,\"name\":\"n\"}}")) {
            assertThatThrownBy(() -> MAPPER.readValue(json, Dog.class))
                    .isInstanceOfSatisfying(JsonFormatException.class, e -> assertThat(e.pointer())
                            .hasToString("/owner/@odata.type"));
        }
    }

    @Test
    void whatIsWrongIsToldWithItsLineWhereverTheTypeComes() {
        String json = "{\"friends\": [{\n  \"name\": \"n\",\n  \"weeks\": \"w\",\n  \"@odata.type\": \"#odd.shapes.puppy\"\n}]}";
        assertThatThrownBy(() -> MAPPER.readValue(json, Dog.class))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("/friends/0/weeks: property 'weeks' must be Edm.Int32, a whole number from -2147483648 to"
                        + " 2147483647, but found the string 'w' (line 3, column 12)");
    }

    @Test
    void aValueHasOneType() {
        for (String json : List.of(
                "{\"@odata.type\":\"#odd.shapes.dog\",\"name\":\"n\",\"@odata.type\":\"#odd.shapes.puppy\"}",
                "{\"name\":\"n\",\"@odata.type\":\"#odd.shapes.puppy\",\"@odata.type\":\"#odd.shapes.puppy\"}")) {
            for (Class<?> declared : List.of(Animal.class, Puppy.class)) {
                assertThatThrownBy(() -> MAPPER.readValue(json, declared))
                        .isInstanceOf(JsonFormatException.class)
                        .hasMessageStartingWith("/@odata.type: property '@odata.type' must occur once, but occurs again");
            }
        }
    }

    @Test
    void numbersKeepTheirTextsBeforeTheType() {
        read(Animal.class, "{\"x\":[1e5,-0,{\"y\":-0.0}],\"weeks\":3.0,\"z\":12345678901234567890,\"@odata.type\":\"#odd.shapes.puppy\"}");
    }

    @Test
    void complexTypesDeriveToo() {
        Tree tree = read(
                Tree.class,
                "{\"shapes\":[{\"color\":\"c\",\"radius\":1.0,\"@odata.type\":\"odd.shapes.circle\"},{\"@odata.type\":\"#odd.shapes.square\",\"edge\":1}],"
                        + "\"nothing\":{},\"any\":{\"a\":{\"b\":[]}},\"left\":{\"children\":[{\"left\":{}}]}}");
        assertThat(tree.shapes().get(0)).isInstanceOfSatisfying(Circle.class, circle -> assertThat(circle.radius())
                .isEqualTo(1.0));
        assertThat(tree.shapes().get(1)).isInstanceOf(Shape.Unknown.class);
        assertThat(tree.left().orElseThrow().children().get(0).left()).contains(MAPPER.readValue("{}", Tree.class));
    }
}
