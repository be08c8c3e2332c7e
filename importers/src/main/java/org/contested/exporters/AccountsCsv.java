package org.contested.exporters;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.contested.dataset.Dataset;
import org.contested.dispute.Account;
import org.contested.dispute.Accounts;
import org.contested.importers.csv.TableFile;

/**
 * Accounts as a flat table for spreadsheets, R and pandas: one row for each claim that answers a
 * question, with its speaker.
 *
 * <p>{@code low}, {@code best} and {@code high} are numbers or empty: an end that was not said is
 * empty and no number stands for it, neither 0 nor −999. {@code figure} is what was said, {@code
 * ≥49}; {@code form} its kind, {@code AT_LEAST}. So a sum of {@code low} over the rows of one topic
 * and one speaker is right, and a sum over speakers counts people twice.
 *
 * <p>Propositions, and claims of a type that this version does not know, answer no question and
 * have no row. A text that begins with {@code =}, {@code +}, {@code -} or {@code @} stands as it
 * was said: import the file as text where a spreadsheet would compute it.
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
          AccountRow row = null;
          for (Account account : Accounts.in(dataset).list()) {
            row = AccountRow.after(row, dataset, account);
            AccountRow cells = row;
            rows.accept(each(column -> column.cell(cells)));
          }
        });
  }

  private static List<String> each(Function<AccountColumn, String> cell) {
    return Arrays.stream(AccountColumn.values()).map(cell).toList();
  }
}
