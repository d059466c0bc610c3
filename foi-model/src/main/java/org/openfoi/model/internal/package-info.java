/** Tables of known things; not exported. */
@NullMarked
package org.openfoi.model.internal;

import org.jspecify.annotations.NullMarked;
