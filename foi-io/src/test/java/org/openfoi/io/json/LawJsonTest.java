package org.openfoi.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.RefusalGround;
import org.openfoi.model.law.Regime;

/** Provisions, exemptions, grounds and regimes in JSON: one string each. */
class LawJsonTest {
  private static final ObjectMapper PLAIN_2 = new ObjectMapper();
  private static final tools.jackson.databind.ObjectMapper PLAIN_3 =
      new tools.jackson.databind.ObjectMapper();

  static Stream<Object> values() {
    List<Provision> others = Stream.of(
            "FOIA s.22A", "FOIA Pt.II", "FOIA Sch.1 Pt.VI", "FOIA Sch.3 para.1(2)", "EISR reg.10")
        .map(Provision::of)
        .toList();
    return Stream.of(
            others,
            List.of(Regime.values()),
            Exemption.all(),
            Exemption.all().stream().map(Exemption::getProvision).toList(),
            RefusalGround.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("values")
  void isItsIdentifierInBothJacksonsAndInOurs(Object value) throws Exception {
    String id = value instanceof Regime regime ? regime.getAbbreviation() : value.toString();
    String json = "\"" + id + "\"";

    assertThat(PLAIN_2.writeValueAsString(value)).isEqualTo(json);
    assertThat(PLAIN_3.writeValueAsString(value)).isEqualTo(json);
    assertThat(FoiJson.write(value)).isEqualTo(json);
    assertThat((Object) PLAIN_2.readValue(json, value.getClass())).isEqualTo(value);
    assertThat((Object) PLAIN_3.readValue(json, value.getClass())).isEqualTo(value);
    assertThat((Object) FoiJson.read(json, value.getClass())).isEqualTo(value);
  }

  @Test
  void onlyTheCanonicalFormIsRead() {
    for (String other : List.of("section 31", "s.31", "FOIA s. 31", "foia s.31", "")) {
      assertThatThrownBy(() -> FoiJson.read("\"" + other + "\"", Provision.class))
          .isInstanceOf(FormatException.class)
          .hasMessageEndingWith(
              "'" + other + "' is no canonical provision, expected a form like 'FOIA s.31(1)(a)'");
      assertThatThrownBy(() -> PLAIN_2.readValue("\"" + other + "\"", Provision.class))
          .hasMessageContaining("expected a form like 'FOIA s.31(1)(a)'");
      assertThatThrownBy(() -> PLAIN_3.readValue("\"" + other + "\"", Provision.class))
          .hasMessageContaining("expected a form like 'FOIA s.31(1)(a)'");
    }
  }

  @Test
  void anIdentifierThatNoLimbHasIsNamed() {
    assertThatThrownBy(() -> FoiJson.read("\"FOIA s.90\"", Exemption.class))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("'FOIA s.90'");
    assertThatThrownBy(() -> FoiJson.read("\"FOIA s.31(1)(a)\"", RefusalGround.class))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("'FOIA s.31(1)(a)'");
  }
}
