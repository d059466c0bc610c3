/** Words that several readers know. */
@NullMarked
package org.openfoi.io.words;

import org.jspecify.annotations.NullMarked;
