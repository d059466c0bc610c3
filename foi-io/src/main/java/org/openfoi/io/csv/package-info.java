/**
 * The records as CSV tables that spreadsheets and data frames open.
 *
 * <p>Start at {@link org.openfoi.io.csv.FoiCsv}.
 */
@NullMarked
package org.openfoi.io.csv;

import org.jspecify.annotations.NullMarked;
