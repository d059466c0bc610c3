/**
 * Jakarta Validation: the constraints that stand on the records, checked by
 * {@link org.openfoi.rules.validation.FoiValidation}, and constraints for your own classes.
 *
 * <p>The messages are in {@code ContributorValidationMessages.properties} and can be overridden, as
 * ever, in your {@code ValidationMessages.properties}.
 */
@NullMarked
package org.openfoi.rules.validation;

import org.jspecify.annotations.NullMarked;
