/**
 * What every record has in common: it keeps what it does not know, and says which parts it lacks.
 */
@NullMarked
package org.openfoi.model.base;

import org.jspecify.annotations.NullMarked;
