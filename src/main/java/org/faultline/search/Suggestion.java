package org.faultline.search;

import org.jspecify.annotations.Nullable;

/**
 * What a reader who is still typing may mean.
 *
 * @param kind what it is
 * @param id its id
 * @param name what it is called
 * @param also the name that fits what was typed, where that is another one: in the other script, or an alias
 * @param url its page
 */
public record Suggestion(
        HitKind kind, String id, String name, @Nullable String also, String url) {}
