package org.openfoi.rules.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.openfoi.model.finding.Finding;
import org.openfoi.rules.FoiRules;

/** Findings of rules as violations of a constraint. */
final class Violations {
  private static final Pattern INDEX = Pattern.compile("\\d+");

  private Violations() {}

  /** Whether a record obeys rules; what breaks them is added, each with its path and message. */
  static boolean obeys(FoiRules rules, Object value, ConstraintValidatorContext context) {
    List<Finding> findings = rules.check(value);
    if (!findings.isEmpty()) {
      context.disableDefaultConstraintViolation();
      findings.forEach(finding -> add(finding, context));
    }
    return findings.isEmpty();
  }

  private static void add(Finding finding, ConstraintValidatorContext context) {
    if (context instanceof HibernateConstraintValidatorContext hibernate) {
      hibernate.withDynamicPayload(finding);
    }
    ConstraintViolationBuilder violation =
        context.buildConstraintViolationWithTemplate(literal(finding.getMessage()));
    String[] steps = finding.getPointer().orElse("").split("/");
    if (steps.length < 2) {
      violation.addConstraintViolation();
    } else {
      at(violation.addPropertyNode(steps[1]), List.of(steps).subList(2, steps.length));
    }
  }

  /** Goes on behind a node; an index belongs to the node behind it, or to the bean at the end. */
  private static void at(NodeBuilderCustomizableContext node, List<String> steps) {
    if (steps.isEmpty()) {
      node.addConstraintViolation();
    } else if (!INDEX.matcher(steps.get(0)).matches()) {
      at(node.addPropertyNode(steps.get(0)), steps.subList(1, steps.size()));
    } else {
      int index = Integer.parseInt(steps.get(0));
      if (steps.size() == 1) {
        node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
      } else {
        at(
            node.addPropertyNode(steps.get(1)).inIterable().atIndex(index),
            steps.subList(2, steps.size()));
      }
    }
  }

  /** The same behind a node that has its index. */
  private static void at(NodeBuilderDefinedContext node, List<String> steps) {
    if (steps.isEmpty()) {
      node.addConstraintViolation();
    } else if (!INDEX.matcher(steps.get(0)).matches()) {
      at(node.addPropertyNode(steps.get(0)), steps.subList(1, steps.size()));
    } else {
      int index = Integer.parseInt(steps.get(0));
      if (steps.size() == 1) {
        node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
      } else {
        at(
            node.addPropertyNode(steps.get(1)).inIterable().atIndex(index),
            steps.subList(2, steps.size()));
      }
    }
  }

  /** A message in which nothing is taken for a parameter or an expression. */
  private static String literal(String message) {
    return message.replaceAll("[\\\\{}$]", "\\\\$0");
  }
}
