/**
 * JSON Schemas of the records, for programs in any language.
 *
 * <p>Start at {@link org.openfoi.io.schema.FoiSchemas}.
 */
@NullMarked
package org.openfoi.io.schema;

import org.jspecify.annotations.NullMarked;
