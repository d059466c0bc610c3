package org.openfoi.rules.clock;

import org.openfoi.model.deadline.Deadline;

/**
 * A deadline that another version of the bank holidays moves.
 *
 * @param before as it was
 * @param after as it is now
 */
public record MovedDeadline(Deadline before, Deadline after) {}
