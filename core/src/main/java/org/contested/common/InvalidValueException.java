package org.contested.common;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A value could not be built because something in it is missing or breaks a rule. It lists
 * everything that is wrong, not the first thing only.
 *
 * <p>An example: {@code a casualty estimate cannot be built: harms are missing, say at least one
 * (KILLED, …); scope is missing, say in which event, territory or period}.
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<String> problems;

  /**
   * An exception for a value that lacks required parts; thrown by the builders, which are the
   * callers from whose names it tells what was to be built.
   *
   * @param missing the names of the missing parts
   */
  public InvalidValueException(String... missing) {
    this(
        StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
            .getCallerClass()
            .getNestHost()
            .getSimpleName()
            .replaceFirst("^Immutable", ""),
        describe(missing));
  }

  private InvalidValueException(String type, ImmutableList<String> problems) {
    super(Grammar.withArticle(type) + " cannot be built: " + String.join("; ", problems));
    this.problems = problems;
  }

  private static ImmutableList<String> describe(String[] missing) {
    ImmutableList.Builder<String> problems = ImmutableList.builder();
    for (String name : missing) {
      problems.add("%s is missing; call %s(…) before build()".formatted(name, name));
    }
    return problems.build();
  }

  /** {@return what is wrong, an entry for each broken rule; never empty} */
  public ImmutableList<String> problems() {
    return problems;
  }

  /**
   * {@return an empty list of problems to fill while a value is checked}
   *
   * @param type what is being built, for the message: {@code casualty estimate}
   */
  public static Check check(String type) {
    return new Check(type);
  }

  /** Collects what is wrong with a value, and throws it all at once. */
  public static final class Check {
    private final String type;
    private final List<String> problems = new ArrayList<>(0);

    private Check(String type) {
      this.type = type;
    }

    /**
     * Notes a broken rule.
     *
     * @param holds whether the rule holds
     * @param problem what to say if it does not: the value, the rule and the remedy
     * @param args arguments for {@link String#format}, used only if the rule is broken
     * @return this
     */
    @CanIgnoreReturnValue
    @SuppressWarnings("AnnotateFormatMethod") // without arguments the text stands as it is
    public Check that(boolean holds, String problem, Object... args) {
      if (!holds) {
        problems.add(args.length == 0 ? problem : problem.formatted(args));
      }
      return this;
    }

    /**
     * Ends the check.
     *
     * @throws InvalidValueException if any rule was broken
     */
    public void throwIfAny() {
      if (!problems.isEmpty()) {
        throw new InvalidValueException(type, ImmutableList.copyOf(problems));
      }
    }
  }
}
