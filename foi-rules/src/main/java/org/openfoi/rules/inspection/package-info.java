/** What is asked of tables of inspection extracts; one class a rule. */
@NullMarked
package org.openfoi.rules.inspection;

import org.jspecify.annotations.NullMarked;
