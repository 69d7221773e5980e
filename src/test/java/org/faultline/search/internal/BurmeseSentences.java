package org.faultline.search.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Invented Burmese sentences, always the same: in each a name made of common syllables, glued to a rank before and a particle after it, and
 * the designation of a battalion.
 */
public final class BurmeseSentences {

    private static final String[][] SYLLABLES = {
        {"အောင်", "Aung"}, {"မင်း", "Min"}, {"လှိုင်", "Hlaing"}, {"ထွန်း", "Tun"}, {"ဇော်", "Zaw"}, {"ဝင်း", "Win"},
        {"မြင့်", "Myint"}, {"သန်း", "Than"}, {"ကျော်", "Kyaw"}, {"စိုး", "Soe"}, {"မိုး", "Moe"}, {"ထက်", "Htet"},
        {"လင်း", "Lin"}, {"ဖြိုး", "Phyo"}, {"ညီ", "Nyi"}, {"သူ", "Thu"}, {"ရဲ", "Ye"}, {"နိုင်", "Naing"},
        {"ဦး", "Oo"}, {"ခိုင်", "Khaing"}, {"တင်", "Tin"}, {"မောင်", "Maung"}, {"စန်း", "San"}, {"ခင်", "Khin"},
        {"သိန်း", "Thein"}, {"ဟန်", "Han"}, {"ပိုင်", "Paing"}, {"ဘုန်း", "Bhone"}, {"ရန်", "Yan"}, {"ကောင်း", "Kaung"},
        {"နှင့်", "Hnin"}, {"ဝေ", "Wai"}
    };

    private static final String[] RANKS = {
        "ဗိုလ်ကြီး", "ဗိုလ်မှူး", "တပ်ကြပ်ကြီး", "ဒုတိယဗိုလ်မှူးကြီး", "တပ်သား", "ဗိုလ်မှူးကြီး", ""
    };

    private static final String[] PARTICLES = {"က", "သည်", "ကို", "နှင့်အတူ", "မှ", "အား", "တို့သည်", "ရဲ့"};

    private static final String[] BEFORE = {
        "ယမန်နေ့ညက ", "ဒေသခံများ၏ ပြောကြားချက်အရ ", "တပ်မတော်မှ ", "သတင်းရပ်ကွက်များအရ ", ""
    };

    private static final String[] AFTER = {
        " လက်နက်များဖြင့် ထွက်ပြေးခဲ့သည်ဟု ပြောသည်။",
        " တပ်ရင်းမှ ထွက်ခွာသွားကြောင်း သိရသည်။",
        " စခန်းသို့ ပြန်မရောက်သေးကြောင်း ဆိုသည်။",
        " ရွာသူရွာသားများနှင့် တွေ့ဆုံခဲ့သည်။"
    };

    private static final String[][] DESIGNATIONS = {
        {"LIB %d", "ခမရ (%s)"},
        {"LIB %d", "(%s) ခမရ"},
        {"LIB %d", "ခမရ-%s"},
        {"LIB %d", "အမှတ် (%s) ခြေမြန်တပ်ရင်း"},
        {"IB %d", "ခလရ (%s)"},
        {"IB %d", "အမှတ် (%s) ခြေလျင်တပ်ရင်း"}
    };

    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, String> romanised = new LinkedHashMap<>();

    /**
     * A sentence.
     *
     * @param number from 0
     * @param name whom it names
     * @param unit the battalion: {@code LIB 528}
     */
    public record Sentence(int number, String text, String name, String unit) {}

    /** Makes so many. */
    public BurmeseSentences(int count) {
        Random random = new Random(1988);
        while (sentences.size() < count) {
            sentences.add(sentence(sentences.size(), random));
        }
    }

    private Sentence sentence(int number, Random random) {
        StringBuilder name = new StringBuilder();
        StringBuilder roman = new StringBuilder();
        int syllables = 3 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            String[] syllable = one(SYLLABLES, random);
            name.append(syllable[0]);
            roman.append(i == 0 ? "" : " ").append(syllable[1]);
        }
        romanised.putIfAbsent(name.toString(), roman.toString());
        String[] designation = one(DESIGNATIONS, random);
        int battalion = 1 + random.nextInt(designation[0].startsWith("LIB") ? 600 : 300);
        String unit = designation[0].formatted(battalion);
        String text = one(BEFORE, random)
                + designation[1].formatted(burmese(battalion))
                + " မှ "
                + one(RANKS, random)
                + name
                + one(PARTICLES, random)
                + one(AFTER, random);
        return new Sentence(number, text, name.toString(), unit);
    }

    /** {@return all sentences} */
    public List<Sentence> all() {
        return List.copyOf(sentences);
    }

    /** {@return the usual English spelling of each name} */
    public Map<String, String> romanised() {
        return Map.copyOf(romanised);
    }

    /** {@return the designation as a Burmese reader types it: {@code ခမရ (၅၂၈)}} */
    public static String inBurmese(String unit) {
        int blank = unit.indexOf(' ');
        String type = unit.startsWith("LIB") ? "ခမရ" : "ခလရ";
        return type + " (" + burmese(Integer.parseInt(unit.substring(blank + 1))) + ")";
    }

    private static String burmese(int number) {
        StringBuilder digits = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> digits.append((char) (digit - '0' + '\u1040')));
        return digits.toString();
    }

    private static <T> T one(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
