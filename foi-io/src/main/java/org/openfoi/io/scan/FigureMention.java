package org.openfoi.io.scan;

import org.openfoi.model.response.Figure;

/**
 * A figure in a text.
 *
 * @param start the offset of the first character of its number, from 0; of the pound sign, where
 *     there is one
 * @param end the offset after the last character of its number, with "million" and the sign or word
 *     for per cent; the unit of a count is no part of it
 * @param figure what it says, without spans
 */
public record FigureMention(int start, int end, Figure figure) {}
