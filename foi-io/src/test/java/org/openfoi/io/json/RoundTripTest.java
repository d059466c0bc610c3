package org.openfoi.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfoi.io.AnyRecord;
import org.openfoi.io.Records;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.request.Applicant;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;

/**
 * Random records of every kind through Jackson 2 and Jackson 3: equal values and equal bytes. Two
 * hundred of each; {@code -Dfoi.values=10000} tries more, for some minutes.
 */
class RoundTripTest {
  private static final int VALUES = Integer.getInteger("foi.values", 200);

  private static final ObjectMapper PLAIN_3 = new ObjectMapper();

  /** A fraction among the unknown properties keeps all its digits. */
  private static final ObjectReader EXACT_3 =
      PLAIN_3.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  static List<Class<?>> types() {
    return Records.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsBackWhatItWrote(Class<?> type) {
    ObjectReader reader3 = EXACT_3.forType(type);
    IntStream.range(0, VALUES).parallel().forEach(seed -> {
      Object value = new AnyRecord(seed).record(type);
      String json = FoiJson.write(value);
      Object read2 = FoiJson.read(json, type);
      Object read3 = reader3.readValue(json);
      boolean same = read2.equals(value)
          && read3.equals(value)
          && FoiJson.write(read2).equals(json) // spans are no part of equals
          && PLAIN_3.writeValueAsString(value).equals(json)
          && PLAIN_3.writeValueAsString(read3).equals(json);
      assertThat(same)
          .as(() -> "%s, seed %s: %s".formatted(type.getSimpleName(), seed, json))
          .isTrue();
    });
  }

  @Test
  void readsBackApplicantsWhereTheyAreWritten() {
    int named = 0;
    for (int seed = 0; seed < VALUES; seed++) {
      Applicant value = new AnyRecord(seed).named().record(Applicant.class);
      String json = FoiJson.withApplicants().write(value);
      assertThat(FoiJson.read(json, Applicant.class)).as(json).isEqualTo(value);
      assertThat(PLAIN_3.readValue(json, Applicant.class).getName()).isEqualTo(value.getName());
      named += value.getName().isPresent() ? 1 : 0;
    }
    assertThat(named).isGreaterThan(VALUES / 2);
    FoiCase whole = new AnyRecord(11).named().record(FoiCase.class);
    assertThat(FoiJson.read(FoiJson.withApplicants().writePretty(whole), FoiCase.class))
        .isEqualTo(whole);
  }
}
