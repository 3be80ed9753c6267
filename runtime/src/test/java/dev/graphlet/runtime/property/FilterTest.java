package dev.graphlet.runtime.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.model.EntityProperties;
import dev.graphlet.runtime.url.UrlConventions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest {
    private static final StringProperty TITLE = new StringProperty(EntityProperties.ENTITY, "title");
    private static final StringProperty SSN =
            new StringProperty(PropertyPath.sensitive(EntityProperties.ENTITY), "ssn");
    private static final CollectionProperty<Property<String>> TAGS =
            new CollectionProperty<>(EntityProperties.ENTITY, "tags", Property::new);

    @Test
    void whatASensitivePropertyIsComparedWithAppearsInNoText() {
        Filter filter = SSN.eq("123").or(SSN.in("45", "67")).or(SSN.startsWith("89"));
        assertThat(filter).hasToString("ssn eq '***' or ssn in ('***','***') or startswith(ssn,'***')");
        assertThat(filter.toText(UrlConventions.GRAPH))
                .isEqualTo("ssn eq '123' or ssn in ('45','67') or startswith(ssn,'89')");
        assertThat(filter.sensitive().values()).containsExactlyInAnyOrder("123", "45", "67", "89");
        assertThat(TITLE.eq("123").and(SSN.eq(null))).hasToString("title eq '123' and ssn eq null");
    }

    @Test
    void filtersOfTheSameTextAreEqual() {
        assertThat(TITLE.eq("a")).isEqualTo(TITLE.eq("a")).hasSameHashCodeAs(TITLE.eq("a"));
        assertThat(TITLE.eq("a")).isNotEqualTo(TITLE.eq("b")).isNotEqualTo("title eq 'a'");
        assertThat(TITLE.eq("a").hashCode()).isNotEqualTo(TITLE.eq("b").hashCode());
    }

    @Test
    void propertiesOfTheSamePathAreEqualAndItemsOfOneLambdaOnly() {
        StringProperty same = new StringProperty(EntityProperties.ENTITY, "title");
        assertThat(TITLE)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(SSN)
                .isNotEqualTo("title");
        assertThat(TITLE.hashCode()).isNotEqualTo(SSN.hashCode());

        List<PropertyPath> items = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            TAGS.any(tag -> {
                items.add(tag);
                return tag.eq("a");
            });
        }
        assertThat(items.get(0)).isEqualTo(items.get(0)).isNotEqualTo(items.get(1));
    }

    @Test
    void anExpansionHasItsOptionsInTheirOrder() {
        Expand<StringProperty> expand =
                Expand.of(TITLE).top(3).skip(2).count().option("x", "y").top(1);
        assertThat(Expand.text(expand, UrlConventions.GRAPH)).isEqualTo("title($skip=2;$count=true;x=y;$top=1)");
        assertThat(expand.option("password", "hunter2"))
                .hasToString("title($skip=2;$count=true;x=y;$top=1;password=***)");
    }
}
