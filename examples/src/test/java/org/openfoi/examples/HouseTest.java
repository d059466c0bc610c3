package org.openfoi.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openfoi.io.reader.DocumentReader;
import org.openfoi.io.reader.DocumentReaders;
import org.openfoi.rules.FoiRules;
import org.openfoi.rules.rule.Rule;

/** The plan of the house: which package may see which, and that nothing stands outside its list. */
class HouseTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.openfoi.model", "org.openfoi.io", "org.openfoi.rules");

  /** A package, a colon, and the packages it may import. What is not here has no arrow. */
  private static final String ARROWS = """
      model            : model.style
      model.style      : model.base
      model.base       : model.internal
      model.internal   :
      model.source     : model.base model.internal
      model.authority  : model.base model.internal
      model.finding    : model.base model.law model.source
      model.inspection : model.authority model.base model.internal model.source
      model.law        : model.internal
      model.calendar   : model.base model.internal model.law
      model.deadline   : model.base model.calendar model.internal model.law
      model.request    : model.authority model.base model.deadline model.internal model.law model.source
      model.refusal    : model.authority model.base model.deadline model.law model.request model.source
      model.response   : model.authority model.base model.law model.refusal model.request model.source
      model.foicase    : model.authority model.base model.refusal model.request model.response
      model.document   : model.base model.law model.request model.response model.source
      model.report     : model.base model.source
      model.row        : model.authority model.base model.law model.refusal model.request model.response model.source
      io.source        : model.finding model.internal model.source
      io.words         :
      io.scan          : io.source io.words model.law model.request model.response model.source
      io.reader        : io.scan io.source io.words model.authority model.deadline model.document model.finding model.foicase model.inspection model.law model.refusal model.report model.request model.response model.source
      io.json          : model.base model.finding model.internal model.request model.source
      io.csv           : io.json model.authority model.base model.finding model.foicase model.inspection model.internal model.law model.refusal model.request model.response model.row model.source
      io.schema        : io.json
      io.report        : io.json model.finding model.law model.source
      io.interop.govuk : io.json io.reader model.calendar model.finding
      rules.clock      : model.calendar model.deadline model.law
      rules.rule       : model.finding model.law model.request model.source
      rules.request    : rules.rule model.deadline model.finding model.request
      rules.response   : rules.refusal rules.rule model.finding model.law model.refusal model.request model.response model.source
      rules.refusal    : rules.rule model.authority model.deadline model.finding model.law model.refusal model.request model.source
      rules.foicase    : rules.clock rules.refusal rules.response rules.rule model.authority model.deadline model.finding model.foicase model.law model.refusal model.request model.response model.source
      rules.inspection : rules.rule model.authority model.finding model.inspection model.source
      rules.report     : rules.rule model.finding model.report
      rules            : rules.foicase rules.inspection rules.refusal rules.report rules.request rules.response rules.rule model.deadline model.finding model.foicase model.law model.refusal model.request model.response
      rules.validation : rules rules.clock rules.rule model.authority model.calendar model.finding model.foicase model.law model.refusal model.request
      """;

  @Test
  void hasOnlyTheArrowsOfThePlan() {
    assertThat(arrows()).isEqualTo(plan());
  }

  private static Map<String, Set<String>> plan() {
    Map<String, Set<String>> plan = new LinkedHashMap<>();
    ARROWS
        .lines()
        .map(line -> line.split(":", -1))
        .forEach(arrow -> plan.put(
            arrow[0].strip(),
            arrow[1].isBlank()
                ? Set.of()
                : new TreeSet<>(List.of(arrow[1].strip().split(" +")))));
    return plan;
  }

  /** The arrows as they are; model and model.style are read by the compiler alone. */
  private static Map<String, Set<String>> arrows() {
    Map<String, Set<String>> arrows = new LinkedHashMap<>();
    plan().keySet().forEach(room -> arrows.put(room, new TreeSet<>()));
    arrows.get("model").add("model.style");
    arrows.get("model.style").add("model.base");
    for (JavaClass origin : CLASSES) {
      Set<String> seen = arrows.computeIfAbsent(room(origin), unplanned -> new TreeSet<>());
      origin.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass())
          .filter(target -> target.getPackageName().startsWith("org.openfoi."))
          .map(HouseTest::room)
          .filter(target -> !target.equals(room(origin)))
          .forEach(seen::add);
    }
    return arrows;
  }

  private static String room(JavaClass place) {
    return place.getPackageName().substring("org.openfoi.".length());
  }

  @Test
  void hasNoCycle() {
    slices().matching("org.openfoi.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void listsEveryRule() {
    assertThat(implementations(Rule.class))
        .as("each rule has a line in StandardRules")
        .isEqualTo(FoiRules.standard().all().stream()
            .map(rule -> rule.getClass().getName())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void listsEveryReader() {
    assertThat(implementations(DocumentReader.class))
        .as("each reader has a line in DocumentReaders")
        .isEqualTo(DocumentReaders.all().stream()
            .map(reader -> reader.getClass().getName())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Set<String> implementations(Class<?> type) {
    return CLASSES.stream()
        .filter(c -> c.isAssignableTo(type) && !c.getModifiers().contains(JavaModifier.ABSTRACT))
        .map(JavaClass::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void asksNoClockLocaleZoneOrCharsetOfTheMachine() {
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(java.nio.charset.Charset.class, "defaultCharset")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callConstructor(String.class, byte[].class)
        .check(CLASSES);
  }

  @Test
  void keepsNoStateInStatics() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }
}
