package dev.graphlet.tool.index;

import static dev.graphlet.tool.Resources.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.tool.description.Documentation;
import dev.graphlet.tool.schema.ServiceSchema;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaIndexTest {
    private static final String DIGEST = "sha256:1";

    @ParameterizedTest
    @ValueSource(strings = {"travel.xml", "shop.xml"})
    void readsBackWhatWasWritten(String name) {
        ServiceSchema schema = schema(name);
        byte[] index = SchemaIndex.write(schema, DIGEST);
        ServiceSchema read = SchemaIndex.read(index, DIGEST).orElseThrow();
        assertThat(read.declarations()).isEqualTo(schema.declarations());
        assertThat(SchemaIndex.write(read, DIGEST)).isEqualTo(index);
    }

    @Test
    void isEmptyForAnotherDocument() {
        byte[] index = SchemaIndex.write(schema("travel.xml"), DIGEST);
        assertThat(SchemaIndex.read(index, "sha256:2")).isEmpty();
        assertThat(SchemaIndex.read(index, "sha256:11")).isEmpty();
    }

    @Test
    void isEmptyWhereverAnOctetIsWrong() {
        byte[] index = SchemaIndex.write(schema("shop.xml"), DIGEST);
        for (int i = 0; i < index.length; i++) {
            index[i] ^= 0x10;
            assertThat(SchemaIndex.read(index, DIGEST)).as("octet %d", i).isEmpty();
            index[i] ^= 0x10;
        }
        assertThat(SchemaIndex.read(index, DIGEST)).isPresent();
    }

    @Test
    void isEmptyWhereverTheIndexIsCutOff() {
        byte[] index = SchemaIndex.write(schema("shop.xml"), DIGEST);
        for (int length = 0; length < index.length; length++) {
            assertThat(SchemaIndex.read(Arrays.copyOf(index, length), DIGEST))
                    .as("%d octets", length)
                    .isEmpty();
        }
    }

    @Test
    void isEmptyForAnotherVersionOfTheFormat() {
        byte[] index = SchemaIndex.write(schema("shop.xml"), DIGEST);
        index[3]++;
        assertThat(SchemaIndex.read(index, DIGEST)).isEmpty();
    }

    @Test
    void keepsDescriptions() {
        Documentation documentation =
                new Documentation(Map.of("User", Map.of("", "A person.", "größe", "How tall."), "Group", Map.of()));
        byte[] index = DescriptionIndex.write(documentation, DIGEST);
        assertThat(DescriptionIndex.read(index, DIGEST)).contains(documentation);
        index[index.length - 1]++;
        assertThat(DescriptionIndex.read(index, DIGEST)).isEmpty();
    }
}
