/**
 * What is asked of a case as a whole, whatever document each part of it came from; one class a
 * rule.
 */
@NullMarked
package org.openfoi.rules.foicase;

import org.jspecify.annotations.NullMarked;
