package org.openfoi.io;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.inspection.InspectionReport;
import org.openfoi.model.inspection.InspectionYear;
import org.openfoi.model.inspection.PageNumbers;
import org.openfoi.model.inspection.TableNote;
import org.openfoi.model.inspection.Tranche;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.source.SourceSpan;

/** Records of every kind from a seed, with the texts that break careless codecs. */
public final class AnyRecord {
  private static final String[] PIECES = {
    "",
    " ",
    "word",
    "=1+1",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "\r\n",
    "'",
    "''",
    "\"",
    ",",
    ";",
    "%",
    "\\",
    "\u00e9",
    "\u2013",
    "\u201cso\u201d",
    "\ud83d\ude00",
    "\u0000",
    "\u001b",
    "\u2028",
    "\ufeff",
    "null",
    "0",
    "{}",
    "[",
    "a,b",
    "\\n",
    "\u00a0",
    "%3B",
    "</x>",
  };

  /** Names that mean something to the mappers or to the generated classes. */
  private static final String[] AWKWARD_KEYS = {"extras", "json", ""};

  private final Random random;

  public AnyRecord(long seed) {
    random = new Random(seed);
  }

  public ExtractTable table() {
    return ExtractTable.builder()
        .title(maybe(this::text))
        .report(maybe(this::report))
        .extracts(several(this::extract))
        .notes(several(this::note))
        .extras(extras())
        .build();
  }

  public InspectionExtract extract() {
    return InspectionExtract.builder()
        .force(maybe(() -> Force.all().get(random.nextInt(Force.all().size()))))
        .forceAsWritten(maybe(this::text))
        .tranche(maybe(() -> Tranche.of(1 + random.nextInt(Tranche.MAX))))
        .pages(maybe(() -> PageNumbers.of(several(() -> 1 + random.nextInt(200), 1))))
        .text(text())
        .spans(several(this::span))
        .extras(extras())
        .build();
  }

  public InspectionReport report() {
    return InspectionReport.builder()
        .inspectorate(maybe(this::text))
        .programme(maybe(this::text))
        .year(maybe(() -> random.nextBoolean()
            ? InspectionYear.calendar(1900 + random.nextInt(200))
            : InspectionYear.financial(1900 + random.nextInt(200))))
        .publicationDate(maybe(() -> LocalDate.ofEpochDay(random.nextInt(30_000))))
        .address(maybe(() -> URI.create("https://example.org/" + random.nextInt(99) + "?a=%C3%A9")))
        .extras(extras())
        .build();
  }

  public TableNote note() {
    return TableNote.builder()
        .text(text())
        .unpublishedTranches(several(() -> Tranche.of(1 + random.nextInt(9))))
        .span(maybe(this::span))
        .extras(extras())
        .build();
  }

  public Finding finding() {
    Severity[] severities = Severity.values();
    Finding.Builder finding = Finding.builder();
    finding.severity(severities[random.nextInt(severities.length)]).code(text()).message(text());
    return finding
        .basis(maybe(
            () -> Exemption.all().get(random.nextInt(Exemption.all().size())).getProvision()))
        .span(maybe(this::span))
        .pointer(maybe(this::text))
        .extras(extras())
        .build();
  }

  public SourceSpan span() {
    return SourceSpan.builder()
        .document(maybe(() -> "d" + text()))
        .line(1 + random.nextInt(99_999))
        .column(1 + random.nextInt(999))
        .length(random.nextInt(999))
        .build();
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(oneOf(PIECES));
    }
    return text.toString();
  }

  private String oneOf(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
  }

  private <T> List<T> several(Supplier<T> value) {
    return several(value, 0);
  }

  private <T> List<T> several(Supplier<T> value, int least) {
    return IntStream.range(0, least + random.nextInt(4))
        .mapToObj(unused -> value.get())
        .toList();
  }

  private Map<String, Object> extras() {
    Map<String, Object> extras = new LinkedHashMap<>();
    for (int i = random.nextInt(8) - 5; i > 0; i--) {
      extras.put(random.nextInt(4) == 0 ? oneOf(AWKWARD_KEYS) : "x" + text(), untyped(2));
    }
    return extras;
  }

  private Object untyped(int depth) {
    switch (random.nextInt(depth == 0 ? 6 : 8)) {
      case 0:
        return null;
      case 1:
        return random.nextBoolean();
      case 2:
        return random.nextInt();
      case 3:
        return new BigInteger("9".repeat(20 + random.nextInt(20)));
      case 4:
        return new BigDecimal("0.1000000000000000000000000000" + random.nextInt(10));
      case 5:
        return text();
      case 6:
        List<Object> list = new ArrayList<>();
        several(() -> 0).forEach(unused -> list.add(untyped(depth - 1)));
        return list;
      default:
        Map<String, Object> map = new LinkedHashMap<>();
        several(this::text).forEach(key -> map.put(key, untyped(depth - 1)));
        return map;
    }
  }
}
