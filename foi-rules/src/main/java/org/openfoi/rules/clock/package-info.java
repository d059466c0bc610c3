/**
 * Counting: working days, the clocks of the Acts, deadlines with every day explained, and the audit
 * of deadlines that authorities state.
 *
 * <p>Start at {@link org.openfoi.rules.clock.Clocks}. The limits are rows of the table behind
 * {@code org.openfoi.model.deadline.Clock}, the holidays those of
 * {@code org.openfoi.model.calendar}; here is only the arithmetic. Nothing here knows what day it
 * is today.
 */
@NullMarked
package org.openfoi.rules.clock;

import org.jspecify.annotations.NullMarked;
