package org.faultline.people;

import java.util.List;

/**
 * A person in a list; never a bare name.
 *
 * @param standing why the person may be shown: {@code public-official} or {@code public-spokesperson}
 * @param names all spellings
 * @param posts the posts that the person holds or held, those held on the day asked about first
 * @param namesakes how many others of that name are recorded; a name alone never tells two people apart
 */
public record PersonRow(String id, String name, String standing, List<String> names, List<Post> posts, int namesakes) {}
