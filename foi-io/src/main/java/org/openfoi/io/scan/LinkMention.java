package org.openfoi.io.scan;

/**
 * An address on the web in a text.
 *
 * @param start the offset of its first character, from 0; a bracket around it is no part of it
 * @param end the offset after its last character
 * @param address the address without the gaps of a line that was broken within it
 */
public record LinkMention(int start, int end, String address) {}
