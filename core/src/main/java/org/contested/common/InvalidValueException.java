package org.contested.common;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value could not be built because something in it is missing or breaks a rule. It lists
 * everything that is wrong, not the first thing only.
 *
 * <p>An example: {@code a quotation cannot be built: text is missing; call text(…) before build()}.
 * A casualty estimate of which nothing was set lists its harms, figure, scope and accumulation.
 *
 * <p>All that one builder holds is checked together, parts that are missing and parts that break a
 * rule alike. Two kinds of error cannot be in the list: a part that could not be built itself has
 * thrown its own exception before it reached the builder, and null in a collection is refused by
 * the builder at once, with a {@code NullPointerException}. A rule about a part that is missing is
 * left out, for it cannot be known to be broken.
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<String> problems;

  private InvalidValueException(String type, ImmutableList<String> problems) {
    super(Grammar.withArticle(type) + " cannot be built: " + String.join("; ", problems));
    this.problems = problems;
  }

  /** {@return what is wrong, an entry for each broken rule; never empty} */
  public ImmutableList<String> problems() {
    return problems;
  }

  /**
   * {@return a check that has noted nothing yet, with which every value of a type can begin}
   *
   * @param type what is being built, for the message: {@code casualty estimate}
   */
  public static Check check(String type) {
    return new Check(type, ImmutableList.of());
  }

  /**
   * Collects what is wrong with a value, and throws it all at once. Immutable: what a value breaks
   * is noted in the check that is returned, and a value that breaks nothing costs nothing.
   */
  public static final class Check {
    private final String type;
    private final ImmutableList<String> problems;

    private Check(String type, ImmutableList<String> problems) {
      this.type = type;
      this.problems = problems;
    }

    /**
     * Notes that a required part is missing.
     *
     * @param name the part's name, that of the builder's method
     * @param part the part, null if it is missing
     * @return this, with what is wrong noted
     */
    public Check required(String name, @Nullable Object part) {
      return part == null
          ? note("%s is missing; call %s(…) before build()".formatted(name, name))
          : this;
    }

    /**
     * Notes that a required part is missing or breaks a rule of its own.
     *
     * @param <T> the type of the part
     * @param name the part's name, that of the builder's method
     * @param part the part, null if it is missing
     * @param rule what must hold for the part
     * @param problem what to say if it does not
     * @return this, with what is wrong noted
     */
    public <T> Check required(
        String name, @Nullable T part, Predicate<? super T> rule, String problem) {
      if (part == null) {
        return required(name, null);
      }
      return rule.test(part) ? this : note(problem);
    }

    /**
     * Notes a broken rule.
     *
     * @param holds whether the rule holds
     * @param problem what to say if it does not: the value, the rule and the remedy
     * @param args arguments for {@link String#format}, used only if the rule is broken
     * @return this, with what is wrong noted
     */
    @SuppressWarnings("AnnotateFormatMethod") // without arguments the text stands as it is
    public Check that(boolean holds, String problem, Object... args) {
      return holds ? this : note(args.length == 0 ? problem : problem.formatted(args));
    }

    /**
     * {@return this, with the problem noted unless the rule holds}
     *
     * @param holds whether it holds
     * @param problem what to say, asked only if it does not
     */
    public Check that(boolean holds, Supplier<String> problem) {
      return holds ? this : note(problem.get());
    }

    private Check note(String problem) {
      return new Check(type, ImmutableList.<String>builder().addAll(problems).add(problem).build());
    }

    /**
     * Ends the check.
     *
     * @throws InvalidValueException if any rule was broken
     */
    public void throwIfAny() {
      if (!problems.isEmpty()) {
        throw new InvalidValueException(type, problems);
      }
    }
  }
}
