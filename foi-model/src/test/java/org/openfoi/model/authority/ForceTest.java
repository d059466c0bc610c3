package org.openfoi.model.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForceTest {
  static List<Force> all() {
    return Force.all();
  }

  @Test
  void hasTheSixtyForcesByKind() {
    assertThat(Force.all().stream()
            .collect(Collectors.groupingBy(Force::getKind, Collectors.counting())))
        .containsEntry(ForceKind.TERRITORIAL, 45L)
        .containsEntry(ForceKind.SPECIAL, 3L)
        .containsEntry(ForceKind.NATIONAL, 1L)
        .containsEntry(ForceKind.TERRITORIAL_PREDECESSOR, 8L)
        .containsEntry(ForceKind.CROWN_DEPENDENCY, 3L)
        .hasSize(5);
  }

  @Test
  void knowsARowInFull() {
    Force force = Force.of("police-scotland");
    assertThat(force.getName()).isEqualTo("Police Service of Scotland");
    assertThat(force.getShortName()).isEqualTo("Police Scotland");
    assertThat(force.getAliases()).containsExactly("Poileas Alba");
    assertThat(force.getNation()).isEqualTo("Scotland");
    assertThat(force.getRegion()).contains("Scotland");
    assertThat(force.getOnsCode()).contains("S23000009");
    assertThat(force.getDataPoliceUkId()).isEmpty();
    assertThat(force.getWhatDoTheyKnowId()).contains("police_scotland");
    assertThat(force.getHomepage()).contains(URI.create("https://www.scotland.police.uk/"));
    assertThat(force.getValidFrom()).contains(LocalDate.of(2013, 4, 1));
    assertThat(force.getValidTo()).isEmpty();
    assertThat(Force.of("fife-constabulary").getValidTo()).contains(LocalDate.of(2013, 3, 31));
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysWhereEachRowComesFrom(Force force) {
    assertThat(force.getSource()).isNotBlank();
    assertThat(force.getNation()).isNotBlank();
    assertThat(force.getId()).matches("[a-z]+(-[a-z]+)*");
  }

  @ParameterizedTest
  @MethodSource("all")
  void findsEachForceByEachOfItsNames(Force force) {
    assertThat(force.getAliases()).doesNotContain(force.getName(), force.getShortName());
    for (String name : force.getAliases()) {
      assertThat(Force.tryParse(name)).as(name).contains(force);
    }
    assertThat(Force.parse(force.getName())).isEqualTo(force);
    assertThat(Force.parse(force.getShortName())).isEqualTo(force);
    assertThat(Force.parse(force.getName().toUpperCase(Locale.ROOT))).isEqualTo(force);
    assertThat(Force.candidates(force.getName())).containsExactly(force);
  }

  @ParameterizedTest
  @MethodSource("all")
  void findsEachForceByItsIdAndCodes(Force force) {
    assertThat(Force.of(force.getId())).isSameAs(force);
    found(force, force.getOnsCode(), Force::byOnsCode);
    found(force, force.getDataPoliceUkId(), Force::byDataPoliceUkId);
    found(force, force.getWhatDoTheyKnowId(), Force::byWhatDoTheyKnowId);
  }

  private static void found(
      Force force, Optional<String> code, Function<String, Optional<Force>> lookup) {
    code.ifPresent(known -> assertThat(lookup.apply(known)).contains(force));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "DURHAM POLICE, durham",
        "durham constabulary, durham",
        "  The   Durham\u00A0Police , durham",
        "Durham Police Service, durham",
        "Dyfed Powys Police, dyfed-powys",
        "Dyfed\u2013Powys Constabulary, dyfed-powys",
        "Dyfed\u2011Powys, dyfed-powys",
        "Dyfed\u2212Powys Police, dyfed-powys",
        "Avon & Somerset Police, avon-and-somerset",
        "Avon&Somerset, avon-and-somerset",
        "Devon and Cornwall Constabulary, devon-and-cornwall",
        "Leicester Police, leicestershire",
        "the Met, metropolitan",
        "Metropolitan Police, metropolitan",
        "Metropolitan Police Service (MPS), metropolitan",
        "Greater Manchester Police (GMP), greater-manchester",
        "Police Service of Northern Ireland (PSNI), northern-ireland",
        "Greater Manchester Police [GMP], greater-manchester",
        "Greater Manchester Police (GMP)*, greater-manchester",
        "Durham*, durham",
        "Durham Constabulary:, durham",
        "Durham Police \u2020\u2021\u200B, durham",
        "City of London, city-of-london",
        "\"London, City of\", city-of-london",
        "Hampshire Constabulary, hampshire",
        "Sus\u00ADsex Po\u200Blice, sussex",
        "WMP, west-midlands",
        "Northern Constabulary, northern-constabulary",
      })
  void readsTheNamesThatDocumentsUse(String written, String id) {
    assertThat(Force.tryParse(written)).contains(Force.of(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Police",
        "The Police Service",
        "Mordor Police",
        "Durham Police and Crime Commissioner",
        "Durham Police and Crime Panel",
        "Durham Police Authority",
        "Durham County Council",
        "Ministry of Defence",
        "States of Jersey",
        "Scotland",
        "Police Authority",
        "DPP",
        "ASP",
        "TVP",
        "NWP",
        "Greater Manchester Police (WMP)",
        "Greater Manchester Police (GMP]",
        "Greater Manchester Police (GMP) (GMP)",
        "Durham1",
        "Durham Constabulary 1",
        "*Durham",
        "*",
        "Kent and Essex Police",
      })
  void takesNoOtherNameForAForce(String written) {
    assertThat(Force.tryParse(written)).isEmpty();
  }

  @Test
  void namesTheCandidatesOfAnAmbiguousName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Force.parse("Yorkshire Police"))
        .withMessage(
            "'Yorkshire Police' could be North Yorkshire Police or South Yorkshire Police or West"
                + " Yorkshire Police, expected the full name of one force");
    assertThat(Force.candidates("Yorkshire Police"))
        .extracting(Force::getId)
        .containsExactly("north-yorkshire", "south-yorkshire", "west-yorkshire");
  }

  @Test
  void saysWhichNameAnUnknownOneComesNear() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Force.parse("Manchester Police"))
        .withMessage(
            "no force is known by the name 'Manchester Police', expected a name like 'Greater"
                + " Manchester Police'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Force.parse("Mordor Police"))
        .withMessage("no force is known by the name 'Mordor Police', expected a name like 'Durham"
            + " Constabulary'");
    assertThat(Force.candidates("Mordor Police")).isEmpty();
    assertThat(Force.candidates("Police")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"of", "and", "The", "Police of the", "&", "*"})
  void findsNoCandidatesForAWordThatIsNoName(String written) {
    assertThat(Force.candidates(written)).isEmpty();
  }

  @Test
  void takesNoLongTextForAName() {
    assertThat(Force.tryParse("Durham" + " ".repeat(194))).contains(Force.of("durham"));
    assertThat(Force.tryParse("Durham" + " ".repeat(195))).isEmpty();
    assertThat(Force.candidates("Durham" + " ".repeat(195))).isEmpty();
    assertThat(Force.tryParse("x" + " (a)".repeat(20_000))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Force.parse("x" + " (a)".repeat(20_000)))
        .withMessage("no force is known by the name 'x"
            + " (a)".repeat(19)
            + " (a...', expected a name like 'Durham Constabulary'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Force.of("x".repeat(81)))
        .withMessage("no force has the identifier '"
            + "x".repeat(80)
            + "...', expected one such as 'durham'");
  }

  @Test
  void refusesAnUnknownIdentifier() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Force.of("Durham"))
        .withMessage("no force has the identifier 'Durham', expected one such as 'durham'");
    assertThat(Force.byOnsCode("E99999999")).isEmpty();
  }

  @Test
  void existedFromItsFirstDayToItsLast() {
    LocalDate change = LocalDate.of(2013, 4, 1);
    Force scotland = Force.of("police-scotland");
    Force fife = Force.of("fife-constabulary");
    assertThat(scotland.existedBetween(change.minusDays(9), change.minusDays(1)))
        .isFalse();
    assertThat(scotland.existedBetween(change.minusDays(9), change)).isTrue();
    assertThat(fife.existedBetween(change, change.plusDays(9))).isFalse();
    assertThat(fife.existedBetween(change.minusDays(1), change.plusDays(9))).isTrue();
    assertThat(Force.of("durham").existedBetween(change, change)).isTrue();
  }

  @Test
  void isEqualAndOrderedByIdentifier() {
    EqualsVerifier.forClass(Force.class)
        .withOnlyTheseFields("id")
        .suppress(Warning.NULL_FIELDS)
        .verify();
    assertThat(Force.of("cumbria")).isLessThan(Force.of("durham")).hasToString("cumbria");
  }
}
