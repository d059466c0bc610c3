/**
 * The records as JSON: a document, an array, or one record a line.
 *
 * <p>A plain {@code ObjectMapper} with its standard modules writes the same bytes, because the wire
 * form is fixed by annotation. What {@link org.openfoi.io.json.FoiJson} adds is strictness, limits,
 * and messages that say where.
 */
@NullMarked
package org.openfoi.io.json;

import org.jspecify.annotations.NullMarked;
