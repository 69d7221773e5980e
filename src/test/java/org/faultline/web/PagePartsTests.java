package org.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = ShellOnly.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PagePartsTests {

    @LocalServerPort
    private int port;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = new Caller(port);
    }

    @Test
    void leadsFromPageToPageAndBackByAddressesAlone() {
        String first = caller.get("/invented?limit=5&kind=&sort=-strength").body();
        assertThat(first).contains("Items 1 to 5").doesNotContain("rel=\"prev\"");
        String second = caller.get(href(first, "rel=\"next\"")).body();
        assertThat(second).contains("Items 6 to 10");
        String third = caller.get(href(second, "rel=\"next\"")).body();
        assertThat(third).contains("Items 11 to 12").doesNotContain("rel=\"next\"");
        assertThat(caller.get(href(third, "rel=\"prev\"")).body()).contains("Items 6 to 10");
    }

    @Test
    void sortsUpThenDownFromTheFirstPage() {
        String page = caller.get("/invented?limit=5&sort=name").body();
        assertThat(page).contains("aria-sort=\"ascending\"");
        String down = href(page, "class=\"sort\"");
        assertThat(down).isEqualTo("/invented?limit=5&sort=-name");
        assertThat(caller.get(down).body())
                .contains("aria-sort=\"descending\"", "href=\"/invented?limit=5&amp;sort=name\"");
    }

    @Test
    void offersTheSameInOtherFormats() {
        String page = caller.get("/invented?kind=fort&limit=2").body();
        assertThat(page)
                .contains(
                        "href=\"/api/v1/invented.csv?kind=fort&amp;limit=500\"",
                        "href=\"/api/v1/invented.json?kind=fort\"");
        assertThat(caller.get("/api/v1/invented.csv?kind=fort&limit=500").body().lines())
                .hasSize(7);
    }

    @Test
    void saysThatNothingMatchesInsteadOfShowingAnEmptyTable() {
        String page = caller.get("/invented?atLeast=1000").body();
        assertThat(page).contains("No garrison matches").doesNotContain("<table");
        assertThat(caller.get("/invented").body()).contains("<table").doesNotContain("No garrison matches");
    }

    @Test
    void showsTheQueryAndWhatItRanWith() {
        assertThat(caller.get("/invented").body())
                .contains("The query behind this page", "MATCH (g:Garrison)", "$limit", "<dd>51</dd>");
    }

    @Test
    void saysForWhichDatesAPageAnswers() {
        assertThat(caller.get("/invented?validAt=2021-08-19&knownAt=2022-01-02").body())
                .contains(
                        "Shows what held on 2021-08-19, as it was known on 2022-01-02.",
                        "name=\"validAt\" value=\"2021-08-19\"");
        assertThat(caller.get("/invented?knownAt=2022-01-02").body())
                .contains("Shows all time as it was known on 2022-01-02.");
        assertThat(caller.get("/invented").body()).doesNotContain("role=\"note\"");
    }

    @Test
    void drawsEveryPartOfARecordsPage() {
        String page = caller.get("/invented/x?validAt=2020-06-01").body();
        assertThat(page)
                .contains("<li aria-current=\"page\">Lower Fort Garrison</li>")
                .contains("<p class=\"name-my\" lang=\"my\">အောက်ခံတပ်</p>")
                .contains("badge truth-certain", "badge truth-no", "badge status-needs-work\">needs work<")
                .contains("2 independent sources", "Name withheld")
                .contains("The Invented Courier", "lang=\"my\"", "Another source has them leave in September.")
                .contains("No passage is recorded here.")
                .contains("aria-label=\"12 to 40, most likely 25\"")
                .contains("class=\"timeline-bar truth-assumed\"", "class=\"timeline-mark\"")
                .contains("at a time that no source states");
        assertThat(page.split("class=\"badge", -1)).hasSize(13);
    }

    @Test
    void marksTheSectionAndKeepsTheSearch() {
        assertThat(caller.get("/problems").body()).doesNotContain("aria-current=\"page\">Units");
        assertThat(caller.get("/units/none").body()).contains("<a href=\"/units\" aria-current=\"page\">Units</a>");
    }

    @Test
    void escapesWhatTheAddressBrings() {
        assertThat(caller.get("/invented?kind=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                        .body())
                .doesNotContain("<script>alert");
        assertThat(caller.get("/%3Cscript%3Ealert(1)%3C/script%3E").body()).doesNotContain("<script>alert");
        assertThat(caller.get("/search?q=%22%3E%3Cscript%3Ealert(1)").body()).doesNotContain("<script>alert");
    }

    private static String href(String page, String mark) {
        Matcher link = Pattern.compile("<a [^>]*" + mark + "[^>]*>").matcher(page);
        assertThat(link.find()).as(mark).isTrue();
        Matcher href = Pattern.compile("href=\"([^\"]+)\"").matcher(link.group());
        assertThat(href.find()).isTrue();
        return href.group(1).replace("&amp;", "&");
    }
}
