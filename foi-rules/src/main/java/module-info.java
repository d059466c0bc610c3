/**
 * What the law and the record ask of the records of {@code org.openfoi.model}, checked and
 * explained.
 *
 * <p>Start at {@code FoiRules} for the rules, at {@code Clocks} for deadlines, and at
 * {@code FoiValidation} for the constraints that stand on the records themselves.
 */
module org.openfoi.rules {
  requires transitive org.openfoi.model;
  requires org.hibernate.validator;

  exports org.openfoi.rules;
  exports org.openfoi.rules.clock;
  exports org.openfoi.rules.refusal;
  exports org.openfoi.rules.rule;
  exports org.openfoi.rules.validation;
}
