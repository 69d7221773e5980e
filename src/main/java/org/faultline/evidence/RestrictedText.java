package org.faultline.evidence;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Withholds the printed words of restricted sources from everybody but the administrator. Our own summary of a passage and
 * where it stands are shown to all.
 */
final class RestrictedText {

    private static final String ADMINISTRATOR = "ROLE_ADMIN";

    private RestrictedText() {}

    /** {@return whether who asks may read it} */
    static boolean isOpen() {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        return reader != null
                && reader.isAuthenticated()
                && reader.getAuthorities().stream()
                        .anyMatch(authority -> ADMINISTRATOR.equals(authority.getAuthority()));
    }

    /** {@return the claims as who asks may read them} */
    static List<Claim> withhold(List<Claim> claims) {
        return isOpen() ? claims : claims.stream().map(RestrictedText::withheld).toList();
    }

    /** {@return the claim without a single printed word} */
    static Claim wordless(Claim claim) {
        return claim.withCitations(
                claim.citations().stream().map(RestrictedText::wordless).toList());
    }

    private static Claim withheld(Claim claim) {
        if (claim.citations().stream().noneMatch(citation -> citation.source().restricted())) {
            return claim;
        }
        return claim.withCitations(
                claim.citations().stream().map(RestrictedText::withheld).toList());
    }

    private static Citation withheld(Citation citation) {
        return citation.source().restricted() ? wordless(citation) : citation;
    }

    private static Citation wordless(Citation citation) {
        return new Citation(citation.id(), citation.locator(), citation.passage(), null, null, null, citation.source());
    }
}
