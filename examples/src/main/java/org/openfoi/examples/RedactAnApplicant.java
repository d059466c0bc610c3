package org.openfoi.examples;

import org.openfoi.io.json.FoiJson;
import org.openfoi.model.request.Applicant;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.model.request.RequestReference;

/** Writes a request without the applicant's name, and with it where somebody asks for that. */
public final class RedactAnApplicant {
  private RedactAnApplicant() {}

  /** Prints the request as text, as JSON, and as JSON with the name. */
  public static void main(String... args) {
    // snippet
    FoiRequest request = FoiRequest.builder()
        .reference(RequestReference.of("2261_19"))
        .applicant(
            Applicant.builder().name("A. Person").organisation("Rye Echo").build())
        .addQuestion(
            Question.builder().text("How many drones does the force own?").build())
        .build();
    System.out.println(request.getApplicant().orElseThrow()); // a log file shows no name
    System.out.println(FoiJson.write(request));
    System.out.println(FoiJson.withApplicants().write(request));
    // end
  }
}
