/**
 * Time limits: the clocks of the Acts, and a deadline with the days that lead to it.
 *
 * <p>Start at {@link org.openfoi.model.deadline.Clock}, the table of limits, and
 * {@link org.openfoi.model.deadline.Deadline}. These are facts and results; who computes one from
 * the other is {@code org.openfoi.rules.clock}. Uses {@code law} and {@code calendar}.
 */
@NullMarked
package org.openfoi.model.deadline;

import org.jspecify.annotations.NullMarked;
