/**
 * Finding what stands in running text: citations of the law, dates, figures, links, references.
 *
 * <p>Start at {@link org.openfoi.io.scan.CitationScanner}; {@link org.openfoi.io.scan.DateScanner},
 * {@link org.openfoi.io.scan.FigureScanner}, {@link org.openfoi.io.scan.LinkScanner} and
 * {@link org.openfoi.io.scan.ReferenceScanner} are of the same kind. A scanner takes any text and
 * never fails; what it finds carries its place. Uses {@code model.law}, {@code model.request},
 * {@code model.response} and {@code io.source}; used by the readers.
 */
@NullMarked
package org.openfoi.io.scan;

import org.jspecify.annotations.NullMarked;
