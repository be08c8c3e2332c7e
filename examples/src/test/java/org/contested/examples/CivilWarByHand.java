package org.contested.examples;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rival figures of the American Civil War, computed from the files by plain code without Contested,
 * to check what the examples say.
 */
final class CivilWarByHand {

  /** Historian, beginning of the file names, column of the id. */
  private static final List<List<String>> HISTORIANS =
      List.of(
          List.of("cwsac", "cwsac", "battle"),
          List.of("nps", "nps", "cwsac_id"),
          List.of("livermore", "livermore", "battle_id"),
          List.of("kennedy", "kennedy1997", "battle_id"),
          List.of("phisterer", "phisterer", "battle_id"));

  /** Historian, harms, column of the number or the least or the mean, column of the other. */
  private static final List<List<String>> COLUMNS =
      List.of(
          List.of("cwsac", "CASUALTIES", "casualties", ""),
          List.of("cwsac", "KILLED", "killed", ""),
          List.of("cwsac", "INJURED", "wounded", ""),
          List.of("cwsac", "MISSING", "missing", ""),
          List.of("cwsac", "CAPTURED", "captured", ""),
          List.of("nps", "CASUALTIES", "casualties_kwm_mean", "casualties_kwm_var"),
          List.of("nps", "KILLED", "casualties_k_mean", "casualties_k_var"),
          List.of("nps", "INJURED", "casualties_w_mean", "casualties_w_var"),
          List.of("nps", "MISSING+CAPTURED", "casualties_m_mean", "casualties_m_var"),
          List.of("nps", "KILLED+INJURED", "casualties_kw_mean", "casualties_kw_var"),
          List.of("nps", "KILLED+MISSING+CAPTURED", "casualties_km_mean", "casualties_km_var"),
          List.of("nps", "INJURED+MISSING+CAPTURED", "casualties_wm_mean", "casualties_wm_var"),
          List.of("livermore", "KILLED", "kia", ""),
          List.of("livermore", "INJURED", "wia", ""),
          List.of("livermore", "KILLED+INJURED", "kw", ""),
          List.of("livermore", "MISSING+CAPTURED", "miapow", ""),
          List.of("kennedy", "CASUALTIES", "casualties_min", "casualties_max"),
          List.of("kennedy", "KILLED+INJURED", "killed_wounded_min", "killed_wounded_max"),
          List.of("kennedy", "MISSING+CAPTURED", "missing", ""),
          List.of("phisterer", "CASUALTIES", "casualties", ""),
          List.of("phisterer", "KILLED", "killed", ""),
          List.of("phisterer", "INJURED", "wounded", ""),
          List.of("phisterer", "MISSING", "missing", ""));

  private static final Map<String, String> SIDES =
      Map.of(
          "US", "union",
          "Union", "union",
          "Confederate", "confederacy",
          "Native American", "native-americans");

  /** A question: how many of a side suffered one of these harms in this battle. */
  record Topic(String event, String side, String harms) {}

  /** What a historian answers; an open high and no best are empty. */
  record Account(String historian, long low, OptionalLong high, OptionalLong best) {}

  private CivilWarByHand() {}

  /** {@return per set of harms: topics with two or more historians, in conflict, and agreeing} */
  static Map<String, int[]> rivals(Path folder) throws IOException {
    Map<String, int[]> rivals = new TreeMap<>();
    accounts(folder)
        .forEach(
            (topic, accounts) -> {
              int[] counts = rivals.computeIfAbsent(topic.harms(), harms -> new int[3]);
              if (accounts.stream().map(Account::historian).distinct().count() >= 2) {
                counts[0]++;
                counts[isConflict(accounts) ? 1 : 2]++;
              }
            });
    return rivals;
  }

  private static boolean isConflict(List<Account> accounts) {
    long greatestLow = accounts.stream().mapToLong(Account::low).max().orElseThrow();
    return accounts.stream().anyMatch(a -> a.high().orElse(Long.MAX_VALUE) < greatestLow);
  }

  /** {@return the answers to each question, in the order of the files} */
  static Map<Topic, List<Account>> accounts(Path folder) throws IOException {
    Map<Topic, List<Account>> accounts = new LinkedHashMap<>();
    for (List<String> historian : HISTORIANS) {
      Map<String, String> events = events(folder, historian);
      for (Map<String, String> row : csv(folder.resolve(historian.get(1) + "_forces.csv"))) {
        String battle = row.getOrDefault(historian.get(2), "");
        String event = events.getOrDefault(battle, historian.get(0) + ":" + battle);
        String side = SIDES.getOrDefault(row.getOrDefault("belligerent", ""), "");
        for (List<String> column : COLUMNS) {
          String first = row.getOrDefault(column.get(2), "");
          String second = row.getOrDefault(column.get(3), "");
          if (column.get(0).equals(historian.get(0)) && !(first + second).isEmpty()) {
            accounts
                .computeIfAbsent(new Topic(event, side, column.get(1)), topic -> new ArrayList<>())
                .add(account(column, first, second));
          }
        }
      }
    }
    return accounts;
  }

  private static Account account(List<String> column, String first, String second) {
    if (column.get(2).endsWith("_mean")) {
      BigDecimal mean = new BigDecimal(first);
      long best = mean.setScale(0, RoundingMode.HALF_UP).longValueExact();
      boolean sure =
          mean.remainder(BigDecimal.ONE).signum() == 0
              && (second.isEmpty() || Double.parseDouble(second) < 1);
      return new Account(
          column.get(0),
          sure ? best : 0,
          sure ? OptionalLong.of(best) : OptionalLong.empty(),
          OptionalLong.of(best));
    }
    if (column.get(3).isEmpty()) {
      return exactly(column.get(0), Long.parseLong(first));
    }
    if (first.isEmpty()) {
      return new Account(
          column.get(0), 0, OptionalLong.of(Long.parseLong(second)), OptionalLong.empty());
    }
    if (second.isEmpty()) {
      return new Account(
          column.get(0), Long.parseLong(first), OptionalLong.empty(), OptionalLong.empty());
    }
    long low = Math.min(Long.parseLong(first), Long.parseLong(second));
    long high = Math.max(Long.parseLong(first), Long.parseLong(second));
    return low == high
        ? exactly(column.get(0), low)
        : new Account(column.get(0), low, OptionalLong.of(high), OptionalLong.empty());
  }

  private static Account exactly(String historian, long count) {
    return new Account(historian, count, OptionalLong.of(count), OptionalLong.of(count));
  }

  /** {@return the Commission's battle for each of a historian's that is one of them} */
  private static Map<String, String> events(Path folder, List<String> historian)
      throws IOException {
    Map<String, String> common = new LinkedHashMap<>();
    for (Map<String, String> row : csv(folder.resolve("cwsac_battles.csv"))) {
      common.put(row.getOrDefault("battle", ""), row.getOrDefault("battle", ""));
    }
    Path crosswalk = folder.resolve(historian.get(1) + "_to_cwsac.json");
    if (Files.exists(crosswalk)) {
      Map<String, String> events = new LinkedHashMap<>();
      for (JsonNode entry : JsonMapper.shared().readTree(Files.readString(crosswalk))) {
        if (entry.get("relation").asString().equals("eq")
            && entry.get("battles_from").size() == 1
            && entry.get("battles_to").size() == 1) {
          events.put(
              entry.get("battles_from").get(0).asString(),
              entry.get("battles_to").get(0).asString());
        }
      }
      return events;
    }
    if (historian.get(0).equals("kennedy")) {
      Map<String, String> events = new LinkedHashMap<>();
      for (Map<String, String> row : csv(folder.resolve("kennedy1997_battles.csv"))) {
        String id = row.getOrDefault("cwsac_id", "");
        if (common.containsKey(id)) {
          events.put(row.getOrDefault("battle_id", ""), id);
        }
      }
      return events;
    }
    return common;
  }

  /** {@return the rows of a CSV file: quotes double themselves, and cells may hold line ends} */
  static List<Map<String, String>> csv(Path file) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String text = Files.readString(file);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnd = !quoted && (c == '\n' || (c == '\r' && text.startsWith("\n", i + 1)));
      if (c == '"' && quoted && text.startsWith("\"", i + 1)) {
        cell.append(text.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || lineEnd)) {
        line.add(cell.toString());
        cell.setLength(0);
        if (lineEnd) {
          lines.add(List.copyOf(line));
          line.clear();
          i += c == '\r' ? 1 : 0;
        }
      } else {
        cell.append(c);
      }
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(lines.get(0).get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }
}
