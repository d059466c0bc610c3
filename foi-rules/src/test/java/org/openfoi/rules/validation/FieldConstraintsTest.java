package org.openfoi.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfoi.model.authority.Force;
import org.openfoi.model.calendar.WorkingDayPolicy;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;

class FieldConstraintsTest {
  private interface Sent {}

  private record Form(
      @KnownForce String force,

      @ProvisionCitation(regimes = {Regime.FOIA_2000, Regime.EIR_2004})
      String provision,

      @ProvisionCitation(regimes = Regime.EIR_2004) Provision exception,
      @WorkingDay LocalDate received,
      List<@KnownForce(payload = Weighs.Warning.class) String> others) {}

  private static final Form GOOD = new Form(
      "the Dyfed Powys Constabulary",
      "Section 31 (1) (a)",
      Provision.of("EIR reg.12(5)(b)"),
      LocalDate.of(2024, 12, 10),
      List.of("kent"));
  private static final Form BAD = new Form(
      "Mordor Police",
      "sections 24 and 31",
      Provision.of("FOIA s.31(1)(a)"),
      LocalDate.of(2025, 1, 2),
      List.of("kent", ""));

  /** As Kotlin compiles a class with annotated getters. */
  public static final class Bean {
    private final String provision;
    private final LocalDate day;

    Bean(String provision, LocalDate day) {
      this.provision = provision;
      this.day = day;
    }

    @ProvisionCitation(
        regimes = Regime.FOISA_2002,
        groups = Sent.class,
        payload = Weighs.Note.class)
    public String getProvision() {
      return provision;
    }

    @WorkingDay(policy = WorkingDayPolicy.SCOTLAND)
    @WorkingDay(policy = WorkingDayPolicy.ANY_PART_OF_THE_UK, groups = Sent.class)
    public LocalDate getDay() {
      return day;
    }
  }

  /** Somebody else's class. */
  public static class Registry {
    @KnownForce
    public String open(@KnownForce String force, @WorkingDay LocalDate day) {
      return force;
    }
  }

  private static ValidatorFactory factory;
  private static FoiValidation ready;

  @BeforeAll
  static void start() {
    factory = Validation.buildDefaultValidatorFactory();
    ready = FoiValidation.create();
  }

  @AfterAll
  static void stop() {
    factory.close();
  }

  private static List<String> violations(Validator validator, Object value, Class<?>... groups) {
    return messages(validator.validate(value, groups));
  }

  private static <T> List<String> messages(Set<ConstraintViolation<T>> violations) {
    return violations.stream()
        .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
        .sorted()
        .toList();
  }

  @Test
  void standOnTheComponentsOfARecordUnderAnyValidator() {
    List<String> expected = List.of(
        "exception must be one provision, such as 'section 31(1)(a)'",
        "force must be a police force known by that name, such as 'Durham Constabulary'",
        "others[1].<list element> must be a police force known by that name, such as 'Durham"
            + " Constabulary'",
        "provision must be one provision, such as 'section 31(1)(a)'",
        "received must be a working day");
    assertThat(violations(factory.getValidator(), BAD)).isEqualTo(expected);
    assertThat(violations(ready.validator(), BAD)).isEqualTo(expected);
    assertThat(violations(factory.getValidator(), GOOD)).isEmpty();
    assertThat(violations(factory.getValidator(), new Form(null, null, null, null, null)))
        .isEmpty();
  }

  private record AnyRegime(@ProvisionCitation String provision) {}

  @Test
  void takeACitationUnderTheRegimesNamedOrUnderAny() {
    assertThat(ready.validator().validateValue(Form.class, "provision", "EIR 12(5)(b)"))
        .isEmpty();
    assertThat(ready.validator().validateValue(Form.class, "provision", "s.38(1)(b) of FOISA"))
        .hasSize(1);
    assertThat(ready.validator().validate(new AnyRegime("s.38(1)(b) of FOISA"))).isEmpty();
    assertThat(ready.validator().validate(new AnyRegime("no provision"))).hasSize(1);
  }

  @Test
  void knowEveryForceByItsIdentifier() {
    assertThat(Force.all())
        .allSatisfy(
            force -> assertThat(ready.validator().validateValue(Form.class, "force", force.getId()))
                .isEmpty());
  }

  @Test
  void haveTheirMessagesWhateverTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);
      try (ValidatorFactory japanese = Validation.buildDefaultValidatorFactory()) {
        assertThat(violations(japanese.getValidator(), BAD))
            .contains("received must be a working day");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void becomeFindingsThatWeighWhatTheirPayloadSays() {
    assertThat(ready.check(BAD))
        .extracting(finding -> finding.getSeverity() + " " + finding.getCode() + " "
            + finding.getPointer().orElseThrow())
        .containsExactly(
            "error constraint/provision-citation /exception",
            "error constraint/known-force /force",
            "warning constraint/known-force /others/1",
            "error constraint/provision-citation /provision",
            "error constraint/working-day /received");
  }

  @Test
  void standOnGettersAndInGroups() {
    // Easter Monday 2024 counts in Scotland alone
    Bean bean = new Bean("31(1)(a) and more", LocalDate.of(2024, 4, 1));
    assertThat(violations(factory.getValidator(), bean)).isEmpty();
    assertThat(violations(factory.getValidator(), bean, Sent.class))
        .containsExactly(
            "day must be a working day",
            "provision must be one provision, such as 'section" + " 31(1)(a)'");
    assertThat(ready.check(bean, Sent.class))
        .extracting(Finding::getSeverity)
        .containsExactly(Severity.ERROR, Severity.NOTE);
    assertThat(violations(factory.getValidator(), new Bean("31(1)(a)", null), Sent.class))
        .isEmpty();
  }

  @Test
  void standOnParametersAndResultsOfMethods() throws Exception {
    Registry registry = new Registry();
    Method open = Registry.class.getMethod("open", String.class, LocalDate.class);
    Object[] arguments = {"Mordor Police", LocalDate.of(2024, 12, 25)};
    assertThat(messages(
            factory.getValidator().forExecutables().validateParameters(registry, open, arguments)))
        .hasSize(2)
        .allMatch(message -> message.startsWith("open.") && message.contains(" must be a "));
    assertThat(factory
            .getValidator()
            .forExecutables()
            .validateReturnValue(registry, open, registry.open("Mordor Police", null)))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2024-06-03, true", "2024-06-01, false", "2024-07-12, false", "1999-06-03, false"})
  void takesADayForAWorkingDayOnlyWhereItIsKnownToBeOne(LocalDate day, boolean valid) {
    assertThat(ready.validator().validateValue(Form.class, "received", day).isEmpty())
        .isEqualTo(valid);
  }
}
