package org.openfoi.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfoi.testing.Corpus;

/** The tables against the list of provisions that was verified beforehand, row by row. */
class CatalogueReferenceTest {
  private static final Map<String, String> CONDITIONS = Map.of(
      "reg 13(1) first condition", "13(1) via reg.13(2A)",
      "reg 13(1) second or third condition", "13(1) via reg.13(2B) or reg.13(3A)",
      "s38(1)(b) first condition", "38(1)(b) via s.38(2A)",
      "s38(1)(b) second or third condition", "38(1)(b) via s.38(2B) or s.38(3A)");

  @Test
  void theTablesHaveTheirCountOfRows() {
    assertThat(rows(Regime.FOIA_2000))
        .isEqualTo(98 + 7 + 1 + 1); // + s.40 and s.37 as they were, s.8
    assertThat(rows(Regime.EIR_2004)).isEqualTo(22);
    assertThat(rows(Regime.FOISA_2002)).isEqualTo(54);
    assertThat(rows(Regime.EISR_2004)).isEqualTo(22);
  }

  @Test
  void everyVerifiedRowIsHereAndSaysTheSame() {
    List<List<String>> table = table();
    assertThat(table).hasSize(174);
    for (List<String> row : table) {
      String id = id(row);
      String limbKind = row.get(8);
      if (limbKind.equals("procedural") || limbKind.equals("form-and-format")) {
        RefusalGround ground = RefusalGround.of(id);
        assertThat(List.of(ground.getTitle(), ground.getSource(), ground.getVerification()))
            .isEqualTo(List.of(row.get(2), row.get(12), row.get(13)));
      } else {
        agrees(Exemption.of(id), row);
      }
    }
  }

  private static void agrees(Exemption exemption, List<String> row) {
    assertThat(exemption.getTitle()).isEqualTo(row.get(2));
    assertThat(exemption.getSource()).isEqualTo(row.get(12));
    assertThat(exemption.getVerification()).isEqualTo(row.get(13));
    assertThat(exemption.getAddress()).hasToString(row.get(11));
    assertThat(exemption.isHarmNeeded()).isEqualTo(row.get(6).equals("true"));
    assertThat(exemption.isPublicInterestTestNeeded()).isEqualTo(!row.get(7).equals("false"));
    assertThat(exemption.getKind() == ExemptionKind.CONFIRM_OR_DENY)
        .isEqualTo(row.get(5).equals("true"));
    if (row.get(3).equals("absolute")) {
      assertThat(exemption.getStrength()).contains(ExemptionStrength.ABSOLUTE);
    } else if (row.get(3).equals("qualified") && !exemption.getId().startsWith("FOIA s.36")) {
      assertThat(exemption.getStrength()).contains(ExemptionStrength.QUALIFIED);
    } else {
      assertThat(exemption.getStrength().filter(strength -> strength != ExemptionStrength.DEPENDS))
          .isEmpty();
    }
  }

  private static String id(List<String> row) {
    String regime = row.get(0).substring(0, row.get(0).length() - 4);
    String sign = regime.equals("EIR") ? " reg." : " s.";
    String number = CONDITIONS.getOrDefault(
        row.get(1), row.get(1).replaceFirst("^(s|reg )", "").replace(" via s", " via s."));
    return regime + sign + number;
  }

  private static long rows(Regime regime) {
    return Stream.concat(
            Exemption.all(regime).stream().map(Exemption::getId),
            RefusalGround.all(regime).stream().map(RefusalGround::getId))
        .distinct()
        .count();
  }

  private static List<List<String>> table() {
    return Corpus.text("reference/exemptions.csv")
        .lines()
        .skip(1)
        .map(CatalogueReferenceTest::cells)
        .collect(Collectors.toList());
  }

  /** The cells of a line of CSV, none of which has a line break. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        if (quoted && line.startsWith("\"\"", i)) {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
