package org.openfoi.io.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds the next character at which a scan has to look: a digit, a capital, the f of "freedom" or
 * "foi", or the c of "section".
 *
 * <p>It looks at the low bytes of eight characters at a time. A character beyond the first 256 may
 * so be taken for one of these; none of these is passed over.
 */
final class Anchors {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int BLOCK = 4096;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x80 * ONES;
  private static final long FIRST = '0' * ONES;
  private static final long AFTER_LAST = 'a' * ONES;
  private static final long SMALL_F = 'f' * ONES;
  private static final long SMALL_C = 'c' * ONES;
  private static final long SMALL_T = 't' * ONES;
  /** The bits that o and r, the letters after the f of FOI and Freedom, share in either case. */
  private static final int O_AND_R = ~('o' ^ 'r') & 0xDF;

  private static final long SHARED = O_AND_R * ONES;
  private static final long O_OR_R = ('o' & O_AND_R) * ONES;
  private static final int PADDING = 2 * Long.BYTES;

  private final String text;
  private final int length;
  private final byte[] block;
  private int start;
  private int end;

  Anchors(String text) {
    this.text = text;
    this.length = text.length();
    this.block = new byte[Math.min(length, BLOCK) + PADDING];
  }

  /** The first place from {@code from} on at which to look; the length of the text if none. */
  int next(int from) {
    int at = from;
    while (at < length) {
      if (at >= end) {
        fill(at);
      }
      int i = at - start;
      int limit = end - start;
      long marks = 0;
      while (marks == 0 && i < limit) {
        marks = marks((long) LONGS.get(block, i), (long) LONGS.get(block, i + 1));
        i += Long.BYTES;
      }
      if (marks != 0) {
        return start + i - Long.BYTES + (Long.numberOfTrailingZeros(marks) >>> 3);
      }
      at = end;
    }
    return length;
  }

  /**
   * The highest bit of the first byte to look at, and none below it; 0 if there is no such byte.
   */
  private static long marks(long bytes, long next) {
    long high = bytes | HIGH;
    long smallF = bytes ^ SMALL_F | next & SHARED ^ O_OR_R;
    long smallCt = bytes ^ SMALL_C | next ^ SMALL_T;
    return ((high - FIRST) & ~(high - AFTER_LAST)
            | (smallF - ONES) & ~smallF
            | (smallCt - ONES) & ~smallCt)
        & HIGH;
  }

  /** Takes a block from a place on, and one character more, to know what follows the last. */
  @SuppressWarnings("deprecation") // the low bytes alone are what is wanted
  private void fill(int from) {
    start = from;
    end = Math.min(length, from + block.length - PADDING);
    int known = Math.min(length, end + 1);
    text.getBytes(start, known, block, 0);
    Arrays.fill(block, known - start, block.length, (byte) 0);
  }
}
