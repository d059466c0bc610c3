/**
 * What is asked of a case as a whole, whatever document each part of it came from; one class a
 * rule. Most look at a {@link org.openfoi.rules.foicase.CaseFile}, where what they share is looked
 * up once.
 */
@NullMarked
package org.openfoi.rules.foicase;

import org.jspecify.annotations.NullMarked;
