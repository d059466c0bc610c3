package org.openfoi.io.schema;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.openfoi.model.authority.Force;
import org.openfoi.model.base.FormatVersion;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.inspection.InspectionYear;
import org.openfoi.model.inspection.PageNumbers;
import org.openfoi.model.inspection.Tranche;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.request.RequestReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How value types are written in JSON.
 *
 * <p>The patterns are of the common part of all regular expression languages, without classes such
 * as {@code \d} and {@code \p}. Identifiers of registries have a form here, no list: a registry
 * grows without a new version of the format.
 */
final class ValueTypes {
  private static final String NUMBER = "[1-9][0-9]{0,2}[A-Z]{0,3}";
  private static final String ELEMENT = "\\((" + NUMBER + "|[a-z]{1,7})\\)";
  private static final String PART = "Pt\\.([IVX]{1,7}|[1-9][0-9]?)";
  private static final String PROVISION = "^((FOIA|FOISA) s\\.NUM|(EIR|EISR) reg\\.NUM)(EL){0,6}$"
      + "|^(FOIA|FOISA|EIR|EISR) (PT|Sch\\.NUM( PT| para\\.NUM(EL){0,5})?)$";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<Class<?>, ObjectNode> schemas = Map.ofEntries(
      Map.entry(BigDecimal.class, MAPPER.createObjectNode().put("type", "number")),
      Map.entry(Clock.class, text("^[a-z]+(-[a-z]+)*/[a-z]+(-[a-z]+)*$")),
      Map.entry(Force.class, text("^[a-z]+(-[a-z]+)*$")),
      Map.entry(FormatVersion.class, text("^1\\.(0|[1-9][0-9]{0,3})$")),
      Map.entry(InspectionYear.class, text("^[0-9]{4}(/[0-9]{2})?$")),
      Map.entry(
          LocalDate.class,
          text("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$").put("format", "date")),
      Map.entry(PageNumbers.class, pages()),
      Map.entry(
          Provision.class,
          text(PROVISION.replace("NUM", NUMBER).replace("EL", ELEMENT).replace("PT", PART))),
      Map.entry(
          QuestionNumber.class,
          text("^([1-9][0-9]{0,2})?[a-z]?(\\([ivx]{1,6}\\))?$").put("minLength", 1)),
      Map.entry(Regime.class, regimes()),
      Map.entry(
          RequestReference.class,
          text("^(?=[^0-9]*[0-9])[^LEFT](LEFT2*[^LEFT])?$"
                  .replace("LEFT2", "[^\\u0000-\\u001f!-,;-@\\[-^`{-\\u009f]")
                  .replace("LEFT", "\\u0000-/:-@\\[-`{-\\u009f"))
              .put("maxLength", RequestReference.MAX_LENGTH)),
      Map.entry(Tranche.class, whole(1, Tranche.MAX)),
      Map.entry(
          URI.class,
          MAPPER.createObjectNode().put("type", "string").put("format", "iri-reference")));

  Optional<ObjectNode> schema(Class<?> type) {
    return Optional.ofNullable(schemas.get(type)).map(ObjectNode::deepCopy);
  }

  private static ObjectNode text(String pattern) {
    return MAPPER.createObjectNode().put("type", "string").put("pattern", pattern);
  }

  private static ObjectNode whole(int least, int most) {
    return MAPPER
        .createObjectNode()
        .put("type", "integer")
        .put("minimum", least)
        .put("maximum", most);
  }

  private static ObjectNode pages() {
    ObjectNode pages = MAPPER.createObjectNode().put("type", "array");
    pages.set("items", whole(1, PageNumbers.MAX_PAGE));
    return pages.put("minItems", 1).put("maxItems", PageNumbers.MAX_COUNT);
  }

  private static ObjectNode regimes() {
    ObjectNode regimes = MAPPER.createObjectNode().put("type", "string");
    Arrays.stream(Regime.values())
        .map(Regime::getAbbreviation)
        .forEach(regimes.putArray("enum")::add);
    return regimes;
  }
}
