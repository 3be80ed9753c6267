package app;

import demo.Place;
import demo.Site;
import demo.SiteCard;
import demo.Visibility;
import java.util.List;
import java.util.Map;

/** Maps what the test compares, which cannot name generated classes. */
public final class RoundTrip {
    private RoundTrip() {}

    public static Map<String, Object> run() {
        Site site = Site.builder()
                .name("a")
                .id("1")
                .place(Place.builder().city("Bern").isLarge(true).build())
                .tags(List.of("t"))
                .visibility(Visibility.of("later"))
                .build();
        SiteMapper.SiteDto dto = SiteMapper.INSTANCE.toDto(site);
        return Map.of(
                "dto", dto.toString(),
                "card", SiteMapper.INSTANCE.ofCard(SiteCard.of(site)).toString(),
                "small", SiteMapper.INSTANCE.toDto(Site.builder().name("b").id("2").build()).toString(),
                "site", SiteMapper.INSTANCE.toSite(dto).toString());
    }
}
