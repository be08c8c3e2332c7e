package org.contested.exporters;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.contested.dataset.Dataset;
import org.contested.importers.csv.TableFile;

/**
 * Accounts as a flat table for spreadsheets, R and pandas: one row for each claim of each
 * statement, with its speaker.
 *
 * <p>{@code low}, {@code best} and {@code high} are numbers or empty: an end that was not said is
 * empty and no number stands for it, neither 0 nor −999. {@code figure} is what was said, {@code
 * ≥49}; {@code form} its kind, {@code AT_LEAST}. So a sum of {@code low} over the rows of one topic
 * and one speaker is right, and a sum over speakers counts people twice.
 *
 * <p>Where a dataset published a best estimate that lies beyond its own bounds, these hold all
 * three, {@code anomaly} says so, and {@code published_low}, {@code published_best} and {@code
 * published_high} are what it wrote.
 *
 * <p>What is said and answers no question has a row too, without a {@code standing}: what is said
 * under a condition, demanded, promised or warned of, propositions, claims of a type that this
 * version does not know, and a statement without claims. Of what is not {@code asserted}, and of
 * what is denied, the numbers stand in {@code figure} alone, so that no sum takes them for a toll.
 *
 * <p>A text that begins with {@code =}, {@code +}, {@code -} or {@code @} stands as it was said:
 * import the file as text where a spreadsheet would compute it.
 */
public final class AccountsCsv implements Exporter {

  private final String name;
  private final boolean tagged;

  private AccountsCsv(String name, boolean tagged) {
    this.name = name;
    this.tagged = tagged;
  }

  /** {@return an exporter of a table with a header row} */
  public static AccountsCsv standard() {
    return new AccountsCsv("accounts-csv", false);
  }

  /**
   * {@return an exporter of a table with a second row of HXL tags, as the Humanitarian Data
   * Exchange wants it; the hashtags are HXL's, and attributes beyond its core ones our own}
   */
  public static AccountsCsv withHxl() {
    return new AccountsCsv("accounts-hxl", true);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String title() {
    return "accounts, one a row" + (tagged ? ", with HXL tags" : "");
  }

  @Override
  public void write(Dataset dataset, Path out) {
    TableFile.write(
        out,
        rows -> {
          rows.accept(each(AccountColumn::header));
          if (tagged) {
            rows.accept(each(AccountColumn::hxl));
          }
          AccountRow.forEach(dataset, row -> rows.accept(each(column -> column.cell(row))));
        });
  }

  private static List<String> each(Function<AccountColumn, String> cell) {
    return Arrays.stream(AccountColumn.values()).map(cell).toList();
  }
}
