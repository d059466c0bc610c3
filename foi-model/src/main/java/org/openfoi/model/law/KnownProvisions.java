package org.openfoi.model.law;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The provisions that the table of exemptions names, and those above them, each once: records that
 * cite one share it, and need not read it again.
 */
final class KnownProvisions {
  private static final Map<String, Provision> BY_FORM = Exemptions.named()
      .collect(Collectors.toUnmodifiableMap(Provision::toString, Function.identity()));
  private static final Map<Provision, Provision> SHARED = BY_FORM.values().stream()
      .collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));

  private KnownProvisions() {}

  /** The known provision of a canonical form. */
  static Optional<Provision> find(String canonical) {
    return Optional.ofNullable(BY_FORM.get(canonical));
  }

  /** The known provision that is equal to one, or that one. */
  static Provision share(Provision made) {
    return SHARED.getOrDefault(made, made);
  }
}
