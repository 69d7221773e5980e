package org.faultline.protection;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in. Open to everyone; tells nobody whether a name or a password was wrong. */
@Hidden
@Controller
final class SignInPage {

    private final Reach reach;

    SignInPage(Reach reach) {
        this.reach = reach;
    }

    @GetMapping("/login")
    String show(@RequestParam(required = false) @Nullable String failed, Model model) {
        model.addAttribute("failed", failed == null ? "" : failed);
        model.addAttribute("readingIsOpen", reach.allowsAnonymousReading());
        return "protection/login";
    }
}
