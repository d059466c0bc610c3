package org.openfoi.model.base;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the values of a map that may be {@code null}.
 *
 * <p>The generator of the records knows the annotation by its simple name and then keeps a JSON
 * {@code null} instead of refusing it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
public @interface AllowNulls {}
