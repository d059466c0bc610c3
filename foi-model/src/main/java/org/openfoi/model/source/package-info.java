/** Where something was read: document, line, column. Uses nothing; used by every record. */
@NullMarked
package org.openfoi.model.source;

import org.jspecify.annotations.NullMarked;
