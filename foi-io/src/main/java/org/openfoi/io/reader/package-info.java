/**
 * Readers: one class for each layout that real documents have.
 *
 * <p>A reader never throws for what a document says. It returns what it understood, what it
 * noticed, and the lines it made nothing of. {@link org.openfoi.io.reader.DocumentReaders} lists
 * the readers.
 */
@NullMarked
package org.openfoi.io.reader;

import org.jspecify.annotations.NullMarked;
