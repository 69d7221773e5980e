package org.faultline.people.web;

import java.util.List;
import org.faultline.evidence.InWords;
import org.faultline.people.PersonRow;
import org.faultline.people.Post;

/**
 * A person as a line of a list.
 *
 * @param person the person
 * @param title the name with rank and standing: never a bare name
 * @param posts the posts that the person holds or held
 */
record PersonLine(PersonRow person, String title, List<PostLine> posts) {

    /**
     * A post.
     *
     * @param post the post
     * @param what role, and title where it says more
     * @param when in words
     */
    record PostLine(Post post, String what, String when) {}

    static PersonLine of(PersonRow person) {
        return new PersonLine(
                person,
                PersonTitle.of(
                        person.name(),
                        person.posts().isEmpty()
                                ? null
                                : person.posts().getFirst().rank(),
                        person.standing()),
                person.posts().stream()
                        .map(post -> new PostLine(
                                post, PersonTitle.post(post.role(), post.title()), InWords.when(post.spans())))
                        .toList());
    }
}
