/** The constraints that stand on the records, checked by Jakarta Validation. */
@NullMarked
package org.openfoi.rules.validation;

import org.jspecify.annotations.NullMarked;
