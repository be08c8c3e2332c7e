package org.contested.figure;

/**
 * A text is not a figure, or a figure that breaks a rule: {@code cannot read “60-40” as a figure:
 * low 60 must not exceed high 40}.
 *
 * <p>Long texts are cut, so that a hostile input of megabytes stays out of logs.
 */
public final class FigureParseException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The text, cut when long. */
  private final String text;

  /** The rule that it breaks. */
  private final String rule;

  FigureParseException(String text, String rule) {
    super("cannot read “%s” as a figure: %s".formatted(Wording.excerpt(text), rule));
    this.text = Wording.excerpt(text);
    this.rule = rule;
  }

  /**
   * {@return the text that could not be read: its first 60 characters, control characters escaped}
   */
  public String text() {
    return text;
  }

  /** {@return which rule the text breaks and what to write instead} */
  public String rule() {
    return rule;
  }
}
