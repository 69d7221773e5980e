package org.faultline.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An article to be kept and read.
 *
 * @param title as printed, or described in our own words
 * @param publisher name of the publication
 * @param publishedOn {@code 2021}, {@code 2021-08} or {@code 2021-08-19}
 * @param url its address
 * @param language ISO 639-1
 * @param text the whole text
 */
public record NewArticle(
        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters") @Nullable
        String title,

        @NotBlank(message = "is missing") @Size(max = 200, message = "is longer than 200 characters") @Nullable
        String publisher,

        @Pattern(
                regexp = "|\\d{4}(-\\d{2}(-\\d{2})?)?",
                message = "is not a date; write 2021, 2021-08 or 2021-08-19 (year, month, day)")
        @Nullable
        String publishedOn,

        @Pattern(regexp = "|https?://\\S{1,1990}", message = "is not a web address; write https://…") @Nullable
        String url,

        @Pattern(regexp = "|[a-z]{2}", message = "is not a language; write two small letters: en, my") @Nullable
        String language,

        @NotBlank(message = "is missing") @Nullable String text) {}
