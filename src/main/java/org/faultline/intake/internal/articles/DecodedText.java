package org.faultline.intake.internal.articles;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was read from bytes that do not say what they are.
 *
 * @param text the text, with line ends as line feeds and without characters that no text has
 * @param encoding what the bytes were read as
 * @param guessed whether that was a guess
 */
public record DecodedText(String text, String encoding, boolean guessed) {

    /** One control character in so many bytes is too many for a text. */
    private static final int CONTROLS_IN = 50;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** {@return whether bytes are an image, an archive or noise: texts have hardly any control characters} */
    public static boolean isNoText(byte[] bytes) {
        if (utf16(bytes) != null) {
            return false;
        }
        int controls = 0;
        for (byte one : bytes) {
            boolean blank = one == '\n' || one == '\r' || one == '\t' || one == '\f';
            controls += one >= 0 && one < ' ' && !blank ? 1 : 0;
        }
        return (long) controls * CONTROLS_IN > bytes.length;
    }

    /** {@return the text: UTF-8 or UTF-16 where the bytes are that, else Windows-1252, which reads every byte} */
    public static DecodedText of(byte[] bytes) {
        String utf16 = utf16(bytes);
        if (utf16 != null) {
            return new DecodedText(clean(utf16), "UTF-16", false);
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        return utf8 != null
                ? new DecodedText(clean(utf8), "UTF-8", false)
                : new DecodedText(clean(new String(bytes, WINDOWS_1252)), "windows-1252", true);
    }

    /** {@return a text that came as characters, as one of a file is kept: without what no text has, half characters replaced} */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                if (!pair) {
                    clean.append('\n');
                }
            } else if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (pair) {
                    clean.append(c).append(text.charAt(++i));
                } else {
                    clean.append('\uFFFD');
                }
            } else if (c == '\n' || c == '\t' || (!Character.isISOControl(c) && c != '\uFEFF')) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static @Nullable String utf16(byte[] bytes) {
        boolean marked = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        return marked ? strictly(bytes, StandardCharsets.UTF_16) : null;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // Not that encoding: the caller tries the next.
            return null;
        }
    }
}
