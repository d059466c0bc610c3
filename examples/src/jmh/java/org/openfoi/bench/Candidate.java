package org.openfoi.bench;

import java.util.function.Function;

/**
 * One way of doing a work that several ways are compared at.
 *
 * @param name what reports call it
 * @param work handles a whole batch; what it returns is compared with what the others return, and
 *     is kept from the optimiser
 * @param <W> a batch of the work
 */
public record Candidate<W>(String name, Function<W, ?> work) {}
