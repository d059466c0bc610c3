/**
 * The law as values: the four regimes, their provisions, the exemptions and the other grounds.
 *
 * <p>Start at {@link org.openfoi.model.law.Provision}, a citation, and
 * {@link org.openfoi.model.law.Exemption}, the catalogue. Uses nothing but the tables that stand
 * beside it; used by every package that speaks of a refusal, a finding or a clock.
 */
@NullMarked
package org.openfoi.model.law;

import org.jspecify.annotations.NullMarked;
