package org.contested.dataset;

import java.util.ArrayList;
import java.util.List;

/** A place in the JSON form of a dataset; spelled out only when a problem is found there. */
final class Pointer {
  private final List<Object> steps = new ArrayList<>();

  void enter(Object step) {
    steps.add(step);
  }

  void leave() {
    steps.remove(steps.size() - 1);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Object step : steps) {
      text.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }
}
