/** What is asked of reports to committees; one class a rule. */
@NullMarked
package org.openfoi.rules.report;

import org.jspecify.annotations.NullMarked;
