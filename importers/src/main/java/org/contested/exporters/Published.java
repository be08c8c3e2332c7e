package org.contested.exporters;

import java.util.Optional;
import org.contested.claim.Claim;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The numbers of a figure as a dataset published them, where they are in no order and the figure's
 * bounds were widened to hold them all.
 */
record Published(long low, long best, long high) {

  /** The extension of a claim that holds them: {@code {"low":4,"best":1,"high":2}}. */
  static final String FIELD = "published";

  /** {@return those of a claim, if it keeps any} */
  static Optional<Published> of(Claim claim) {
    return claim.extensions().findJson(FIELD).flatMap(Published::parse);
  }

  private static Optional<Published> parse(String json) {
    try {
      JsonNode numbers = JsonMapper.shared().readTree(json);
      return isCount(numbers.get("low"))
              && isCount(numbers.get("best"))
              && isCount(numbers.get("high"))
              && numbers.size() == 3
          ? Optional.of(
              new Published(
                  numbers.get("low").asLong(),
                  numbers.get("best").asLong(),
                  numbers.get("high").asLong()))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty(); // a number too long for JSON's reader
    }
  }

  private static boolean isCount(@Nullable JsonNode number) {
    return number != null && number.isIntegralNumber() && number.canConvertToLong();
  }
}
