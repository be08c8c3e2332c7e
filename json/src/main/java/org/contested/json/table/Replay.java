package org.contested.json.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object's tokens in memory, to be read again from after its type. */
final class Replay extends JsonInput {

  private record Step(Token token, String text, boolean fitsLong, Place place) {

    static Step of(JsonInput in) {
      Token token = in.current();
      boolean spelled =
          token == Token.NAME
              || token == Token.STRING
              || token == Token.INTEGER
              || token == Token.DECIMAL;
      return new Step(
          token, spelled ? in.text() : "", token == Token.INTEGER && in.fitsLong(), in.place());
    }
  }

  /** An open object or array, and how far it has been read. */
  private static final class Level {
    private final boolean isArray;
    private int index = -1;
    private @Nullable String name;

    Level(boolean isArray) {
      this.isArray = isArray;
    }

    private String step() {
      if (isArray) {
        return index < 0 ? "" : "/" + index;
      }
      return name == null ? "" : "/" + name.replace("~", "~0").replace("/", "~1");
    }
  }

  private final List<Step> steps;
  private final String pointerOfObject;
  private final boolean carriesJson;
  private final Deque<Level> open = new ArrayDeque<>();
  private int at = -1;

  private Replay(ReadPolicy policy, List<Step> steps, String pointerOfObject, boolean carriesJson) {
    super(policy);
    this.steps = steps;
    this.pointerOfObject = pointerOfObject;
    this.carriesJson = carriesJson;
    open.addLast(new Level(false));
  }

  /**
   * {@return the rest of the object that is open, from its first name on; afterwards the object's
   * end is current in the input}
   */
  static Replay ofRest(JsonInput in) {
    List<Step> steps = new ArrayList<>();
    int depth = in.depth();
    boolean ended = in.current() == Token.END_OBJECT;
    steps.add(Step.of(in));
    while (!ended) {
      in.next();
      steps.add(Step.of(in));
      ended = in.current() == Token.END_OBJECT && in.depth() < depth;
    }
    return new Replay(in.policy(), steps, in.pointer(), in.carriesJson());
  }

  /** {@return the object or array that is current; afterwards its end is current in the input} */
  static Replay ofValue(JsonInput in) {
    List<Step> steps = new ArrayList<>();
    int outside = in.depth() - 1;
    steps.add(Step.of(in));
    while (in.depth() > outside) {
      in.next();
      steps.add(Step.of(in));
    }
    return new Replay(in.policy(), steps, in.pointer(), in.carriesJson());
  }

  /** {@return the same value to be read anew, its first token current} */
  Replay again(ReadPolicy policy) {
    Replay again = new Replay(policy, steps, pointerOfObject, carriesJson);
    again.next();
    return again;
  }

  /**
   * Moves the type to the front and reads up to its value.
   *
   * @return whether there is a type
   */
  boolean findType() {
    int depth = 0;
    for (int i = 0; i < steps.size(); i++) {
      Token token = steps.get(i).token();
      if (depth == 0 && token == Token.NAME && steps.get(i).text().equals(ObjectType.TYPE)) {
        Step name = steps.remove(i);
        int length = 0;
        do {
          Token part = steps.get(i + length).token();
          length++;
          depth += step(part);
        } while (depth > 0);
        List<Step> value = new ArrayList<>(steps.subList(i, i + length));
        steps.subList(i, i + length).clear();
        steps.addAll(0, value);
        steps.add(0, name);
        enter();
        next();
        next();
        return true;
      }
      depth += step(token);
    }
    return false;
  }

  private static int step(Token token) {
    return switch (token) {
      case OBJECT, ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }

  private Step step() {
    return steps.get(at);
  }

  @Override
  protected Token advance() {
    at++;
    Token token = step().token();
    if (token == Token.NAME) {
      open.getLast().name = step().text();
    } else if (step(token) < 0) {
      open.removeLast();
    } else {
      open.getLast().index++;
      if (step(token) > 0) {
        open.addLast(new Level(token == Token.ARRAY));
      }
    }
    return now(token);
  }

  @Override
  public boolean carriesJson() {
    return carriesJson;
  }

  @Override
  public String text() {
    return step().text();
  }

  @Override
  public boolean fitsLong() {
    return step().fitsLong();
  }

  @Override
  public long longValue() {
    return Long.parseLong(step().text());
  }

  @Override
  public double doubleValue() {
    return Double.parseDouble(step().text());
  }

  @Override
  public String pointer() {
    StringBuilder pointer = new StringBuilder(pointerOfObject);
    open.forEach(level -> pointer.append(level.step()));
    return pointer.toString();
  }

  @Override
  public Place place() {
    return step().place();
  }
}
