/**
 * What readers, codecs and rules notice, in one language, so that one report serves all of them.
 *
 * <p>Start at {@link org.openfoi.model.finding.Finding}. Uses {@code law} and {@code source}.
 */
@NullMarked
package org.openfoi.model.finding;

import org.jspecify.annotations.NullMarked;
