package org.faultline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RanksTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Captain Nyi Thuta and Lt-Col. Zin | Captain;Lieutenant Colonel",
                "from lieutenants to majors | Lieutenant;Major",
                "from Private (Sepoy) to Major, they left | Private;Major",
                "a retired major general | Major General",
                "Vice-Senior General Soe Win | Vice-Senior General",
                "Brig. Gen. Thurein Tun | Brigadier General",
                "police sergeant | Police Sergeant",
                "battalion commander Lieutenant Colonel Aung | Battalion commander;Lieutenant Colonel",
                "ဗိုလ်ချုပ်မှူးကြီး မင်းအောင်လှိုင် | Senior General",
                "ဒုဗိုလ်မှူးကြီး | Lieutenant Colonel",
                "ဒုတိယဗိုလ်ချုပ်ကြီး | Lieutenant General",
                "တပ်ရင်းမှူး ဗိုလ်မှူးကြီး | Battalion commander;Colonel",
                "ဗိုလ်ကြီးလင်းထက်အောင် | Captain"
            })
    void findsTheLongestRank(String text, String ranks) {
        assertThat(Ranks.in(text)).extracting(mention -> mention.rank().name()).containsExactly(ranks.split(";", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a major offensive",
                "the general election",
                "the Secretary-General",
                "private property",
                "in general"
            })
    void leavesEverydayWordsAlone(String text) {
        assertThat(Ranks.in(text)).isEmpty();
    }

    @Test
    void tellsTheHighestRankWithoutAppointments() {
        List<RankMention> ranks = Ranks.in("Two captains, a sergeant and the battalion commander");

        assertThat(Ranks.highest(ranks)).map(Rank::name).contains("Captain");
        assertThat(ranks.getFirst().plural()).isTrue();
    }

    @Test
    void readsAField() {
        assertThat(Ranks.of("Maj-Gen")).map(Rank::name).contains("Major General");
        assertThat(Ranks.of("Maj-Gen Zaw")).isEmpty();
    }
}
