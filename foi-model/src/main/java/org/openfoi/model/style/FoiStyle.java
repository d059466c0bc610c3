package org.openfoi.model.style;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.openfoi.model.base.MissingPropertiesException;

/**
 * The one Immutables style of the model; it stands on the root package and reaches every package
 * below.
 *
 * <p>{@code JsonSerialize} switches the generator's Jackson code on. Accessors are JavaBean
 * getters, because Hibernate Validator in its default configuration looks at nothing else. The
 * generated classes are package-private and carry no annotation that a user's build would have to
 * know.
 */
@JsonSerialize
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    depluralize = true,
    allowedClasspathAnnotations = Override.class,
    throwForInvalidImmutableState = MissingPropertiesException.class)
public @interface FoiStyle {}
