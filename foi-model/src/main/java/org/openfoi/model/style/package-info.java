/** How records are generated; read by the compiler alone. */
@NullMarked
package org.openfoi.model.style;

import org.jspecify.annotations.NullMarked;
