package org.faultline.search.internal.index;

import org.faultline.search.internal.analysis.Analysis;

/** The fields of the index's documents. Texts have a second field of the Burmese chain where they have Burmese. */
public final class Fields {

    /** The id of the node; the same in all documents of a source. */
    public static final String BLOCK = "block";

    /** The id, in the one document that stands for the item. */
    public static final String ID = "id";

    /** The kind of the item; {@value #PASSAGE_KIND} in documents of passages. */
    public static final String KIND = "kind";

    /** The kind of documents that are part of a source. */
    public static final String PASSAGE_KIND = "passage";

    /** A source's title. */
    public static final String TITLE = "title";

    /** A source's whole text. */
    public static final String BODY = "body";

    /** A passage of a source's text, its title, or what a claim says in our words and the printed ones. */
    public static final String PASSAGE = "passage";

    /** What is not said in the passage itself: names of the records concerned, publisher, author. */
    public static final String CONTEXT = "context";

    /** All names of a record. */
    public static final String NAMES = "names";

    /** Each name in the form of {@link Analysis#key}. */
    public static final String NAME_KEY = "nameKey";

    /** The units that a text names, each in the one spelling for all: {@code LIB 528}. */
    public static final String DESIGNATION = "designation";

    /** The units that a passage names, in the same spelling, each at its place. */
    public static final String PASSAGE_UNIT = "passageUnit";

    /** What {@link #CONTEXT} is, of sources alone; what only sources have needs no look at the kind of each match. */
    public static final String SOURCE_CONTEXT = "contextOfSource";

    /** What {@link #DESIGNATION} is, of sources alone. */
    public static final String SOURCE_UNIT = "unitOfSource";

    /** What {@link #SOUND} is, of sources alone. */
    public static final String SOURCE_SOUND = Analysis.SOURCE_SOUND;

    /** The publisher's name in words. */
    public static final String PUBLISHER_WORDS = "publisherWords";

    /** The publisher's name, for counting. */
    public static final String PUBLISHER = "publisher";

    /** The publisher's id, and its name in lower case. */
    public static final String PUBLISHER_KEY = "publisherKey";

    /** The author's name in words. */
    public static final String AUTHOR = "author";

    /** The code of the language. */
    public static final String LANGUAGE = "language";

    /** The days on which it can have been published. */
    public static final String PUBLISHED = "published";

    /** The last of them, for sorting. */
    public static final String PUBLISHED_DAY = "publishedDay";

    /** The days on which what is claimed can have held. */
    public static final String DATES = "dates";

    /** Ids of the records that are named, and of the record itself. */
    public static final String ABOUT = "about";

    /** The kinds of the claims that rest on a citation, in lower case. */
    public static final String CLAIM_KIND = "claimKind";

    /** How many documents of passages stand before the document of their source. */
    public static final String PASSAGES = "passages";

    /** What is shown as the item's title. */
    public static final String SHOWN_TITLE = "shownTitle";

    /** What is shown as the text of a claim or record: the passages, or the names. */
    public static final String SHOWN_TEXT = "shownText";

    /** What is shown of a source, and of its passages, is read ten times an answer and kept where that takes least: its title. */
    public static final String PAGE_TITLE = "pageTitle";

    /** When a source was published, as it has it. */
    public static final String PAGE_PUBLISHED = "pagePublished";

    /** The text of a passage. */
    public static final String PAGE_TEXT = "pageText";

    /** When it was published, as the source has it. */
    public static final String SHOWN_PUBLISHED = "shownPublished";

    /** The id of the source of a claim. */
    public static final String SOURCE = "source";

    /** The ids of the claims that rest on a citation, in the order of {@value #CLAIM_KIND}. */
    public static final String CLAIM = "claim";

    /** Which paragraph a passage is, from 1; 0 for the title. */
    public static final String PARAGRAPH = "paragraph";

    /** Where a passage begins in the source's text. */
    public static final String PASSAGE_BEGIN = "passageBegin";

    /** Where it ends. */
    public static final String PASSAGE_END = "passageEnd";

    /** Where the passage of a claim begins in the source's text. */
    public static final String BEGIN = "begin";

    /** Where it ends. */
    public static final String END = "end";

    /** The names of the records that are named, in the order of {@value #ABOUT_ID}. */
    public static final String ABOUT_NAME = "aboutName";

    /** Their ids. */
    public static final String ABOUT_ID = "aboutId";

    /** The syllables that the names in a text are spoken with. */
    public static final String SOUND = Analysis.SOUND;

    /** The same syllables of a passage, each at its place. */
    public static final String PASSAGE_SOUND = Analysis.PASSAGE_SOUND;

    /** The words of a text that may be proposed to who misspelled one. */
    public static final String SPELLING = Analysis.SPELLING;

    /** A name from its beginning and from each of its words on, for who is still typing. */
    public static final String START = "start";

    /** The year of publication, for counting. */
    public static final String YEAR = "year";

    /** The units that are named, for counting. */
    public static final String UNIT = "unit";

    /** The states and regions where it is, or happened, or that are named, for counting. */
    public static final String REGION = "region";

    /** The last write of the graph that touched it. */
    public static final String CHANGED = "changed";

    private Fields() {}

    /** {@return the field of the Burmese chain beside a field} */
    public static String burmese(String field) {
        return field + Analysis.BURMESE_SUFFIX;
    }
}
