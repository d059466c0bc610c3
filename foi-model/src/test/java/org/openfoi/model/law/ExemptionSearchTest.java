package org.openfoi.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue is looked up by hash; a search of the whole table finds the same. */
class ExemptionSearchTest {
  private static final String[] ELEMENTS = {"1", "2", "3", "5", "5A", "4A", "a", "b", "i", "ii"};

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void findsWhatASearchOfTheTableFinds(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      Exemption any = Exemption.all().get(random.nextInt(Exemption.all().size()));
      Provision citation = any.getProvision().getRoot();
      for (int depth = random.nextInt(4); depth > 0; depth--) {
        citation = citation.child(ELEMENTS[random.nextInt(ELEMENTS.length)]);
      }
      assertThat(Exemption.containing(citation))
          .as("containing %s", citation)
          .isEqualTo(Exemptions.searchContaining(citation));
      assertThat(Exemption.within(citation))
          .as("within %s", citation)
          .isEqualTo(Exemptions.searchWithin(citation));
    }
  }
}
