/**
 * Answering: what a reply says to each question.
 *
 * <p>Start at {@link org.openfoi.model.response.FoiResponse}; the kinds of answer are the subtypes
 * of {@link org.openfoi.model.response.Answer}. Uses {@code request} and {@code refusal}.
 */
@NullMarked
package org.openfoi.model.response;

import org.jspecify.annotations.NullMarked;
