/**
 * The door to the rules: {@link org.openfoi.rules.FoiRules} lists them, checks records, selects
 * among the rules, and takes your own.
 */
@NullMarked
package org.openfoi.rules;

import org.jspecify.annotations.NullMarked;
