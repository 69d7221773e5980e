package org.faultline.identity.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.faultline.evidence.SpanReading;
import org.faultline.graph.Row;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person as sources have seen them.
 *
 * @param id the record's id
 * @param name the name shown
 * @param standing why the person may be shown, if at all
 * @param mergedInto the record that it was folded into
 * @param names all spellings
 * @param posts posts that claims give the person
 * @param sources ids of the sources that name the person or post them
 */
public record PersonSeen(
        String id,
        String name,
        @Nullable String standing,
        @Nullable String mergedInto,
        List<String> names,
        List<PostSeen> posts,
        Set<String> sources) {

    /** A post that a claim gives. */
    public record PostSeen(
            String unit, String unitName, @Nullable String rank, String role, Span span) {}

    static PersonSeen of(Row row) {
        List<String> printed = row.texts("names").stream().sorted().toList();
        // A folded record is projected no more, and has only its key for a name.
        boolean folded = row.textOrNull("mergedInto") != null && !printed.isEmpty();
        String name = folded ? printed.getFirst() : row.text("name");
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        names.addAll(printed);
        return new PersonSeen(
                row.text("id"),
                name,
                row.textOrNull("standing"),
                row.textOrNull("mergedInto"),
                List.copyOf(names),
                row.rows("posts").stream().map(PersonSeen::post).toList(),
                new TreeSet<>(row.texts("sources")));
    }

    private static PostSeen post(Row row) {
        String role = row.textOrNull("role");
        return new PostSeen(
                row.text("unit"),
                row.text("unitName"),
                row.textOrNull("rank"),
                role == null ? "" : role,
                SpanReading.of(row));
    }

    /** {@return the people that stand, each with the names, posts and sources of those folded into them} */
    static List<PersonSeen> standing(List<PersonSeen> all) {
        Map<String, List<PersonSeen>> folded = new HashMap<>();
        all.stream()
                .filter(person -> person.mergedInto() != null)
                .forEach(person -> folded.computeIfAbsent(String.valueOf(person.mergedInto()), id -> new ArrayList<>())
                        .add(person));
        return all.stream()
                .filter(person -> person.mergedInto() == null)
                .map(person -> person.with(folded.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private PersonSeen with(List<PersonSeen> folded) {
        if (folded.isEmpty()) {
            return this;
        }
        Set<String> allNames = new LinkedHashSet<>(names);
        List<PostSeen> allPosts = new ArrayList<>(posts);
        Set<String> allSources = new TreeSet<>(sources);
        folded.forEach(one -> {
            allNames.addAll(one.names());
            allPosts.addAll(one.posts());
            allSources.addAll(one.sources());
        });
        return new PersonSeen(id, name, standing, mergedInto, List.copyOf(allNames), allPosts, allSources);
    }
}
