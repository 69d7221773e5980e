package org.faultline.search.internal.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faultline.search.HitKind;
import org.faultline.search.internal.index.Fields;

/** The families of items that a query is translated for. */
public enum Target {
    /** Sources, by title and whole text. */
    SOURCE,
    /** Claims, by what they say. */
    CLAIM,
    /** Units, people, places and bases, by name. */
    RECORD,
    /** Single passages, for ranking and marking; what is a property of the whole item is left out. */
    PASSAGE;

    private static final float IN_TITLE = 2;
    private static final float IN_CONTEXT = 0.5f;

    /** {@return the kinds of items that belong to it; a passage is none by itself} */
    public List<HitKind> kinds() {
        return switch (this) {
            case SOURCE -> List.of(HitKind.SOURCE);
            case CLAIM -> List.of(HitKind.CLAIM);
            case RECORD -> List.of(HitKind.UNIT, HitKind.PERSON, HitKind.PLACE, HitKind.BASE);
            case PASSAGE -> List.of();
        };
    }

    /** {@return the field in which units are named} */
    String units() {
        return switch (this) {
            case SOURCE -> Fields.SOURCE_UNIT;
            case CLAIM, RECORD -> Fields.DESIGNATION;
            case PASSAGE -> Fields.PASSAGE_UNIT;
        };
    }

    /** {@return the field of names as they sound} */
    String sounds() {
        return switch (this) {
            case SOURCE -> Fields.SOURCE_SOUND;
            case CLAIM, RECORD -> Fields.SOUND;
            case PASSAGE -> Fields.PASSAGE_SOUND;
        };
    }

    /** {@return the fields that a word may stand in, with what a match there weighs, always in one order} */
    Map<String, Float> words() {
        return new TreeMap<>(
                switch (this) {
                    case SOURCE -> Map.of(Fields.TITLE, IN_TITLE, Fields.BODY, 1f, Fields.SOURCE_CONTEXT, IN_CONTEXT);
                    case CLAIM -> Map.of(Fields.PASSAGE, 1f, Fields.CONTEXT, IN_CONTEXT);
                    case RECORD -> Map.of(Fields.NAMES, 1f);
                    case PASSAGE -> Map.of(Fields.PASSAGE, 1f);
                });
    }

    /** {@return the field that {@code title:} stands for; of claims none has it} */
    String title() {
        return switch (this) {
            case SOURCE, CLAIM -> Fields.TITLE;
            case RECORD -> Fields.NAMES;
            case PASSAGE -> Fields.PASSAGE;
        };
    }

    /** {@return the field that {@code text:} stands for; of records none has it} */
    String text() {
        return switch (this) {
            case SOURCE, RECORD -> Fields.BODY;
            case CLAIM, PASSAGE -> Fields.PASSAGE;
        };
    }
}
