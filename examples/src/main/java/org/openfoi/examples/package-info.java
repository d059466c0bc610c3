/** Programs that the README shows. */
@NullMarked
package org.openfoi.examples;

import org.jspecify.annotations.NullMarked;
