/** Tables of known things, and what messages share; for the modules of this project alone. */
@NullMarked
package org.openfoi.model.internal;

import org.jspecify.annotations.NullMarked;
