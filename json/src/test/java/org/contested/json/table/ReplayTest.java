package org.contested.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contested.claim.Claim;
import org.contested.claim.Occurrence;
import org.contested.json.JsonProblem;
import org.junit.jupiter.api.Test;

/** A claim whose type stands last is read twice; its places are worked out only for a problem. */
class ReplayTest {

  /** Tokens in memory that count how often somebody asks where they are. */
  private static final class Counting extends JsonInput {
    private final List<Object> tokens;
    private int at = -1;
    private int lines;
    private int columns;
    private int pointers;

    Counting(ReadPolicy policy, Object... tokens) {
      super(policy);
      this.tokens = List.of(tokens);
    }

    @Override
    protected Token advance() {
      at++;
      return now(token());
    }

    private Token token() {
      Object token = tokens.get(at);
      if (token instanceof String text) {
        return text.endsWith(":") ? Token.NAME : Token.STRING;
      }
      return (Token) token;
    }

    @Override
    public String text() {
      return ((String) tokens.get(at)).replace(":", "");
    }

    @Override
    public boolean fitsLong() {
      return false;
    }

    @Override
    public long longValue() {
      throw new AssertionError();
    }

    @Override
    public double doubleValue() {
      throw new AssertionError();
    }

    @Override
    public String pointer() {
      pointers++;
      return "/claims/0";
    }

    @Override
    public Place place() {
      int number = at;
      return new Place() {
        @Override
        public int line() {
          lines++;
          return 1;
        }

        @Override
        public int column() {
          columns++;
          return number;
        }
      };
    }
  }

  private static Counting occurrence(String state) {
    return new Counting(
        ReadPolicy.collecting(true),
        Token.OBJECT,
        "event:",
        "e",
        "a~/b:",
        Token.ARRAY,
        Token.OBJECT,
        "x:",
        "y",
        Token.END_OBJECT,
        Token.END_ARRAY,
        "state:",
        state,
        "type:",
        "occurrence",
        Token.END_OBJECT);
  }

  @Test
  void aGoodClaimNeedsNoPlace() {
    Counting in = occurrence("ENDED");
    in.next();
    Claim claim = ClaimTables.CLAIM.read(in);
    assertThat(claim).isInstanceOf(Occurrence.class);
    assertThat(in.lines).isZero();
    assertThat(in.columns).isZero();
    assertThat(in.pointers).as("of the whole claim").isEqualTo(1);
  }

  @Test
  void aProblemNeedsOnePlace() {
    Counting in = occurrence("MAYBE");
    in.next();
    assertThat(ClaimTables.CLAIM.read(in)).isNull();
    assertThat(in.policy().problems().stream().map(JsonProblem::toString))
        .containsExactly(
            "line 1, column 11, /claims/0/state: \"MAYBE\" is not a state of an event; it is one of"
                + " HAPPENED, ONGOING, ENDED, IN_FORCE, DID_NOT_HAPPEN");
    assertThat(in.columns).isEqualTo(1);
  }
}
