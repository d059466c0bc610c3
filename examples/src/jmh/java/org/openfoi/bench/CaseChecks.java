package org.openfoi.bench;

import jakarta.validation.Validator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.rules.FoiRules;
import org.openfoi.rules.validation.FoiValidation;

/**
 * A full case under Hibernate Validator, which checks the constraints on its fields, against all
 * rules of the library. The cases are sound: both find nothing, which is what candidates return.
 */
public class CaseChecks extends Rounds<FoiCase[]> {
  private static final int CASES = 500;

  private final Validator validator = FoiValidation.create().validator();
  private final FoiRules rules = FoiRules.standard();

  @Override
  protected List<FoiCase[]> batches() {
    return IntStream.range(0, 6)
        .mapToObj(batch -> IntStream.range(0, CASES)
            .mapToObj(i -> SoundCases.of(batch * CASES + i + 1))
            .toArray(FoiCase[]::new))
        .toList();
  }

  @Override
  protected int items(FoiCase[] batch) {
    return batch.length;
  }

  @Override
  protected List<Candidate<FoiCase[]>> candidates() {
    return List.of(
        new Candidate<>(
            "Hibernate Validator",
            batch -> sum(batch, each -> validator.validate(each).size())),
        new Candidate<>(
            "all rules", batch -> sum(batch, each -> rules.check(each).size())));
  }

  private static int sum(FoiCase[] batch, ToIntFunction<FoiCase> found) {
    int sum = 0;
    for (FoiCase foiCase : batch) {
      sum += found.applyAsInt(foiCase);
    }
    return sum;
  }
}
