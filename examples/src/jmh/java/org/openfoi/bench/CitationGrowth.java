package org.openfoi.bench;

import java.util.ArrayList;
import java.util.List;
import org.openfoi.io.scan.CitationScanner;

/**
 * The time of a scan of hostile text against its length: sixteen scans of a million characters, and
 * one of sixteen million.
 */
public class CitationGrowth extends Rounds<List<String>> {
  private static final int MILLION = 1_000_000;
  private static final String[] UNITS = {"s(((", "section 1,1,1,", "ss. 1-"};

  private long found;

  @Override
  protected List<List<String>> batches() {
    List<List<String>> batches = new ArrayList<>();
    for (String unit : UNITS) {
      String small = unit.repeat(MILLION / unit.length());
      batches.add(List.of(small, small.repeat(16)));
    }
    return batches;
  }

  @Override
  protected int items(List<String> batch) {
    return batch.get(1).length();
  }

  @Override
  protected List<Candidate<List<String>>> candidates() {
    return List.of(
        new Candidate<>("sixteen times a million characters", batch -> scan(batch.get(0), 16)),
        new Candidate<>("sixteen million characters", batch -> scan(batch.get(1), 1)));
  }

  private int scan(String text, int times) {
    for (int i = 0; i < times; i++) {
      found += CitationScanner.of().scan(text).size();
    }
    return text.length() * times;
  }
}
