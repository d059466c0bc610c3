/**
 * Findings for people and for viewers: tables in text and Markdown, SARIF, a summary.
 *
 * <p>They stand here and not beside the rules because readers and codecs find things too, and one
 * report serves all of them. Start at {@link org.openfoi.io.report.FindingReport}.
 */
@NullMarked
package org.openfoi.io.report;

import org.jspecify.annotations.NullMarked;
