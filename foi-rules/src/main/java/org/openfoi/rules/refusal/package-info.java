/**
 * What is asked of refusal notices; one class a rule.
 *
 * <p>Rules look at the whole notice or at a part of it, and are asked only where there is one: at a
 * {@link org.openfoi.rules.refusal.Claim}, which is an exemption relied on together with what the
 * catalogue knows of it, at a {@link org.openfoi.rules.refusal.Citation} that does not mean just
 * one limb, at a {@link org.openfoi.rules.refusal.Ground} that is no exemption, or at a
 * {@link org.openfoi.rules.refusal.Weighing}, which is a public-interest test.
 */
@NullMarked
package org.openfoi.rules.refusal;

import org.jspecify.annotations.NullMarked;
