/**
 * Readers: one class for each layout that real documents have.
 *
 * <p>A reader never throws for what a document says. It returns what it understood, what it
 * noticed, and the lines it made nothing of. {@link org.openfoi.io.reader.DocumentReaders}
 * recognises the layout of a document and reads it; {@link org.openfoi.io.reader.CaseJoiner} puts
 * together what several documents say of one request.
 */
@NullMarked
package org.openfoi.io.reader;

import org.jspecify.annotations.NullMarked;
