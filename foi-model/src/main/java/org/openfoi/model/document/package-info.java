/**
 * Documents of no known layout.
 *
 * <p>Start at {@link org.openfoi.model.document.PlainDocument}. Uses {@code request},
 * {@code response}, {@code law} and {@code source}.
 */
@NullMarked
package org.openfoi.model.document;

import org.jspecify.annotations.NullMarked;
