/**
 * Who holds information and answers for it.
 *
 * <p>Start at {@link org.openfoi.model.authority.Force}, the registry of police forces.
 */
@NullMarked
package org.openfoi.model.authority;

import org.jspecify.annotations.NullMarked;
