package org.faultline.intake.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faultline.language.AdminAreas;
import org.faultline.language.AreaMention;
import org.faultline.language.CountMention;
import org.faultline.language.Counts;
import org.faultline.language.DateMention;
import org.faultline.language.Dates;
import org.faultline.language.Designation;
import org.faultline.language.Designations;
import org.faultline.language.RankMention;
import org.faultline.language.Ranks;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * An article as the rules see it.
 *
 * @param article what is read
 * @param words its words
 * @param sentences its sentences, in order
 * @param units the units of the Myanmar forces that it names
 * @param others the units of other forces
 * @param dates the dates, those left out that only a day of publication could tell and that is not known
 */
record Reading(
        Article article,
        Words words,
        List<Sentence> sentences,
        Mentions<Designation> units,
        Mentions<Designation> others,
        Mentions<DateMention> dates,
        Mentions<CountMention> counts,
        Mentions<RankMention> ranks,
        Mentions<AreaMention> areas) {

    /** "Members of the armed forces and the police". */
    private static final int LONGEST_NOUN = 9;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    static Reading of(Article article) {
        String text = article.text();
        Words words = Words.of(text);
        List<Designation> designations = Designations.parse(text);
        return new Reading(
                article,
                words,
                Datelines.without(Sentences.of(words), words),
                units(designations, words, true),
                units(designations, words, false),
                Mentions.of(dates(article, words), words, DateMention::begin, DateMention::end),
                Mentions.of(Counts.in(text), words, CountMention::begin, CountMention::end),
                Mentions.of(Ranks.in(text), words, RankMention::begin, RankMention::end),
                Mentions.of(AdminAreas.in(text), words, AreaMention::begin, AreaMention::end));
    }

    private static Mentions<Designation> units(List<Designation> all, Words words, boolean myanmar) {
        return Mentions.of(
                all.stream().filter(unit -> unit.isMyanmar() == myanmar).toList(),
                words,
                Designation::begin,
                Designation::end);
    }

    /** Yesterday and last Friday mean no day where only the month of publication is known. */
    private static List<DateMention> dates(Article article, Words words) {
        LocalDate published = article.publishedBy();
        boolean toTheDay = article.published() != null && article.published().isDay();
        List<DateMention> dates = Dates.in(article.text(), published).stream()
                .filter(date -> toTheDay || date.basis() != DateMention.Basis.COUNTED || countsFromText(date.text()))
                .toList();
        return RelativeDates.corrected(dates, words);
    }

    static boolean countsFromText(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return small.contains("following")
                || small.contains("later")
                || small.contains("earlier")
                || small.contains("next")
                || small.contains("before")
                || small.contains("same")
                || small.contains("that day")
                || small.contains("နောက်")
                || small.contains("ထိုနေ့")
                || small.contains("ယင်းနေ့")
                || small.contains("အဆိုပါနေ့");
    }

    /** {@return the words as printed, every run of blanks and line ends as one blank} */
    String printed(int from, int past) {
        return BLANKS.matcher(words.written(from, past)).replaceAll(" ");
    }

    Sentence sentenceOf(int word) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).past() > word) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sentences.get(low);
    }

    Optional<Sentence> before(Sentence sentence) {
        return sentence.index() == 0 ? Optional.empty() : Optional.of(sentences.get(sentence.index() - 1));
    }

    Optional<Sentence> after(Sentence sentence) {
        return sentence.index() + 1 == sentences.size()
                ? Optional.empty()
                : Optional.of(sentences.get(sentence.index() + 1));
    }

    /** {@return whether the sentence is written in Burmese} */
    boolean isBurmese(Sentence sentence) {
        int syllables = 0;
        for (int i = sentence.from(); i < sentence.past(); i++) {
            syllables += words.isSyllable(i) ? 1 : 0;
        }
        return syllables * 2 > sentence.past() - sentence.from();
    }

    /** {@return the class of the people that a noun which ends before the word names; null if there is none} */
    @Nullable
    Mention<String> peopleEnding(int past) {
        return Lexicon.before("people", words, past, LONGEST_NOUN);
    }
}
