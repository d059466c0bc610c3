/**
 * Asking: who asked what of whom, and when.
 *
 * <p>Start at {@link org.openfoi.model.request.FoiRequest}. Uses {@code authority},
 * {@code deadline}, {@code law} and {@code source}; used by {@code refusal} and {@code response}.
 */
@NullMarked
package org.openfoi.model.request;

import org.jspecify.annotations.NullMarked;
