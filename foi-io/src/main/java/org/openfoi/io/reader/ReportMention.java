package org.openfoi.io.reader;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfoi.model.inspection.InspectionReport;
import org.openfoi.model.inspection.InspectionYear;

/** Recognises the inspectorate, programme and year that a line names: "HMICFRS PEEL 2018/19". */
final class ReportMention {
  private static final Pattern INSPECTORATE = Pattern.compile("\\bHMIC(?:FRS|S)?\\b");
  private static final Pattern PROGRAMME = Pattern.compile("\\bPEEL\\b");
  private static final Pattern YEAR =
      Pattern.compile("\\b(?:19|20)\\d\\d(?:[/\\u2010-\\u2013-](?:20)?\\d\\d)?(?![\\d/-])");

  private ReportMention() {}

  static Optional<InspectionReport> of(String line) {
    Optional<String> inspectorate = first(INSPECTORATE, line);
    Optional<String> programme = first(PROGRAMME, line);
    if (inspectorate.isEmpty() && programme.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(InspectionReport.builder()
        .inspectorate(inspectorate)
        .programme(programme)
        .year(first(YEAR, line).flatMap(ReportMention::year))
        .build());
  }

  /** The inspectorate, programme and year of a report, as far as they are known. */
  static String words(InspectionReport report) {
    return Stream.of(
            report.getInspectorate(),
            report.getProgramme(),
            report.getYear().map(InspectionYear::toString))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> first(Pattern pattern, String line) {
    return pattern.matcher(line).results().map(MatchResult::group).findFirst();
  }

  private static Optional<InspectionYear> year(String written) {
    try {
      return Optional.of(InspectionYear.parse(written));
    } catch (IllegalArgumentException noYear) {
      return Optional.empty();
    }
  }
}
