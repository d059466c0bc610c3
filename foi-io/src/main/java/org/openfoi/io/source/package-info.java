/**
 * A text as it was given, and as readers see it.
 *
 * <p>Start at {@link org.openfoi.io.source.SourceText}. Uses {@code model.source} and
 * {@code model.finding}; used by every reader.
 */
@NullMarked
package org.openfoi.io.source;

import org.jspecify.annotations.NullMarked;
