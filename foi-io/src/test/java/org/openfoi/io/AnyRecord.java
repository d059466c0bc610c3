package org.openfoi.io;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.request.Applicant;
import org.openfoi.model.response.Answer;
import org.openfoi.model.source.SourceSpan;

/**
 * Records of every kind from a seed, with the texts that break careless codecs.
 *
 * <p>A record is filled through its own builder, attribute by attribute, so that a new attribute is
 * filled too. A record keeps to its constraints or not, as it comes; a {@linkplain #sound sound}
 * one always does.
 */
public final class AnyRecord {
  private static final Map<Class<?>, List<Attribute>> ATTRIBUTES = new ConcurrentHashMap<>();

  private final Random random;
  private final AnyValue values;
  private final AnyText texts;
  private boolean isSound;
  private boolean isNamed;
  private boolean isPlain;
  private int budget;

  /** One attribute of a record: how it is got, and the builder's method that sets it. */
  private record Attribute(Method getter, Method setter) {}

  public AnyRecord(long seed) {
    random = new Random(seed);
    texts = new AnyText(random);
    values = new AnyValue(random);
  }

  /** The same, but with records that break no constraint. */
  public AnyRecord sound() {
    isSound = true;
    return this;
  }

  /** The same, but with the names of applicants, which are not written unless asked for. */
  public AnyRecord named() {
    isNamed = true;
    return this;
  }

  /** The same, but with spans that have no unknown properties, for which CSV has no room. */
  public AnyRecord plainSpans() {
    isPlain = true;
    return this;
  }

  public InspectionExtract extract() {
    return record(InspectionExtract.class);
  }

  /** A record with about ten others inside, if it can have some. */
  public <T> T record(Class<T> type) {
    budget = random.nextInt(20);
    return type.cast(make(type));
  }

  public String text() {
    return texts.text();
  }

  private Object make(Class<?> type) {
    budget--;
    if (type == SourceSpan.class) {
      return span(); // the one record whose constructor refuses numbers
    }
    try {
      if (type == Answer.class) {
        Class<?>[] kinds = Answer.class.getPermittedSubclasses();
        return make(kinds[random.nextInt(kinds.length)]);
      }
      Object builder = type.getMethod("builder").invoke(null);
      for (Attribute attribute : ATTRIBUTES.computeIfAbsent(type, AnyRecord::attributes)) {
        Object value = value(attribute.getter());
        if (value != null) {
          attribute.setter().invoke(builder, value);
        }
      }
      method(type, "extras", Map.class).invoke(builder, extras());
      return method(type, "build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private static List<Attribute> attributes(Class<?> type) {
    return Records.properties(type).stream()
        .flatMap(
            getter -> setter(type, getter).stream().map(setter -> new Attribute(getter, setter)))
        .toList();
  }

  /** The builder's method for an attribute; none for the kind of an answer of a known kind. */
  private static Optional<Method> setter(Class<?> type, Method getter) {
    Class<?> taken = Collection.class.isAssignableFrom(getter.getReturnType())
        ? Iterable.class
        : getter.getReturnType();
    try {
      return Optional.of(method(type, Records.name(getter).orElseThrow(), taken));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  private static Method method(Class<?> type, String name, Class<?>... taken)
      throws NoSuchMethodException {
    Class<?> builder = Arrays.stream(type.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .findFirst()
        .orElseThrow();
    Method method = builder.getMethod(name, taken);
    method.setAccessible(true);
    return method;
  }

  /** What to set an attribute to; null to leave it alone. */
  private Object value(Method getter) {
    boolean isName =
        getter.getDeclaringClass() == Applicant.class && getter.getName().equals("getName");
    if (isName && !isNamed) {
      return null;
    }
    Type type = getter.getGenericReturnType();
    Class<?> raw = getter.getReturnType();
    if (raw == Optional.class) {
      AnnotatedType content = ((AnnotatedParameterizedType) getter.getAnnotatedReturnType())
          .getAnnotatedActualTypeArguments()[0];
      return maybe(() -> single((Class<?>) Records.content(type), content));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      int least = isSound && getter.isAnnotationPresent(NotEmpty.class) ? 1 : 0;
      Class<?> content = (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
      return new LinkedHashSet<>(several(() -> single(content, getter), least))
          .stream().toList();
    }
    if (getter.getName().equals("getKind") && raw == String.class) {
      return "x" + text(); // an answer of a kind that is not known
    }
    return single(raw, getter);
  }

  private Object single(Class<?> type, AnnotatedElement constraints) {
    if (type == String.class) {
      boolean mustSay = constraints.isAnnotationPresent(NotBlank.class);
      return isSound && mustSay ? texts.sayingText() : texts.text();
    }
    if (type == int.class || type == Integer.class) {
      return number(constraints);
    }
    return Records.types().contains(type) || type == Answer.class ? make(type) : values.of(type);
  }

  private int number(AnnotatedElement constraints) {
    boolean isPositive = constraints.isAnnotationPresent(Positive.class);
    boolean isNatural = isPositive || constraints.isAnnotationPresent(PositiveOrZero.class);
    int number = random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(100);
    int natural = number & Integer.MAX_VALUE;
    return isSound && isNatural ? Math.max(isPositive ? 1 : 0, natural) : number;
  }

  public SourceSpan span() {
    return SourceSpan.builder()
        .document(maybe(() -> "d" + text()))
        .line(1 + random.nextInt(99_999))
        .column(1 + random.nextInt(999))
        .length(random.nextInt(999))
        .extras(isPlain ? Map.of() : extras())
        .build();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 || budget < 0 ? Optional.empty() : Optional.of(value.get());
  }

  private <T> List<T> several(Supplier<T> value, int least) {
    int most = budget < 0 ? 0 : random.nextInt(4);
    return IntStream.range(0, Math.max(least, most))
        .mapToObj(unused -> value.get())
        .toList();
  }

  private Map<String, Object> extras() {
    Map<String, Object> extras = new LinkedHashMap<>();
    for (int i = random.nextInt(12) - 9; i > 0; i--) {
      extras.put(random.nextInt(4) == 0 ? texts.awkwardKey() : "x" + text(), untyped(2));
    }
    return extras;
  }

  private Object untyped(int depth) {
    switch (random.nextInt(depth == 0 ? 6 : 8)) {
      case 0:
        return null;
      case 1:
        return random.nextBoolean();
      case 2:
        return random.nextInt();
      case 3:
        return new BigInteger("9".repeat(20 + random.nextInt(20)));
      case 4:
        return new BigDecimal("0.1000000000000000000000000000" + random.nextInt(10));
      case 5:
        return text();
      case 6:
        List<Object> list = new ArrayList<>();
        IntStream.range(0, random.nextInt(4)).forEach(unused -> list.add(untyped(depth - 1)));
        return list;
      default:
        Map<String, Object> map = new LinkedHashMap<>();
        IntStream.range(0, random.nextInt(4))
            .forEach(unused -> map.put(text(), untyped(depth - 1)));
        return map;
    }
  }
}
