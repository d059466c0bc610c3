package org.openfoi.io.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfoi.io.json.FoiJson;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.law.Provision;
import org.openfoi.model.source.SourceSpan;

/**
 * Findings as SARIF 2.1.0, the OASIS format that code-scanning viewers show beside the text.
 *
 * <p>A finding is a result: its code is the rule, its span a region counted in UTF-16 code units,
 * its JSON pointer a logical location, its legal basis a property and the rule's help address. A
 * document is given by its name as a relative address.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final String HEX = "0123456789ABCDEF";

  private SarifReport() {}

  /** One run with a result for each finding, in their order. */
  public static String write(Collection<Finding> findings) {
    return write(findings, Map.of());
  }

  /**
   * The same with what the rules ask, which viewers show beside their names.
   *
   * @param sentences for each code what is asked, in one sentence; codes without findings are left
   *     out
   */
  public static String write(Collection<Finding> findings, Map<String, String> sentences) {
    Map<String, Integer> indexes = new LinkedHashMap<>();
    List<Object> rules = new ArrayList<>();
    List<Object> results = new ArrayList<>();
    for (Finding finding : findings) {
      String code = finding.getCode();
      if (!indexes.containsKey(code)) {
        indexes.put(code, rules.size());
        rules.add(rule(finding, Optional.ofNullable(sentences.get(code))));
      }
      results.add(result(finding, indexes.get(code)));
    }
    Map<String, Object> driver = object("name", "OpenFOI");
    driver.put("rules", rules);
    Map<String, Object> run = object("tool", object("driver", driver));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", results);
    Map<String, Object> log = object("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return FoiJson.writePretty(log);
  }

  private static Map<String, Object> rule(Finding finding, Optional<String> sentence) {
    Map<String, Object> rule = object("id", finding.getCode());
    sentence.ifPresent(text -> rule.put("shortDescription", object("text", text)));
    finding.getBasis().map(Provision::getAddress).ifPresent(uri -> rule.put("helpUri", uri));
    rule.put("defaultConfiguration", object("level", finding.getSeverity().toString()));
    return rule;
  }

  private static Map<String, Object> result(Finding finding, int index) {
    Map<String, Object> result = object("ruleId", finding.getCode());
    result.put("ruleIndex", index);
    result.put("level", finding.getSeverity().toString());
    result.put("message", object("text", plain(finding.getMessage())));
    Map<String, Object> location = new LinkedHashMap<>();
    finding.getSpan().ifPresent(span -> location.put("physicalLocation", physical(span)));
    finding
        .getPointer()
        .ifPresent(pointer ->
            location.put("logicalLocations", List.of(object("fullyQualifiedName", pointer))));
    if (!location.isEmpty()) {
      result.put("locations", List.of(location));
    }
    finding
        .getBasis()
        .ifPresent(basis -> result.put("properties", object("basis", basis.toString())));
    return result;
  }

  /** A message without placeholders: braces are doubled (SARIF 2.1.0, 3.11.5). */
  private static String plain(String message) {
    return message.replace("{", "{{").replace("}", "}}");
  }

  private static Map<String, Object> physical(SourceSpan span) {
    Map<String, Object> region = object("startLine", span.getLine());
    region.put("startColumn", span.getColumn());
    region.put("endColumn", span.getColumn() + span.getLength());
    // A region without its document would mean nothing to a viewer
    String document = span.getDocument().orElse("document");
    Map<String, Object> physical = object("artifactLocation", object("uri", relative(document)));
    physical.put("region", region);
    return physical;
  }

  /** The name as a relative address (RFC 3986): what is not unreserved or a slash is encoded. */
  private static String relative(String name) {
    StringBuilder address = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || "-._~/".indexOf(c) >= 0;
      if (plain) {
        address.append(c);
      } else {
        address.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return address.toString();
  }

  private static Map<String, Object> object(String name, Object value) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(name, value);
    return object;
  }
}
