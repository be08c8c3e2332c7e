package org.contested.importers.ucdp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Rows of GED within the ranges of its codebook, with odd texts among them. */
final class RandomGed {

  static final List<String> HEADER =
      List.of(
          ("id,relid,year,active_year,code_status,type_of_violence,conflict_new_id,conflict_name,"
                  + "dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,side_b,"
                  + "number_of_sources,source_article,source_office,source_date,source_headline,"
                  + "source_original,where_prec,where_coordinates,adm_1,latitude,longitude,geom_wkt,"
                  + "priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,"
                  + "date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,"
                  + "gwnob")
              .split(","));

  private static final List<String> TEXTS =
      List.of(
          "",
          "Reuters",
          "SOHR; VDC",
          "a \"quoted\" word",
          "two\nlines",
          "Ünïcode ✓",
          "#WarinUkraine",
          "x;y;z",
          " padded ",
          "=1+1",
          "comma, and more",
          "-",
          "\u200B");

  private RandomGed() {}

  /** {@return rows with the header; ids count from 1} */
  static List<List<String>> rows(RandomGenerator random, int count) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (int id = 1; id <= count; id++) {
      rows.add(row(random, id));
    }
    return rows;
  }

  private static List<String> row(RandomGenerator random, int id) {
    LocalDate start = LocalDate.of(1989, 1, 1).plusDays(random.nextInt(13_000));
    LocalDate end = start.plusDays(random.nextInt(3) * (long) random.nextInt(200));
    long[] deaths = {random.nextInt(4), random.nextInt(40), random.nextInt(3), random.nextInt(2)};
    long best = deaths[0] + deaths[1] + deaths[2] + deaths[3];
    boolean isLowAbove = random.nextInt(10) == 0;
    boolean isHighBelow = best > 0 && random.nextInt(10) == 0;
    String latitude = number(random, 90);
    String longitude = number(random, 180);
    int articles = random.nextInt(3);
    List<String> row = new ArrayList<>();
    for (String column : HEADER) {
      row.add(
          switch (column) {
            case "id" -> Integer.toString(id);
            case "type_of_violence" -> Integer.toString(1 + random.nextInt(3));
            case "code_status", "event_clarity" -> Integer.toString(1 + random.nextInt(2));
            case "number_of_sources" -> Integer.toString(random.nextInt(5) - 1);
            case "conflict_new_id", "side_a_new_id", "side_b_new_id" ->
                Integer.toString(1 + random.nextInt(5));
            case "dyad_new_id" -> Integer.toString(1 + random.nextInt(5));
            case "priogrid_gid" -> random.nextInt(9) == 0 ? "a\nb" : "181154";
            case "where_prec" -> Integer.toString(1 + random.nextInt(7));
            case "date_prec" -> Integer.toString(1 + random.nextInt(5));
            case "latitude" -> latitude;
            case "longitude" -> longitude;
            case "geom_wkt" -> "POINT (" + longitude + " " + latitude + ")";
            case "country" -> "Country " + random.nextInt(3);
            case "country_id" -> Integer.toString(365 + random.nextInt(5));
            case "date_start" -> day(random, start);
            case "date_end" -> day(random, end);
            case "deaths_a" -> Long.toString(deaths[0]);
            case "deaths_b" -> Long.toString(deaths[1]);
            case "deaths_civilians" -> Long.toString(deaths[2]);
            case "deaths_unknown" -> (random.nextInt(20) == 0 ? "0" : "") + deaths[3];
            case "best" -> Long.toString(best);
            case "low" -> Long.toString(isLowAbove ? best + 3 : random.nextLong(best + 1));
            case "high" -> Long.toString(isHighBelow ? best - 1 : best + random.nextInt(5));
            case "gwnoa", "gwnob" -> random.nextBoolean() ? "" : "365" + text(random, "", ".0");
            case "source_office" -> several(random, articles);
            case "source_date" -> several(random, random.nextInt(5) == 0 ? 2 : articles);
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
          });
    }
    return row;
  }

  private static String day(RandomGenerator random, LocalDate day) {
    return day + text(random, "", "", " 00:00:00.000");
  }

  private static String number(RandomGenerator random, int most) {
    String number = Double.toString((random.nextDouble() * 2 - 1) * most);
    return random.nextBoolean() ? number : number.substring(0, 4);
  }

  private static String several(RandomGenerator random, int count) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(text(random, "AFP", "2014-03-04", "TASS", "", "2014-3-4"));
    }
    return String.join(";", parts);
  }

  private static String text(RandomGenerator random, String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  /** {@return the rows as a file; cells are quoted where they must be, and some where they may} */
  static String csv(List<List<String>> rows, RandomGenerator random, String lineEnd) {
    return rows.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> quoted(cell, random.nextInt(5) == 0))
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining(lineEnd, "", lineEnd));
  }

  private static String quoted(String cell, boolean anyway) {
    boolean must = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
    return must || anyway ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
