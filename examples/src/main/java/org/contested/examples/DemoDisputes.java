package org.contested.examples;

import java.io.PrintWriter;
import org.contested.dataset.Dataset;
import org.contested.dispute.Accounts;
import org.contested.dispute.Dispute;
import org.contested.dispute.Tally;

/** Prints what is disputed in the report of September 2022, and its two tolls added up. */
final class DemoDisputes {

  private DemoDisputes() {}

  static void print(Dataset report, PrintWriter out) {
    Accounts accounts = Accounts.in(report);
    out.println("\nWHAT IS DISPUTED");
    for (Dispute dispute : accounts.disputes()) {
      out.print(dispute.explain().indent(2));
    }
    out.println("\nTHE DEAD OF BOTH SIDES");
    out.print(tolls(accounts).explain().indent(2));
  }

  /** {@return what is said now of those killed in the clashes} */
  static Tally tolls(Accounts accounts) {
    return accounts.killed().in(Cast.CLASHES).tally();
  }
}
