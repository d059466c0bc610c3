package org.openfoi.io.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Says in words what JSON a Java type is read from. */
final class WantedType {
  static final String WHOLE_NUMBER = "a whole number";

  private WantedType() {}

  static String describe(Class<?> type) {
    if (type == String.class) {
      return "a text";
    }
    if (type == LocalDate.class) {
      return "a date such as '2019-05-02'";
    }
    if (type == URI.class) {
      return "an address such as 'https://www.gov.uk/'";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return WHOLE_NUMBER;
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "an array";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(FoiJson::write)
          .map(name -> name.replace('"', '\''))
          .collect(Collectors.joining(" or "));
    }
    // a value type is read from what its creator takes; a record from an object
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .map(Method::getParameterTypes)
        .filter(parameters -> parameters.length == 1 && parameters[0].getEnclosingClass() == null)
        .map(parameters -> describe(parameters[0]))
        .findFirst()
        .orElse("an object");
  }
}
