/** What a rule is; the rules themselves stand in the packages of their subjects. */
@NullMarked
package org.openfoi.rules.rule;

import org.jspecify.annotations.NullMarked;
