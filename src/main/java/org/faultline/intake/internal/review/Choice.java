package org.faultline.intake.internal.review;

/**
 * A record that a suggestion can mean.
 *
 * @param id its id
 * @param name its name
 * @param why why it can be meant
 * @param preset whether it is taken when the reviewer says nothing
 */
public record Choice(String id, String name, String why, boolean preset) {}
