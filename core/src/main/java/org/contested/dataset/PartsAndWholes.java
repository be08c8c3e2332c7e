package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.statement.Statement;

/** Reports statements whose figure for a part certainly exceeds their figure for the whole. */
final class PartsAndWholes {

  /** In a statement of so few claims each is compared with each. */
  private static final int FEW = 20;

  private final Dataset dataset;
  private final ImmutableList.Builder<Problem> problems;

  private PartsAndWholes(Dataset dataset, ImmutableList.Builder<Problem> problems) {
    this.dataset = dataset;
    this.problems = problems;
  }

  static void check(Dataset dataset, ImmutableList.Builder<Problem> problems) {
    PartsAndWholes check = new PartsAndWholes(dataset, problems);
    for (int i = 0; i < dataset.statements().size(); i++) {
      Statement statement = dataset.statements().get(i);
      if (statement.claims().size() > 1 && statement.act().asserts()) {
        check.check("/statements/" + i, statement.claims());
      }
    }
  }

  private void check(String pointer, ImmutableList<Claim> claims) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      all.add(i);
    }
    PossibleWholes possible = claims.size() > FEW ? new PossibleWholes(dataset, claims) : null;
    for (int part = 0; part < claims.size(); part++) {
      if (claims.get(part) instanceof CasualtyEstimate estimate && estimate.figure().low() > 0) {
        for (int whole : possible == null ? all : possible.around(part)) {
          if (part != whole && claims.get(whole) instanceof CasualtyEstimate total) {
            compare(pointer, part, estimate, whole, total);
          }
        }
      }
    }
  }

  private void compare(
      String pointer, int part, CasualtyEstimate a, int whole, CasualtyEstimate b) {
    if (b.figure().certainlyLessThan(a.figure())
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
