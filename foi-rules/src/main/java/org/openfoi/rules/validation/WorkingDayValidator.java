package org.openfoi.rules.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.calendar.WorkingDayPolicy;
import org.openfoi.rules.clock.Clocks;
import org.openfoi.rules.clock.WorkingDays;

/** Checks {@link WorkingDay}; public because validators make it by reflection. */
public final class WorkingDayValidator implements ConstraintValidator<WorkingDay, LocalDate> {
  private WorkingDayPolicy policy = WorkingDayPolicy.ANY_PART_OF_THE_UK;

  /** Made by the validator. */
  public WorkingDayValidator() {}

  @Override
  public void initialize(WorkingDay constraint) {
    policy = constraint.policy();
  }

  @Override
  public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
    if (day == null) {
      return true;
    }
    WorkingDays days = Clocks.shipped().workingDays(policy);
    return days.getHolidays().covers(day) && days.isWorkingDay(day);
  }
}
