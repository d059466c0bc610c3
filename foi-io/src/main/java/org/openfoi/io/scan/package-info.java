/**
 * Finding what stands in running text: citations of the law.
 *
 * <p>Start at {@link org.openfoi.io.scan.CitationScanner}. A scanner takes any text and never
 * fails; what it finds carries its place. Uses {@code model.law} and {@code io.source}; used by the
 * readers.
 */
@NullMarked
package org.openfoi.io.scan;

import org.jspecify.annotations.NullMarked;
