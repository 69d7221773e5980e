package org.faultline.language;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.internal.Paragraphs;
import org.faultline.language.internal.facts.AreaLexicon;
import org.faultline.language.internal.facts.AreaScanner;

/** Finds states, regions, townships and towns in English and Burmese text: "Mansi Township", "ရှမ်းပြည်နယ်". */
public final class AdminAreas {

    private AdminAreas() {}

    /** {@return the places that a text names, in its order} */
    public static List<AreaMention> in(String text) {
        List<AreaMention> all = new ArrayList<>();
        Paragraphs.of(text)
                .forEach((offset, paragraph) -> AreaScanner.scan(paragraph)
                        .forEach(found -> all.add(new AreaMention(
                                found.areas(), found.text(), found.begin() + offset, found.end() + offset))));
        return List.copyOf(all);
    }

    /** {@return the areas with a name, in either script and any usual spelling, "Township" or "State" included or not} */
    public static List<AdminArea> named(String name) {
        return AreaLexicon.named(name);
    }
}
