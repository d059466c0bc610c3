/**
 * Inspecting: what an inspectorate wrote about each force, as tables of extracts give it.
 *
 * <p>Start at {@link org.openfoi.model.inspection.ExtractTable}. Uses {@code authority} and
 * {@code source}.
 */
@NullMarked
package org.openfoi.model.inspection;

import org.jspecify.annotations.NullMarked;
