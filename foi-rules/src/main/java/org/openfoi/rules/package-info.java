/** The door to the rules: {@link org.openfoi.rules.FoiRules} lists them all and checks records. */
@NullMarked
package org.openfoi.rules;

import org.jspecify.annotations.NullMarked;
