package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faultline.evidence.ClaimCard;
import org.faultline.evidence.RecordFiles;
import org.faultline.inquiry.PostingCheck;
import org.faultline.inquiry.PostingChecks;
import org.faultline.inquiry.PostingTest;
import org.faultline.web.ReadByPost;
import org.faultline.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The check of claimed postings as a page. Open to every reader; shows what {@link PostingRoutes} answers, and keeps nothing. */
@Hidden
@Controller
final class PostingPages {

    private final PostingChecks checks;
    private final PostingTables tables;
    private final RecordFiles files;

    PostingPages(PostingChecks checks, PostingTables tables, RecordFiles files) {
        this.checks = checks;
        this.tables = tables;
        this.files = files;
    }

    @GetMapping("/checks/posting")
    String form(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean example,
            Model model) {
        PostingQuestion blank = unit == null
                ? PostingQuestion.EMPTY
                : new PostingQuestion(null, null, null, unit, null, null, null, null, null);
        return page(example ? PostingQuestion.EXAMPLE : blank, null, List.of(), model);
    }

    @ReadByPost
    @PostMapping("/checks/posting")
    String check(
            @ModelAttribute PostingQuestion claim,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownAt,
            @Nullable Principal account,
            Model model) {
        model.addAttribute("knownAt", knownAt);
        ClaimedFields.Reading reading = claim.read(files.today());
        if (reading.claim() == null) {
            return page(claim, null, reading.wrong(), model);
        }
        return page(claim, checks.check(reading.claim(), knownAt, PostingTables.who(account)), List.of(), model);
    }

    @ReadByPost
    @PostMapping("/checks/postings")
    ResponseEntity<String> table(
            @RequestParam MultipartFile table,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownAt,
            @Nullable Principal account)
            throws IOException {
        if (table.getSize() > MOST_BYTES) {
            throw new RequestRefused("too-large", 413, "The table is larger than " + MOST_BYTES / 1000 + " kB.", null);
        }
        return ResponseEntity.ok()
                .contentType(PostingRoutes.CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"checked-postings.csv\"")
                .body(tables.checked(table.getBytes(), knownAt, PostingTables.who(account)));
    }

    private static final int MOST_BYTES = 1_000_000;

    private String page(
            PostingQuestion claim, @Nullable PostingCheck check, List<ClaimedFields.Wrong> wrong, Model model) {
        model.addAttribute("claim", claim);
        model.addAttribute("check", check);
        model.addAttribute(
                "wrong",
                wrong.stream()
                        .collect(Collectors.toMap(
                                ClaimedFields.Wrong::field, ClaimedFields.Wrong::message, (a, b) -> a)));
        model.addAttribute("cards", check == null ? Map.of() : cards(check));
        model.addAttribute("mostRows", PostingTable.MOST_ROWS);
        return "inquiry/posting";
    }

    private static Map<String, List<ClaimCard>> cards(PostingCheck check) {
        return check.tests().stream()
                .collect(Collectors.toMap(PostingTest::name, test -> ClaimCard.listOf(test.claims())));
    }
}
