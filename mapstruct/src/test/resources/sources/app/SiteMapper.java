package app;

import demo.Place;
import demo.Site;
import demo.SiteCard;
import demo.Visibility;
import java.util.List;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface SiteMapper {
    SiteMapper INSTANCE = Mappers.getMapper(SiteMapper.class);

    record SiteDto(String id, String name, String description, PlaceDto place, List<String> tags, String visibility) {}

    record PlaceDto(String city, Boolean isLarge) {}

    SiteDto toDto(Site site);

    PlaceDto toDto(Place place);

    @Mapping(target = "parent", ignore = true)
    Site toSite(SiteDto dto);

    Place toPlace(PlaceDto dto);

    default <T> T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    default PlaceDto place(Optional<Place> place) {
        return place.map(this::toDto).orElse(null);
    }

    default String text(Optional<Visibility> value) {
        return value.map(Visibility::value).orElse(null);
    }

    default Visibility visibility(String text) {
        return text == null ? null : Visibility.of(text);
    }

    SiteDto ofCard(SiteCard card);
}
