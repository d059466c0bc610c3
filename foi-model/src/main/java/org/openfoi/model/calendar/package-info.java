/**
 * Which days are bank holidays, in which part of the United Kingdom, and according to whom.
 *
 * <p>Start at {@link org.openfoi.model.calendar.BankHolidays}. The package stands in the model,
 * because {@code org.openfoi.io} reads such lists from gov.uk and {@code org.openfoi.rules} counts
 * with them, and neither sees the other. Counting itself is in {@code org.openfoi.rules.clock}.
 * Uses {@code law}.
 */
@NullMarked
package org.openfoi.model.calendar;

import org.jspecify.annotations.NullMarked;
