/** What is asked of replies and their answers; one class a rule. */
@NullMarked
package org.openfoi.rules.response;

import org.jspecify.annotations.NullMarked;
