package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.statement.Statement;

/** Reports statements whose figure for a part certainly exceeds their figure for the whole. */
final class PartsAndWholes {

  private PartsAndWholes() {}

  static void check(Dataset dataset, ImmutableList.Builder<Problem> problems) {
    for (int i = 0; i < dataset.statements().size(); i++) {
      Statement statement = dataset.statements().get(i);
      if (statement.claims().size() > 1 && statement.act().asserts()) {
        check(dataset, "/statements/" + i, statement, problems);
      }
    }
  }

  private static void check(
      Dataset dataset,
      String pointer,
      Statement statement,
      ImmutableList.Builder<Problem> problems) {
    ImmutableList<Claim> claims = statement.claims();
    for (int part = 0; part < claims.size(); part++) {
      for (int whole = 0; whole < claims.size(); whole++) {
        if (part != whole
            && claims.get(part) instanceof CasualtyEstimate a
            && claims.get(whole) instanceof CasualtyEstimate b
            && b.figure().certainlyLessThan(a.figure())
            && a.asOf().equals(b.asOf())
            && !a.topic().equals(b.topic())
            && a.topic().orElseThrow().isPartOf(b.topic().orElseThrow(), dataset)) {
          problems.add(
              new Problem(
                  ProblemCode.PART_EXCEEDS_WHOLE,
                  pointer + "/claims/" + part + "/figure",
                  "%s is more than the %s of /claims/%d, of which it is a part"
                      .formatted(a.figure(), b.figure(), whole)));
        }
      }
    }
  }
}
