/**
 * What is asked of replies and their answers; one class a rule.
 *
 * <p>Rules look at a {@link org.openfoi.rules.response.Reply}, whose answers are sorted by their
 * kinds, or at a part of it, and are asked only where there is one: a
 * {@link org.openfoi.rules.response.Table}, the {@link org.openfoi.rules.response.Linking
 * addresses} of an answer, or two answers that {@link org.openfoi.rules.response.Overlap} in their
 * questions.
 */
@NullMarked
package org.openfoi.rules.response;

import org.jspecify.annotations.NullMarked;
