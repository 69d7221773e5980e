package org.faultline.search;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.faultline.evidence.SourceTexts;
import org.faultline.evidence.SourceTexts.TextDraft;
import org.faultline.graph.GraphTest;
import org.faultline.kernel.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Saving a search, and seeing what is new in it. */
@GraphTest
class SavedSearchIntegrationTests {

    private static final String ROUTE = "/api/v1/saved-searches";

    @Autowired
    private SourceTexts texts;

    @Autowired
    private Search search;

    @Autowired
    private Driver driver;

    @Autowired
    private MockMvc web;

    @BeforeEach
    void account() {
        driver.executableQuery("MATCH (:Account)-[:SAVED]->(s) DETACH DELETE s").execute();
        driver.executableQuery(
                        "MERGE (a:Account {name: 'admin'}) ON CREATE SET a.id = 'account-1', a.roles = ['ADMIN']")
                .execute();
        driver.executableQuery(
                        "MERGE (a:Account {name: 'other'}) ON CREATE SET a.id = 'account-2', a.roles = ['ADMIN']")
                .execute();
        search.catchUp();
    }

    private static MockHttpServletRequestBuilder as(String account, MockHttpServletRequestBuilder request) {
        return request.with(user(account).roles("ADMIN")).with(csrf().asHeader());
    }

    private void publish(String key, String text) {
        texts.keep(
                new TextDraft(
                        key,
                        "Invented Times",
                        "Report " + key,
                        null,
                        PartialDate.parse("2021-08-23"),
                        "en",
                        text,
                        "UTF-8"),
                "tests");
        search.catchUp();
    }

    private String saved(String body) throws Exception {
        String answer = web.perform(as("admin", post(ROUTE))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.id");
    }

    @Test
    void countsWhatCameSinceTheLastLook() throws Exception {
        String id = saved("{\"q\": \"zephyr\"}");
        web.perform(as("admin", get(ROUTE + "/" + id)))
                .andExpect(jsonPath("$.name").value("zephyr"))
                .andExpect(jsonPath("$.fresh").value(0));
        publish("zephyr-1", "A zephyr blew over the garrison.");

        web.perform(as("admin", get(ROUTE)))
                .andExpect(jsonPath("$.items[0].fresh").value(1))
                .andExpect(jsonPath("$.items[0].total").value(1));
        web.perform(as("admin", post(ROUTE + "/" + id + "/look")))
                .andExpect(jsonPath("$.fresh").value(0))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void renamesDeletesAndRestores() throws Exception {
        String id = saved("{\"q\": \"LIB 528\", \"kind\": \"source\", \"name\": \"A battalion\"}");
        web.perform(as("admin", patch(ROUTE + "/" + id))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"Another\"}"))
                .andExpect(jsonPath("$.name").value("Another"))
                .andExpect(jsonPath("$.url").value("/search?q=LIB%20528&kind=source"));
        web.perform(as("admin", delete(ROUTE + "/" + id)))
                .andExpect(jsonPath("$.deletedAt").exists());
        web.perform(as("admin", get(ROUTE))).andExpect(jsonPath("$.items").isEmpty());
        web.perform(as("admin", post(ROUTE + "/" + id + "/restore"))).andExpect(status().isOk());
        web.perform(as("admin", get(ROUTE)))
                .andExpect(jsonPath("$.items[0].name").value("Another"));
    }

    @Test
    void refusesWhatCannotBeSaved() throws Exception {
        for (String body :
                List.of("{\"q\": \"\\\"open\"}", "{\"q\": \"x\", \"kind\": \"submarine\"}", "{\"q\": \"\"}")) {
            web.perform(as("admin", post(ROUTE))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body))
                    .andExpect(status().isBadRequest());
        }
        web.perform(as("admin", post(ROUTE))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"q\": \"x\", \"name\": \"  \"}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.type").value(containsString("bad-search-name")));
    }

    @Test
    void keepsEachAccountsSearchesApartAndAsksForOne() throws Exception {
        String id = saved("{\"q\": \"garrison\"}");

        web.perform(as("other", get(ROUTE + "/" + id))).andExpect(status().isNotFound());
        web.perform(as("other", delete(ROUTE + "/" + id))).andExpect(status().isNotFound());
        web.perform(as("other", get(ROUTE))).andExpect(jsonPath("$.items").isEmpty());
        web.perform(get(ROUTE)).andExpect(status().isUnauthorized());
    }

    @Test
    void worksAsAPage() throws Exception {
        web.perform(as("admin", post("/saved-searches").param("q", "breeze").param("kind", "source")))
                .andExpect(redirectedUrl("/saved-searches"));
        publish("breeze-1", "A breeze blew over the garrison.");
        String id = JsonPath.read(
                web.perform(as("admin", get(ROUTE))).andReturn().getResponse().getContentAsString(), "$.items[0].id");

        web.perform(as("admin", get("/saved-searches"))).andExpect(content().string(containsString("Show 1 new")));
        web.perform(as("admin", post("/saved-searches/" + id + "/look")))
                .andExpect(redirectedUrlPattern("/search?q=breeze&kind=source&since=*"));
        web.perform(as("admin", get("/saved-searches"))).andExpect(content().string(containsString("Nothing new")));
        web.perform(as("admin", post("/saved-searches/" + id + "/delete")))
                .andExpect(redirectedUrl("/saved-searches?deleted=" + id));
        web.perform(as("admin", get("/saved-searches").param("deleted", id)))
                .andExpect(content().string(containsString("Undo")));
        web.perform(as("admin", post("/saved-searches/" + id + "/restore"))).andExpect(status().is3xxRedirection());
        web.perform(as("admin", get("/saved-searches")))
                .andExpect(content().string(containsString("breeze")))
                .andExpect(content().string(not(containsString("Undo"))));
        web.perform(as("admin", get("/search").param("q", "breeze")))
                .andExpect(content().string(containsString("Save this search")));
        web.perform(get("/search").param("q", "breeze"))
                .andExpect(content().string(not(containsString("Save this search"))));
    }
}
