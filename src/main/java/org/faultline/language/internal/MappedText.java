package org.faultline.language.internal;

import java.util.Arrays;

/** Characters that each remember which characters of an original they stand for. */
final class MappedText {

    private char[] chars;
    private int[] begins;
    private int[] ends;
    private int length;

    MappedText(int capacity) {
        int size = Math.max(16, capacity);
        chars = new char[size];
        begins = new int[size];
        ends = new int[size];
    }

    void append(char c, int begin, int end) {
        if (length == chars.length) {
            int size = length * 2;
            chars = Arrays.copyOf(chars, size);
            begins = Arrays.copyOf(begins, size);
            ends = Arrays.copyOf(ends, size);
        }
        chars[length] = c;
        begins[length] = begin;
        ends[length] = end;
        length++;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return index >= 0 && index < length ? chars[index] : 0;
    }

    int begin(int index) {
        return begins[index];
    }

    int end(int index) {
        return ends[index];
    }

    void set(int index, char c) {
        chars[index] = c;
    }

    void swap(int a, int b) {
        char c = chars[a];
        chars[a] = chars[b];
        chars[b] = c;
        // Both now stand for the pair, so that a span that cuts between them still covers both in the original.
        int begin = Math.min(begins[a], begins[b]);
        int end = Math.max(ends[a], ends[b]);
        begins[a] = begin;
        begins[b] = begin;
        ends[a] = end;
        ends[b] = end;
    }

    NormalText toNormalText(String original) {
        return new NormalText(
                original, new String(chars, 0, length), Arrays.copyOf(begins, length), Arrays.copyOf(ends, length));
    }
}
