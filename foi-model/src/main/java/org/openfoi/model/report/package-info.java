/**
 * Reports to the committees of police authorities.
 *
 * <p>Start at {@link org.openfoi.model.report.CommitteeReport}. Uses {@code source}.
 */
@NullMarked
package org.openfoi.model.report;

import org.jspecify.annotations.NullMarked;
