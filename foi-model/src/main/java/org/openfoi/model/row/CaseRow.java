package org.openfoi.model.row;

import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.openfoi.model.authority.Force;
import org.openfoi.model.request.RequestReference;
import org.openfoi.model.source.Located;

/**
 * A line of a table about cases: what it is about, in which case it stands.
 *
 * <p>Rows of one case have the same reference and authority, whatever kind they are of: by these
 * two, and the numbers of reply, answer, notice and claim, tables join. A row is a view of a
 * {@code FoiCase}, which has more; what a row cannot hold is in the case.
 */
public interface CaseRow extends Located {
  /** The authority's reference for the request. */
  Optional<RequestReference> getReference();

  /** The name of the authority that was asked and answers. */
  Optional<String> getAuthority();

  /** The police force that the authority is; absent for other authorities. */
  Optional<Force> getForce();

  /** The number of the reply in its case, from 1; absent for what stands in no reply. */
  Optional<@Positive Integer> getReply();
}
