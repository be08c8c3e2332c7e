package org.contested.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.random.RandomGenerator;

/** Random timespans of every form, for property tests of this and other packages. */
public final class RandomTimespans {

  private static final List<String> WORDINGS =
      List.of(
          "late 1980s",
          "Monday night",
          "“quoted” inside”",
          " spaces ",
          "line\nbreak\ttab\u0000",
          "Վարդանանց պատերազմ, 451",
          "\"JSON\\\" </script>",
          "\uD83D\uDD4A 2020/..");

  private RandomTimespans() {}

  /** Returns a timespan of any form, perhaps qualified, perhaps worded. */
  public static Timespan timespan(RandomGenerator random) {
    Timespan timespan = plain(random);
    boolean qualifiable = timespan.earliestStart().isPresent() || timespan.latestEnd().isPresent();
    if (qualifiable && random.nextInt(5) == 0) {
      timespan = timespan.approximately();
    }
    if (qualifiable && random.nextInt(5) == 0) {
      timespan = timespan.uncertainly();
    }
    return random.nextInt(5) == 0
        ? timespan.worded(WORDINGS.get(random.nextInt(WORDINGS.size())))
        : timespan;
  }

  private static Timespan plain(RandomGenerator random) {
    LocalDate a = day(random);
    LocalDate b = a.plusDays(random.nextInt(1000));
    return switch (random.nextInt(20)) {
      case 0, 1, 2 -> Timespan.of(a);
      case 3, 4 -> Timespan.between(a, b);
      case 5 -> Timespan.since(a);
      case 6 -> Timespan.until(a);
      case 7 -> Timespan.startedOn(a);
      case 8 -> Timespan.endedOn(a);
      case 9 -> Timespan.within(a, b);
      case 10 -> Timespan.within(a.getYear(), b.getYear());
      case 11 -> Timespan.inYear(a.getYear());
      case 12 -> Timespan.inMonth(YearMonth.from(a));
      case 13 -> Timespan.at(time(random).atOffset(offset(random)));
      case 14 -> Timespan.at(time(random));
      case 15 -> instants(random);
      case 16 -> bounds(random, a);
      case 17 -> Timespan.unknown();
      default -> Timespan.parse(edtf(random));
    };
  }

  private static LocalDate day(RandomGenerator random) {
    int year = random.nextInt(10) == 0 ? random.nextInt(-5000, 9990) : random.nextInt(1980, 2026);
    return LocalDate.ofYearDay(year, random.nextInt(1, 366));
  }

  private static LocalDateTime time(RandomGenerator random) {
    return LocalDate.ofYearDay(random.nextInt(1900, 2030), random.nextInt(1, 366))
        .atStartOfDay()
        .plusSeconds(random.nextInt(86_400));
  }

  private static ZoneOffset offset(RandomGenerator random) {
    return ZoneOffset.ofTotalSeconds(random.nextInt(-18 * 60, 18 * 60 + 1) * 60);
  }

  private static Timespan instants(RandomGenerator random) {
    OffsetDateTime start = time(random).atOffset(offset(random));
    OffsetDateTime end = start.plusSeconds(random.nextInt(1_000_000));
    return Timespan.parse(
        Timespan.at(start) + "/" + (random.nextBoolean() ? Timespan.at(end) : ".."));
  }

  private static Timespan bounds(RandomGenerator random, LocalDate a) {
    LocalDate b = a.plusDays(random.nextInt(300));
    LocalDate c = a.plusDays(random.nextInt(300));
    LocalDate d = c.plusDays(random.nextInt(300));
    return Timespan.ofBounds(
        random.nextInt(4) == 0 ? null : a,
        random.nextInt(4) == 0 ? null : b,
        random.nextInt(4) == 0 ? null : c,
        random.nextInt(4) == 0 ? null : d);
  }

  /** Returns an EDTF text of the forms that have no factory. */
  private static String edtf(RandomGenerator random) {
    String year = String.valueOf(random.nextInt(1000, 2030));
    String two = "%02d".formatted(random.nextInt(1, 13));
    return switch (random.nextInt(16)) {
      case 0 -> year.substring(0, 3) + "X";
      case 1 -> year.substring(0, 2) + "XX";
      case 2 -> year + "-XX";
      case 3 -> year + "-" + two + "-XX";
      case 4 -> year + "-XX-" + two;
      case 5 -> year + "-" + random.nextInt(21, 42);
      case 6 -> year + "S" + random.nextInt(1, 5);
      case 7 -> "Y" + (random.nextBoolean() ? "-" : "") + random.nextInt(10_000, 999_999_999);
      case 8 -> "Y" + random.nextInt(1, 100) + "E" + random.nextInt(1, 7);
      case 9 -> "[" + year + "," + (1000 + random.nextInt(1000)) + "-" + two + "]";
      case 10 -> "[.." + year + "-" + two + "]";
      case 11 -> "[" + year + "..]";
      case 12 -> "?" + year + "-%" + two + "-~" + two;
      case 13 -> year + "~-" + two;
      case 14 -> year + "-" + two + "/" + year;
      default -> "XXXX-" + two + "-XX";
    };
  }
}
