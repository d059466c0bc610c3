/**
 * Refusing: the notice of section 17, the exemptions it claims and the reasons it gives.
 *
 * <p>Start at {@link org.openfoi.model.refusal.RefusalNotice}. What a section does is in
 * {@code law}; whether a notice is good enough is for {@code foi-rules}. Used by {@code response}.
 */
@NullMarked
package org.openfoi.model.refusal;

import org.jspecify.annotations.NullMarked;
