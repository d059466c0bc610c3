package org.openfoi.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfoi.model.base.Extensible;

/** All kinds of record that the model has, found where its classes are, so that none is missed. */
public final class Records {
  private static final List<Class<?>> TYPES = find();

  private Records() {}

  /** The interfaces, or the class, behind which the generated ones stand; by name. */
  public static List<Class<?>> types() {
    return TYPES;
  }

  /** The getters of what a record holds, without its unknown properties. */
  public static List<Method> properties(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> name(method).isPresent() && !method.getName().equals("getExtras"))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** The property that a method gets, {@code "asAt"} of {@code getAsAt}, if it is a getter. */
  public static Optional<String> name(Method method) {
    String name = method.getName();
    int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : name.length();
    return name.length() <= prefix
        ? Optional.empty()
        : Optional.of(Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1));
  }

  /** Whether a record cannot be built without the property. */
  public static boolean isRequired(Method getter) {
    return Modifier.isAbstract(getter.getModifiers())
        && !Collection.class.isAssignableFrom(getter.getReturnType())
        && !Map.class.isAssignableFrom(getter.getReturnType())
        && getter.getReturnType() != Optional.class;
  }

  /** What an optional or a list holds, or the type itself. */
  public static Type content(Type type) {
    return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
  }

  private static List<Class<?>> find() {
    try {
      Path place = Path.of(
          Extensible.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return find(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return find(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> find(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.matches(".*/Immutable[^/$]*\\.class"))
          .map(file -> file.replace("/Immutable", "/").replace(".class", "").replace('/', '.'))
          .<Class<?>>map(Records::load)
          .sorted(Comparator.comparing(Class::getSimpleName))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
