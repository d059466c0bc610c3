/**
 * Cases as flat tables: one row for each answer, claim, figure and factor.
 *
 * <p>Start at {@link org.openfoi.model.row.CaseRow}. {@code org.openfoi.io.csv} makes the rows of a
 * case and writes them.
 */
@NullMarked
package org.openfoi.model.row;

import org.jspecify.annotations.NullMarked;
