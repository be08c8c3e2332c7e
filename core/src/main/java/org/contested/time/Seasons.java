package org.contested.time;

/**
 * The parts of a year that EDTF numbers 21 to 41, and the days each may mean.
 *
 * <p>A season has no exact days: meteorologists begin spring on 1 March, astronomers near 20 March.
 * The bounds cover both readings, in whole months. A season that runs over the new year (winter in
 * the north, summer in the south) may be counted to either year, so its bounds reach from December
 * of the year before to March of the year after. Seasons "independent of location" (21 to 24) may
 * be those of either hemisphere.
 */
final class Seasons {

  static final int FIRST = 21;
  static final int LAST = 41;

  /** First and last month of 21 to 41; month 0 is last December, month 15 next March. */
  private static final int[][] MONTHS = {
    {1, 12}, {0, 15}, {1, 12}, {0, 15}, // 21-24 independent of location
    {3, 6}, {6, 9}, {9, 12}, {0, 15}, // 25-28 northern spring, summer, autumn, winter
    {9, 12}, {0, 15}, {3, 6}, {6, 9}, // 29-32 southern spring, summer, autumn, winter
    {1, 3}, {4, 6}, {7, 9}, {10, 12}, // 33-36 quarters
    {1, 4}, {5, 8}, {9, 12}, // 37-39 quadrimesters
    {1, 6}, {7, 12}, // 40-41 half years
  };

  private Seasons() {}

  static long firstDay(int year, int season) {
    int month = MONTHS[season - FIRST][0];
    return month == 0 ? Days.of(year - 1, 12, 1) : Days.of(year, month, 1);
  }

  static long lastDay(int year, int season) {
    int month = MONTHS[season - FIRST][1];
    return month > 12
        ? Days.of(year + 1, month - 12, Days.lengthOfMonth(year + 1, month - 12))
        : Days.of(year, month, Days.lengthOfMonth(year, month));
  }
}
