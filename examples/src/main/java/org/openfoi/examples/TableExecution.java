package org.openfoi.examples;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Runs a shell's snippets in this process and shows records as tables instead of one cut line. */
public final class TableExecution implements ExecutionControlProvider {
  static final String NAME = "table";

  /** Found by the shell as a service. */
  public TableExecution() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
    return new Control();
  }

  private static final class Control extends DirectExecutionControl {
    @Override
    protected String invoke(Method snippet)
        throws IllegalAccessException, InvocationTargetException {
      return shown(snippet.invoke(null));
    }

    @Override
    public String varValue(String className, String varName)
        throws RunException, EngineTerminationException, InternalException {
      try {
        return shown(findClass(className).getDeclaredField(varName).get(null));
      } catch (ReflectiveOperationException unusual) {
        return super.varValue(className, varName);
      }
    }

    private static String shown(Object value) {
      return Tables.of(value).map(table -> "\n" + table).orElseGet(() -> valueString(value));
    }
  }
}
