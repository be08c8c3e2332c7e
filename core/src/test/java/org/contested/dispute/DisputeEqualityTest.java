package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.killed;
import static org.contested.dispute.September.ARMENIA;
import static org.contested.dispute.September.AZERBAIJAN;
import static org.contested.dispute.September.CLASHES;
import static org.contested.dispute.September.KARABAKH;
import static org.contested.dispute.September.MONITOR;
import static org.contested.dispute.September.RUSSIA;
import static org.contested.dispute.September.dataset;
import static org.contested.dispute.September.denied;
import static org.contested.dispute.September.said;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.exactly;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.api.ConfiguredEqualsVerifier;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.CasualtyTopic;
import org.contested.dataset.Dataset;
import org.contested.figure.Figure;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;

/** When accounts and what is made of them are equal. */
class DisputeEqualityTest {

  private static CasualtyEstimate toll(Figure figure) {
    return killed(figure).soldiersOf(ARMENIA).in(CLASHES);
  }

  private static final Statement FIRST = said("s", ARMENIA, "2022-09-14", toll(exactly(49)));

  private static Account account(Statement... statements) {
    return Accounts.in(dataset(statements)).list().get(0);
  }

  private static ConfiguredEqualsVerifier verifier() {
    return EqualsVerifier.configure()
        .withPrefabValues(
            Account.class, account(FIRST), account(said("t", RUSSIA, "2022", happened(CLASHES))))
        .withPrefabValues(
            CasualtyTopic.class,
            (CasualtyTopic) toll(exactly(1)).topic().orElseThrow(),
            (CasualtyTopic) killed(exactly(1)).in(CLASHES).topic().orElseThrow())
        .withPrefabValues(Figure.class, exactly(1), atLeast(1))
        .withPrefabValues(ImmutableList.class, ImmutableList.of("a"), ImmutableList.of("b"));
  }

  @Test
  void resultsAreEqualIfAllTheirFieldsAre() {
    verifier().forClass(Reconciled.class).verify();
    verifier().forClass(Reconciled.LeftOut.class).verify();
    verifier().forClass(Territories.Holding.class).verify();
    verifier().forClass(Territories.Viewpoint.class).verify();
    verifier()
        .forClass(Tally.Entry.class)
        .withNonnullFields("topic", "figure", "accounts")
        .verify();
  }

  @Test
  void accountsAreEqualIfTheyComeFromTheSamePlaceOfEqualStatements() {
    Account one = account(FIRST);
    Account same = account(FIRST, said("t", MONITOR, "2022-09-20", toll(exactly(50))));
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isEqualTo(one).isNotEqualTo("s");
    assertThat(one.ofPart()).isEqualTo(one);
    for (Statement other :
        List.of(
            said("t", ARMENIA, "2022-09-14", toll(exactly(49))),
            said("s", ARMENIA, "2022-09-15", toll(exactly(49))),
            said("s", ARMENIA, "2022-09-14", toll(exactly(50))),
            said("s", RUSSIA, "2022-09-14", toll(exactly(49))),
            denied("s", ARMENIA, "2022-09-14", toll(exactly(49))))) {
      assertThat(account(other)).as("%s", other).isNotEqualTo(one);
    }
    List<Account> two =
        Accounts.in(dataset(said("s", ARMENIA, "2022", toll(exactly(1)), happened(CLASHES))))
            .list();
    assertThat(two.get(0)).isNotEqualTo(two.get(1));
  }

  private static Dispute dispute(Statement... statements) {
    return Disputes.in(dataset(statements)).compared().get(0);
  }

  @Test
  void disputesAreEqualIfTheirAccountsAreInWhateverOrder() {
    Statement other = said("t", AZERBAIJAN, "2022-09-14", toll(exactly(60)));
    Dispute one = dispute(FIRST, other);
    assertThat(one)
        .isEqualTo(dispute(other, FIRST))
        .hasSameHashCodeAs(dispute(other, FIRST))
        .isNotEqualTo(dispute(FIRST, said("t", AZERBAIJAN, "2022-09-14", toll(exactly(61)))))
        .isNotEqualTo("dispute");
    Statement whole = said("w", MONITOR, "2022-09-14", killed(exactly(48)).of(ARMENIA).in(CLASHES));
    assertThat(dispute(FIRST, whole))
        .isEqualTo(dispute(whole, FIRST))
        .isNotEqualTo(
            dispute(
                FIRST,
                said("w", MONITOR, "2022-09-14", killed(exactly(47)).of(ARMENIA).in(CLASHES))))
        .isNotEqualTo(dispute(said("s", ARMENIA, "2022-09-14", toll(exactly(50))), whole));
    assertThat(
            dispute(
                said("a", ARMENIA, "2022", controls(ARMENIA, KARABAKH)),
                said("b", AZERBAIJAN, "2022", controls(AZERBAIJAN, KARABAKH))))
        .isNotEqualTo(one);
  }

  @Test
  void talliesAreEqualIfTheirFiguresAreInWhateverOrder() {
    Dataset dataset =
        dataset(
            FIRST,
            said("t", AZERBAIJAN, "2022-09-14", killed(exactly(50)).of(AZERBAIJAN).in(CLASHES)));
    List<Account> accounts = Accounts.in(dataset).list();
    Tally one = Tally.of(accounts.get(0));
    Tally other = Tally.of(accounts.get(1));
    assertThat(one.combine(other))
        .isEqualTo(other.combine(one))
        .hasSameHashCodeAs(other.combine(one))
        .isNotEqualTo(one)
        .isNotEqualTo(one.combine(one))
        .isNotEqualTo("tally");
    assertThat(one.combine(one)).isNotEqualTo(one.combine(other));
    CasualtyTopic topic = (CasualtyTopic) accounts.get(0).topic();
    Reconciled same =
        Reconciled.of("one", Optional.of(exactly(49)), accounts.subList(0, 1), List.of());
    Reconciled lower =
        Reconciled.of("one", Optional.of(atLeast(49)), accounts.subList(0, 1), List.of());
    assertThat(Tally.of(topic, same)).isEqualTo(one);
    assertThat(Tally.of(topic, lower)).isNotEqualTo(one);
  }
}
