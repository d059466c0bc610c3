/**
 * What is asked of refusal notices; one class a rule.
 *
 * <p>Rules look at the whole notice, at a {@link org.openfoi.rules.refusal.Claim}, which is an
 * exemption relied on together with what the catalogue knows of it, or at a
 * {@link org.openfoi.rules.refusal.Weighing}, which is a public-interest test.
 */
@NullMarked
package org.openfoi.rules.refusal;

import org.jspecify.annotations.NullMarked;
