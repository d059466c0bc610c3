package org.openfoi.io.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.source.SourceSpan;

/** Makes text of bytes: finds the encoding, and mends or refuses what is none. */
final class Decoder {
  /** How many bytes are looked at to tell text from anything else. */
  private static final int SAMPLE = 4096;

  private Decoder() {}

  static SourceText decode(Optional<String> document, byte[] bytes) {
    Charset marked = marked(bytes);
    Charset charset = marked == null ? guessed(bytes) : marked;
    List<Finding> findings = new ArrayList<>();
    if (charset != StandardCharsets.UTF_8) {
      findings.add(finding(
          document,
          marked == null ? Severity.WARNING : Severity.NOTE,
          "text/utf-16",
          marked == null
              ? "the zero bytes look like %s without a byte order mark, and are read so; expected UTF-8"
                  .formatted(charset)
              : "the text is %s, expected UTF-8; it is read all the same".formatted(charset)));
    } else {
      refuseBinary(document, bytes);
    }
    return new SourceText(document, characters(document, bytes, charset, findings), findings);
  }

  private static @Nullable Charset marked(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  /**
   * UTF-16 shows in English text: nearly every second byte is zero, and nearly all between them are
   * letters.
   */
  private static Charset guessed(byte[] bytes) {
    if (looksWide(bytes, 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return looksWide(bytes, 1) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static boolean looksWide(byte[] bytes, int firstLetter) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int zeros = 0;
    int letters = 0;
    for (int i = firstLetter; i < length; i += 2) {
      letters +=
          bytes[i] >= ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t' ? 1 : 0;
      zeros += bytes[i ^ 1] == 0 ? 1 : 0;
    }
    int many = length / 2 * 3 / 4;
    return length >= 4 && zeros >= many && letters >= many;
  }

  private static void refuseBinary(Optional<String> document, byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        throw new FormatException(finding(
            document,
            Severity.ERROR,
            "text/binary",
            "no text: byte %s is zero, expected UTF-8; a PDF or a word processor's file has to be turned into text first"
                .formatted(i + 1)));
      }
    }
    if (startsWith(bytes, "%PDF-")) {
      throw new FormatException(finding(
          document,
          Severity.ERROR,
          "text/binary",
          "no text: a PDF file, expected UTF-8; it has to be turned into text first"));
    }
  }

  private static boolean startsWith(byte[] bytes, String prefix) {
    byte[] start = prefix.getBytes(StandardCharsets.US_ASCII);
    return bytes.length >= start.length
        && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
  }

  private static String characters(
      Optional<String> document, byte[] bytes, Charset charset, List<Finding> findings) {
    CharsetDecoder decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      decoder.flush(out);
      return out.flip().toString();
    }
    String good = out.duplicate().flip().toString();
    findings.add(finding(
            Severity.WARNING,
            "text/encoding",
            "byte %s (0x%02X) is not %s; it is read as U+FFFD, as is every other such byte"
                .formatted(in.position() + 1, bytes[in.position()], charset))
        .span(placeAfter(document, good))
        .build());
    return new String(bytes, charset);
  }

  private static SourceSpan placeAfter(Optional<String> document, String good) {
    SourceText text = SourceText.of(good + "\uFFFD");
    SourceLine line = text.lines().get(text.lines().size() - 1);
    return SourceSpan.builder()
        .document(document)
        .line(line.number())
        .column(line.raw().length())
        .length(1)
        .build();
  }

  private static Finding finding(
      Optional<String> document, Severity severity, String code, String message) {
    return finding(severity, code, message)
        .span(
            SourceSpan.builder().document(document).line(1).column(1).length(0).build())
        .build();
  }

  private static Finding.Builder finding(Severity severity, String code, String message) {
    return Finding.builder().severity(severity).code(code).message(message);
  }
}
