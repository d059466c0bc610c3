package org.openfoi.rules.refusal;

/**
 * The citation of a claim that does not mean just one limb: the catalogue has none for it, or
 * several.
 *
 * @param claim the claim that cites
 */
public record Citation(Claim claim) {}
