package org.contested.dataset;

import com.google.common.collect.ImmutableList;

/** A dataset could not be built because of its problems, all of which are listed. */
public final class InvalidDatasetException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final transient ImmutableList<Problem> problems;

  InvalidDatasetException(ImmutableList<Problem> problems) {
    super(describe(problems));
    this.problems = problems;
  }

  private static String describe(ImmutableList<Problem> problems) {
    StringBuilder text = new StringBuilder("the dataset cannot be built:");
    problems.stream().limit(SHOWN).forEach(problem -> text.append("\n  ").append(problem));
    if (problems.size() > SHOWN) {
      text.append("\n  … and ").append(problems.size() - SHOWN).append(" more, see problems()");
    }
    return text.toString();
  }

  /** {@return every problem, warnings included} */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
