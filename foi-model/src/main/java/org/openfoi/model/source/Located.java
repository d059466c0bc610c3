package org.openfoi.model.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;

/**
 * A record that was read from a document, or could have been.
 *
 * <p>The spans say where; they are no part of {@code equals}, for the same words elsewhere are the
 * same words.
 */
public interface Located extends Extensible {
  /**
   * Where the value was read: a span for each line it stands on, in the document's order; empty for
   * a value that was not read from a text.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Value.Auxiliary
  List<@Valid SourceSpan> getSpans();
}
