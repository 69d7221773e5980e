package org.faultline.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.evidence.web.Asking.admin;
import static org.faultline.evidence.web.Asking.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Three sources: two of one outlet that say the same thing within a month, one restricted; two with a stored text. */
@GraphTest
class SourceRoutesIntegrationTests {

    private static final String TEXT =
            "<script>alert('x')</script>\n\nOn the nineteenth twenty-five left.\n\nစစ်သား ၂၅ ဦး ထွက်ပြေးသည်။\n";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Driver driver;

    @BeforeEach
    void write() {
        SharedGraph.wipe(driver);
        ledger.write(
                new InventedEvidence()
                        .source("s1", "courier", "2021-08-20", false)
                        .cited("para 2", null)
                        .tally("defected-soldiers", 1500, 1500, "2021-08", "a spokesman")
                        .source("s2", "courier", "2021-09-10", false)
                        .tally("defected-soldiers", 700, 700, "2021-09", "officers")
                        .source("s3", "hidden", "2020", true)
                        .cited("para 2", "twenty-five left")
                        .tally("defected-officers", 100, 100, "2020", "a friend")
                        .batch(),
                "tests",
                Progress.SILENT);
        storeText("src-s1");
        storeText("src-s3");
    }

    @Test
    void filtersAndSorts() throws Exception {
        expectIds("", "src-s2", "src-s1", "src-s3");
        expectIds("sort=published", "src-s3", "src-s1", "src-s2");
        expectIds("sort=-title", "src-s3", "src-s2", "src-s1");
        expectIds("publisher=courier&sort=title", "src-s1", "src-s2");
        expectIds("publisher=pub-hidden-paper", "src-s3");
        expectIds("publisher=hidden", "src-s3");
        expectIds("year=2021&sort=title", "src-s1", "src-s2");
        expectIds("hasText=true&sort=title", "src-s1", "src-s3");
        expectIds("hasText=false", "src-s2");
        expectIds("language=EN&type=article&sort=title", "src-s1", "src-s2", "src-s3");
        expectIds("language=my");
        expectIds("q=reports&sort=title", "src-s1", "src-s2", "src-s3");
        expectIds("q=example.org/s2", "src-s2");
        expectIds("knownAt=2020-01-01");
    }

    @Test
    void saysWhichSourcesAreOneVoiceAndWhy() throws Exception {
        mvc.perform(reader("/api/v1/sources/src-s1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lineageReason").value("one publisher says the same thing again"))
                .andExpect(jsonPath("$.lineageSources[*].id", contains("src-s2")))
                .andExpect(jsonPath("$.claimCount").value(1))
                .andExpect(jsonPath("$.claims.items[0].asserts.count.min").value(1500));
        mvc.perform(reader("/api/v1/sources/src-s3"))
                .andExpect(jsonPath("$.lineageReason").value("stands alone"))
                .andExpect(jsonPath("$.lineageSources", hasSize(0)));
    }

    @Test
    void marksThePassageInTheTextAndEscapesIt() throws Exception {
        mvc.perform(reader("/sources/src-s1?citation=" + citationOf("src-s1")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<mark>On the nineteenth twenty-five left.</mark>")))
                .andExpect(content().string(containsString("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")))
                .andExpect(content().string(containsString("စစ်သား ၂၅ ဦး ထွက်ပြေးသည်။")))
                .andExpect(content().string(containsString("rel=\"noopener noreferrer nofollow\"")));
    }

    @Test
    void sendsToThePublisherWhereNoTextIsStored() throws Exception {
        mvc.perform(reader("/sources/src-s2?citation=" + citationOf("src-s2")))
                .andExpect(content().string(containsString("A passage told in our words.")))
                .andExpect(content().string(containsString("The text is not stored here.")))
                .andExpect(content().string(containsString("href=\"https://example.org/s2\"")));
    }

    @Test
    void showsARestrictedTextToTheAdministratorOnly() throws Exception {
        String address = "/sources/src-s3?citation=" + citationOf("src-s3");
        String public_ = mvc.perform(reader(address)).andReturn().getResponse().getContentAsString();
        assertThat(public_)
                .contains("A passage told in our words.", "restricted")
                .doesNotContain("twenty-five", "စစ်သား", "<mark>");
        mvc.perform(admin(address)).andExpect(content().string(containsString("<mark>twenty-five left</mark>")));
        mvc.perform(reader("/api/v1/sources/src-s3"))
                .andExpect(jsonPath("$.restricted").value(true))
                .andExpect(jsonPath("$.claims.items[0].citations[0].quote").isEmpty());
    }

    @Test
    void makesNoLinkOfAnAddressThatIsNoWebAddress() throws Exception {
        run("MATCH (s:Source {id: 'src-s2'}) SET s.url = 'javascript:alert(1)'");

        mvc.perform(reader("/sources/src-s2"))
                .andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("href=\"javascript"))));
    }

    @Test
    void listsAsPageAndTable() throws Exception {
        mvc.perform(reader("/sources?publisher=courier&q=reports"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("What s1 reports")));
        mvc.perform(reader("/sources?q=nothing-like-this"))
                .andExpect(content().string(containsString("No source matches")));
        mvc.perform(reader("/api/v1/sources.csv"))
                .andExpect(header().string("Content-Disposition", containsString("sources.csv")))
                .andExpect(content().string(containsString("id,title,publisher.id,publisher.name")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sources/nothing",
                "/sources/src-s1?citation=nothing",
                "/sources/src-s1?citation=%3Cscript%3E",
                "/api/v1/sources/unit-lib-901",
                "/api/v1/sources/src-s1?knownAt=2020-01-01"
            })
    void knowsNothingUnderAnotherId(String address) throws Exception {
        mvc.perform(reader(address)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/sources?year=20211|year",
                "/api/v1/sources?year=last|year",
                "/api/v1/sources?hasText=perhaps|hasText",
                "/api/v1/sources?sort=url|sort",
                "/api/v1/sources/src-s1?cursor=x|cursor",
                "/sources/src-s1?paragraph=0|paragraph",
                "/sources/src-s1?paragraph=x|paragraph"
            })
    void refusesParametersThatMakeNoSense(String address, String parameter) throws Exception {
        String answer = mvc.perform(reader(address))
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).contains(parameter);
    }

    private void expectIds(String query, String... ids) throws Exception {
        String answer = mvc.perform(reader("/api/v1/sources?" + query))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(JsonPath.<java.util.List<String>>read(answer, "$.items[*].id"))
                .as(query)
                .containsExactly(ids);
    }

    private String citationOf(String sourceId) {
        try (var session = driver.session()) {
            return session.run(
                            "MATCH (:Source {id: $id})-[:CONTAINS]->(c:Citation) RETURN c.id AS id",
                            Map.of("id", sourceId))
                    .single()
                    .get("id")
                    .asString();
        }
    }

    private void storeText(String sourceId) {
        try (var session = driver.session()) {
            session.run(
                            "MATCH (s:Source {id: $id}) CREATE (s)-[:HAS_TEXT]->(:SourceText {id: 'txt-' + $id, text: $text, hash: 'ab', encoding: 'UTF-8'})",
                            Map.of("id", sourceId, "text", TEXT))
                    .consume();
        }
    }

    private void run(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
