package org.faultline.inquiry.internal.posting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.faultline.language.AdminArea;
import org.faultline.language.AdminAreas;
import org.faultline.language.AreaMention;
import org.faultline.places.PlaceRef;
import org.faultline.places.Places;
import org.faultline.web.BadParameter;
import org.springframework.stereotype.Component;

/** Finds the place that a claim names in the gazetteer: the whole text, else the smallest area that it names. */
@Component
public final class PlaceNaming {

    private static final Pattern LEVEL =
            Pattern.compile("\\s+(state|region|division|township|town|city)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final List<String> SMALLEST_FIRST = List.of("township", "town", "state");

    private final Places places;

    PlaceNaming(Places places) {
        this.places = places;
    }

    /** {@return the id of the place} */
    public Optional<String> of(String text) {
        Set<String> spellings = new LinkedHashSet<>();
        String plain = text.strip().replaceAll("\\s+", " ");
        spellings.add(plain);
        spellings.add(LEVEL.matcher(plain).replaceFirst(""));
        spellings.addAll(areas(plain));
        return spellings.stream()
                .filter(spelling -> !spelling.isBlank())
                .flatMap(spelling -> found(spelling).stream())
                .findFirst();
    }

    private static List<String> areas(String text) {
        List<AdminArea> areas = new ArrayList<>();
        AdminAreas.in(text).stream().map(AreaMention::areas).forEach(areas::addAll);
        return areas.stream()
                .sorted(Comparator.comparingInt(
                        area -> SMALLEST_FIRST.indexOf(area.level().toLowerCase(Locale.ROOT))))
                .map(AdminArea::name)
                .toList();
    }

    private Optional<String> found(String spelling) {
        try {
            PlaceRef place = places.resolve("place", spelling);
            return Optional.of(place.id());
        } catch (BadParameter unknown) {
            // What is not in the gazetteer is an answer here: the test says so.
            return Optional.empty();
        }
    }
}
