package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openfoi.model.response.Attachment;

/**
 * What the name of an attachment says of the answer in it, where the letter only says that the
 * answer is attached: {@code Response not held.pdf}.
 */
final class AttachedAnswer {
  private static final List<Form> FORMS = List.of(
      form("not held|no information held|nothing held", Said.Kind.NOT_HELD),
      form("neither confirm|\\bncnd\\b", Said.Kind.NEITHER),
      form(
          "(?:some|part|partly|partial|partially)\\b.*\\b(?:exempt|withheld|refus\\w*|disclos\\w*|release\\w*)",
          Said.Kind.DISCLOSED,
          Said.Kind.WITHHELD),
      form("fees? notice|cost refusal|(?:cost|appropriate) limit", Said.Kind.OUTSIDE_DUTY),
      form("exempt|withheld", Said.Kind.WITHHELD),
      form(
          "(?:all|full) information\\b.*\\b(?:supplied|released|disclosed|provided)|full disclosure",
          Said.Kind.DISCLOSED));

  private record Form(Pattern words, List<Said.Kind> kinds) {}

  private AttachedAnswer() {}

  private static Form form(String words, Said.Kind... kinds) {
    return new Form(Pattern.compile(words), List.of(kinds));
  }

  /** What the first name that says something says; notes what it was taken from. */
  static List<Said> of(List<Attachment> attachments, Findings findings) {
    for (Attachment attachment : attachments) {
      String key = Plain.key(attachment.getName());
      for (Form form : FORMS) {
        if (form.words().matcher(key).find()) {
          findings.note(
              "answer-from-attachment",
              attachment.getSpans().get(0),
              "the letter only says that its answer is attached; the name '" + attachment.getName()
                  + "' says what it is");
          return said(form, attachment);
        }
      }
    }
    return List.of();
  }

  private static List<Said> said(Form form, Attachment attachment) {
    List<Said> said = new ArrayList<>();
    for (Said.Kind kind : form.kinds()) {
      Said answer = new Said(kind, List.of());
      answer.attachments(List.of(attachment.getName()));
      said.add(answer);
    }
    return said;
  }
}
