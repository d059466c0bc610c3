package org.openfoi.rules.response;

import java.util.List;
import org.openfoi.model.source.Link;

/**
 * The addresses that an answer gives.
 *
 * @param links the addresses; at least one
 * @param at the index of the answer among those of the reply, from 0
 */
public record Linking(List<Link> links, int at) {}
