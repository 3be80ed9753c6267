package shapes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.type.TypeFactory;

/** Models in what a cache keeps: values of any class, whose type ids Jackson's default typing writes. */
class CacheTest {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    /** What a program keeps beside models. */
    record Entry(Animal animal, Dog dog, Object any, List<Animal> all) {}

    private static JsonMapper mapper(DefaultTyping typing, JsonTypeInfo.As inclusion) {
        return JsonMapper.builder()
                .typeFactory(TypeFactory.createDefaultInstance().withClassLoader(CacheTest.class.getClassLoader()))
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(), typing, inclusion)
                .build();
    }

    @Test
    void whatIsWrittenIsRead() {
        Animal dog = PLAIN.readValue("{\"@odata.type\":\"#odd.shapes.dog\",\"id\":\"1\",\"x\":1.50}", Animal.class);
        Animal unknown = PLAIN.readValue("{\"@odata.type\":\"#odd.shapes.newt\",\"id\":\"2\"}", Animal.class);
        assertThat(dog).isInstanceOf(Dog.class);
        Entry entry = new Entry(unknown, (Dog) dog, unknown, new ArrayList<>(List.of(dog, unknown)));
        List<Object> values = List.of(dog, unknown, new ArrayList<>(List.of(dog, unknown)), new HashMap<>(Map.of("a", dog)), entry);
        for (DefaultTyping typing : DefaultTyping.values()) {
            for (JsonTypeInfo.As as : List.of(
                    JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT)) {
                JsonMapper mapper = mapper(typing, as);
                for (Object value : values) {
                    byte[] json = mapper.writerFor(Object.class).writeValueAsBytes(value);
                    assertThat(mapper.readValue(json, Object.class)).as("%s %s", typing, as).isEqualTo(value);
                }
                byte[] json = mapper.writeValueAsBytes(entry);
                assertThat(mapper.readValue(json, Entry.class)).as("%s %s", typing, as).isEqualTo(entry);
            }
        }
    }

    @Test
    void whatAServiceWroteIsReadToo() {
        JsonMapper mapper = mapper(DefaultTyping.NON_FINAL, JsonTypeInfo.As.PROPERTY);

        assertThat(mapper.readValue("{\"@odata.type\":\"#odd.shapes.dog\",\"id\":\"1\"}", Animal.class))
                .isInstanceOf(Dog.class);
    }
}
