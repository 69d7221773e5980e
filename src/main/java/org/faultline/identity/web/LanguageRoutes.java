package org.faultline.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.faultline.language.Designation;
import org.faultline.language.Designations;
import org.faultline.language.NameComparison;
import org.faultline.language.Names;
import org.faultline.language.NormalisedText;
import org.faultline.web.ReadByPost;
import org.faultline.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Burmese and English text read for programs. Open to every reader; works on what the caller sends alone and keeps nothing of it, so that
 * no record can leak. The longest text takes about a second of one processor.
 */
@RestController
@RequestMapping("/api/v1/language")
@Tag(name = "language", description = "Unit designations, names of people and encodings in Burmese and English text")
final class LanguageRoutes {

    /** Characters of a text: some fifty long articles. */
    static final int LONGEST_TEXT = 300_000;

    /** Characters of a name, with all its ranks and honorifics. */
    static final int LONGEST_NAME = 300;

    private static final char REPLACEMENT = '\uFFFD';

    /**
     * A text to read.
     *
     * @param text in English, Burmese, or both; in Unicode or Zawgyi
     */
    record TextToRead(
            @Schema(maxLength = LONGEST_TEXT) @Nullable String text) {}

    /**
     * Two names to compare.
     *
     * @param a a name, with ranks and honorifics or without
     * @param b another
     */
    record NamesToCompare(
            @Schema(maxLength = LONGEST_NAME) @Nullable String a,
            @Schema(maxLength = LONGEST_NAME) @Nullable String b) {}

    @ReadByPost
    @PostMapping("/designations")
    @Operation(
            summary = "The military units that a text names",
            description =
                    "Of all forces, in the order of the text; begin and end count UTF-16 units of the text as sent. Types are "
                            + "those of the table of unit types; BN? and DIV? where the text states no type. force is myanmar or the name of "
                            + "another force. A text longer than 300,000 characters is refused with 422, a request over 1 MB with 413.")
    List<Designation> designations(@RequestBody TextToRead body) {
        return Designations.parse(wellFormed("text", body.text(), LONGEST_TEXT));
    }

    @ReadByPost
    @PostMapping("/names/compare")
    @Operation(
            summary = "How near two names of people are",
            description =
                    "By the sound of their syllables, in either script; score from 0 to 1, match from 0.90, possible from 0.80. A match "
                            + "proposes that two people may be one and never decides it: names are reused heavily.")
    NameComparison compare(@RequestBody NamesToCompare body) {
        return Names.compare(wellFormed("a", body.a(), LONGEST_NAME), wellFormed("b", body.b(), LONGEST_NAME));
    }

    @ReadByPost
    @PostMapping("/normalise")
    @Operation(
            summary = "A text in the form in which it is matched",
            description =
                    "Unicode, whatever it was encoded in; one order of Burmese signs, ASCII digits, plain dashes, quotes and blanks, no "
                            + "invisible characters. Each paragraph is told and converted by itself.")
    NormalisedText normalise(@RequestBody TextToRead body) {
        return NormalisedText.of(wellFormed("text", body.text(), LONGEST_TEXT));
    }

    /** The text with each half of a broken surrogate pair replaced, which JSON could not carry back; its length stays. */
    private static String wellFormed(String field, @Nullable String text, int longest) {
        if (text == null) {
            throw new RequestRefused("invalid-content", 422, "The field '" + field + "' is missing.", null)
                    .with("errors", List.of(Map.of("field", field, "message", "is missing")));
        }
        if (text.length() > longest) {
            throw new RequestRefused(
                            "text-too-long",
                            422,
                            "The field '" + field + "' has " + text.length() + " characters; it may have " + longest
                                    + ".",
                            null)
                    .with("field", field)
                    .with("limit", longest);
        }
        StringBuilder sound = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                sound.setCharAt(i, REPLACEMENT);
            }
        }
        return sound.toString();
    }
}
