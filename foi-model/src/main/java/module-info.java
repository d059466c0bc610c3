/**
 * Freedom of information and police inspection records as immutable values.
 *
 * <p>In reading order: {@code source} (where something was read), {@code law} (provisions and
 * exemptions), {@code calendar} (bank holidays), {@code deadline} (time limits), {@code finding}
 * (what is noticed about a text or a record), {@code authority} (who answers), {@code request},
 * {@code refusal} and {@code response} (what was asked and what was answered), {@code foicase} (all
 * of one request), {@code row} (cases as tables), {@code report} (reports to committees),
 * {@code document} (texts of no known layout), {@code inspection} (what an inspectorate wrote about
 * each force). The values know Jackson and Jakarta Validation by annotation only; they read no
 * document and obey no rule. Readers are in {@code org.openfoi.io}, rules in
 * {@code org.openfoi.rules}.
 */
module org.openfoi.model {
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive jakarta.validation;
  requires transitive org.jspecify;
  requires static com.fasterxml.jackson.databind;
  requires static org.immutables.value.annotations;

  exports org.openfoi.model.authority;
  exports org.openfoi.model.base;
  exports org.openfoi.model.calendar;
  exports org.openfoi.model.deadline;
  exports org.openfoi.model.document;
  exports org.openfoi.model.finding;
  exports org.openfoi.model.foicase;
  exports org.openfoi.model.inspection;
  exports org.openfoi.model.internal to
      org.openfoi.io;
  exports org.openfoi.model.law;
  exports org.openfoi.model.refusal;
  exports org.openfoi.model.report;
  exports org.openfoi.model.request;
  exports org.openfoi.model.response;
  exports org.openfoi.model.row;
  exports org.openfoi.model.source;

  opens org.openfoi.model.authority to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.openfoi.model.base to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.openfoi.model.calendar to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.openfoi.model.deadline to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.openfoi.model.document to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.openfoi.model.finding to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.openfoi.model.foicase to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.openfoi.model.inspection to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.openfoi.model.law to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.openfoi.model.refusal to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.openfoi.model.report to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.openfoi.model.request to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.openfoi.model.response to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.openfoi.model.row to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
  opens org.openfoi.model.source to
      com.fasterxml.jackson.databind,
      org.hibernate.validator,
      tools.jackson.databind;
}
