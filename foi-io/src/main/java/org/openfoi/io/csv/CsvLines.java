package org.openfoi.io.csv;

import java.io.IOException;
import java.io.Reader;

/** A source that hands out at most one line at a time, so that reading can begin anew behind it. */
final class CsvLines extends Reader {
  private final Reader source;
  private final char[] buffer = new char[8192];
  private int position;
  private int limit;
  private boolean isAtLineEnd;
  private int line = 1;

  CsvLines(Reader source) {
    this.source = source;
  }

  /** The line in which the next character stands, from 1. */
  int line() {
    return line;
  }

  /** Passes over what is left of the line of the last character that was handed out. */
  void skipLine() throws IOException {
    char[] passed = new char[1024];
    int count = 0;
    while (!isAtLineEnd && count >= 0) {
      count = read(passed, 0, passed.length);
    }
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = 0;
    isAtLineEnd = false;
    while (!isAtLineEnd && count < length && hasNext()) {
      char next = buffer[position++];
      target[offset + count++] = next;
      isAtLineEnd = next == '\n' || (next == '\r' && !(hasNext() && buffer[position] == '\n'));
    }
    line += isAtLineEnd ? 1 : 0;
    return count == 0 ? -1 : count;
  }

  /** Leaves the source open. */
  @Override
  public void close() {}

  private boolean hasNext() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, source.read(buffer));
    }
    return position < limit;
  }
}
