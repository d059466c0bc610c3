/**
 * A case: everything about one request in one record.
 *
 * <p>Start at {@link org.openfoi.model.foicase.FoiCase}.
 */
@NullMarked
package org.openfoi.model.foicase;

import org.jspecify.annotations.NullMarked;
