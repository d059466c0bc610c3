/**
 * The root of the model: it holds the style that every record below is generated in, nothing else.
 */
@FoiStyle
@NullMarked
package org.openfoi.model;

import org.jspecify.annotations.NullMarked;
import org.openfoi.model.style.FoiStyle;
