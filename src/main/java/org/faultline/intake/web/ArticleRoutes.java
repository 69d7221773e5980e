package org.faultline.intake.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.security.Principal;
import org.faultline.intake.Articles;
import org.faultline.intake.NewArticle;
import org.faultline.protection.AdminOnly;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Articles as JSON, for the administrator. */
@AdminOnly
@RestController
@RequestMapping("/api/v1/articles")
final class ArticleRoutes {

    private final Articles articles;

    ArticleRoutes(Articles articles) {
        this.articles = articles;
    }

    /**
     * What became of an article.
     *
     * @param id the id of its source
     * @param suggestions how many claims it seems to make
     * @param review where they are reviewed
     */
    record Kept(String id, int suggestions, String review) {}

    /** Keeps an article and reads it; the suggestions are ready with the answer. A known article is answered with 409 and its id. */
    @PostMapping
    ResponseEntity<Kept> add(@Valid @RequestBody NewArticle article, Principal administrator) {
        Articles.Added added = articles.add(article, administrator.getName());
        return ResponseEntity.created(URI.create("/api/v1/sources/" + added.id()))
                .body(new Kept(added.id(), added.suggestions(), "/review/" + added.id()));
    }
}
