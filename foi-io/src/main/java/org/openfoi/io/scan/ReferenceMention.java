package org.openfoi.io.scan;

import org.openfoi.model.request.RequestReference;

/**
 * An authority's reference for a request in a text.
 *
 * @param start the offset of its first character, from 0; the label before it is no part of it
 * @param end the offset after its last character
 * @param reference the reference, as it is written
 * @param labelled whether the words before it say that it is one, {@code "Our ref:"}; otherwise its
 *     form does, {@code FOI 001234/17}
 */
public record ReferenceMention(int start, int end, RequestReference reference, boolean labelled) {}
