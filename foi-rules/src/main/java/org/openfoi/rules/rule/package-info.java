/**
 * What a rule is: a {@link org.openfoi.rules.rule.Rule}, what people are told about it, and where
 * it puts what it finds. The rules themselves stand in the packages of their subjects.
 */
@NullMarked
package org.openfoi.rules.rule;

import org.jspecify.annotations.NullMarked;
