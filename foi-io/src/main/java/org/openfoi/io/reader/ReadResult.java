package org.openfoi.io.reader;

import java.util.List;
import org.openfoi.io.source.SourceLine;
import org.openfoi.model.finding.Finding;

/**
 * What a reader made of a document. Every line that is not blank is in the value, is structure that
 * the reader knows, or is unclaimed: the spans within the value and those of the structure say
 * which characters were read.
 *
 * @param value what was understood
 * @param structure headings, labels and furniture, in the order of the document
 * @param findings what was noticed, in the order of the document
 * @param unclaimed the lines the reader made nothing of, in order
 * @param <T> the kind of value
 */
public record ReadResult<T>(
    T value, List<Structure> structure, List<Finding> findings, List<SourceLine> unclaimed) {
  /** Copies the lists. */
  public ReadResult {
    structure = List.copyOf(structure);
    findings = List.copyOf(findings);
    unclaimed = List.copyOf(unclaimed);
  }
}
