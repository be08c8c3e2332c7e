package org.contested.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.contested.claim.Claims.administers;
import static org.contested.claim.Claims.captured;
import static org.contested.claim.Claims.casualties;
import static org.contested.claim.Claims.controls;
import static org.contested.claim.Claims.displaced;
import static org.contested.claim.Claims.happened;
import static org.contested.claim.Claims.harmed;
import static org.contested.claim.Claims.inhabits;
import static org.contested.claim.Claims.initiated;
import static org.contested.claim.Claims.injured;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.missing;
import static org.contested.claim.Claims.occupies;
import static org.contested.claim.Claims.ongoing;
import static org.contested.claim.Claims.present;
import static org.contested.claim.Claims.provoked;
import static org.contested.claim.Claims.saying;
import static org.contested.claim.Claims.sovereign;
import static org.contested.dispute.September.ARMENIA;
import static org.contested.dispute.September.ARMENIAN_GOVERNMENT;
import static org.contested.dispute.September.AZERBAIJAN;
import static org.contested.dispute.September.AZERBAIJANI_GOVERNMENT;
import static org.contested.dispute.September.BOMBING;
import static org.contested.dispute.September.CLASHES;
import static org.contested.dispute.September.KARABAKH;
import static org.contested.dispute.September.MONITOR;
import static org.contested.dispute.September.NEWSROOM;
import static org.contested.dispute.September.PASHINYAN;
import static org.contested.dispute.September.RUSSIA;
import static org.contested.dispute.September.act;
import static org.contested.dispute.September.dataset;
import static org.contested.dispute.September.denied;
import static org.contested.dispute.September.reaction;
import static org.contested.dispute.September.report;
import static org.contested.dispute.September.said;
import static org.contested.figure.Figure.atLeast;
import static org.contested.figure.Figure.exactly;

import java.util.ArrayList;
import java.util.List;
import org.contested.claim.Claim;
import org.contested.claim.Deed;
import org.contested.claim.Directness;
import org.contested.claim.Harm;
import org.contested.claim.Relation;
import org.contested.claim.VictimStatus;
import org.contested.dataset.Dataset;
import org.contested.event.EventId;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who says what: the questions, and which statements answer them. */
class AccountsTest {

  private static final Territory SYUNIK =
      Territory.builder()
          .id("syunik")
          .kind(TerritoryKind.FIRST_ORDER_DIVISION)
          .name("Syunik")
          .partOf(Territory.of("armenia-land", TerritoryKind.COUNTRY, "Armenia"))
          .build();

  private static List<String> ids(Iterable<Account> accounts) {
    List<String> ids = new ArrayList<>();
    accounts.forEach(account -> ids.add(account.statement().id().value()));
    return ids;
  }

  private static Accounts of(Claim... claims) {
    Statement[] statements = new Statement[claims.length];
    for (int i = 0; i < claims.length; i++) {
      statements[i] = said("s" + (i + 1), MONITOR, "2022-09-1" + (i % 10), claims[i]);
    }
    return Accounts.in(
        dataset(
            List.of(statements),
            Territory.of("armenia-land", TerritoryKind.COUNTRY, "Armenia"),
            SYUNIK));
  }

  @Test
  void asksForEachHarm() {
    Accounts accounts =
        of(
            killed(exactly(1)).in(CLASHES),
            injured(exactly(1)).in(CLASHES),
            missing(exactly(1)).in(CLASHES),
            captured(exactly(1)).in(CLASHES),
            displaced(exactly(1)).in(CLASHES),
            casualties(exactly(1)).in(CLASHES),
            harmed(exactly(1), Harm.MISSING, Harm.CAPTURED).in(CLASHES));
    assertThat(ids(accounts.killed())).containsExactly("s1");
    assertThat(ids(accounts.injured())).containsExactly("s2");
    assertThat(ids(accounts.missing())).containsExactly("s3");
    assertThat(ids(accounts.captured())).containsExactly("s4");
    assertThat(ids(accounts.displaced())).containsExactly("s5");
    assertThat(ids(accounts.harmed(Harm.CAPTURED, Harm.MISSING))).containsExactly("s3", "s4", "s7");
    assertThat(ids(accounts.casualties())).containsExactly("s1", "s2", "s3", "s4", "s6", "s7");
    assertThat(accounts.list()).hasSize(7);
    assertThat(accounts)
        .hasToString("Accounts{7 in " + accounts.list().get(0).world().dataset() + "}");
    assertThat(accounts.killed()).hasToString("CasualtyAccounts{1}");
  }

  @Test
  void asksForVictims() {
    Accounts accounts =
        of(
            killed(exactly(1)).of(ARMENIA).in(CLASHES),
            killed(exactly(1)).soldiersOf(ARMENIA).in(CLASHES),
            killed(exactly(1)).civiliansOf(ARMENIA).in(CLASHES),
            killed(exactly(1)).combatantsOf(AZERBAIJAN).in(CLASHES),
            killed(exactly(1)).female().in(CLASHES),
            killed(exactly(1)).male().in(CLASHES),
            killed(exactly(1)).children().in(CLASHES));
    assertThat(ids(accounts.killed().of(ARMENIA))).containsExactly("s1", "s2", "s3");
    assertThat(ids(accounts.killed().of(ARMENIA).soldiers())).containsExactly("s2");
    assertThat(ids(accounts.killed().civilians())).containsExactly("s3");
    assertThat(ids(accounts.killed().combatants())).containsExactly("s2", "s4");
    assertThat(ids(accounts.killed().status(VictimStatus.ANY))).hasSize(7);
    assertThat(ids(accounts.killed().female())).containsExactly("s5");
    assertThat(ids(accounts.killed().male())).containsExactly("s6");
    assertThat(ids(accounts.killed().children())).containsExactly("s7");
  }

  @Test
  void asksWithinAnEventATerritoryAndAPeriod() {
    Accounts accounts =
        of(
            killed(exactly(1)).in(CLASHES),
            killed(exactly(1)).in(BOMBING),
            killed(exactly(1)).within(SYUNIK),
            killed(exactly(1)).during("2022-09"),
            killed(exactly(1)).during("2022-09-13").increment(),
            killed(exactly(1)).in(CLASHES).caused(Directness.INDIRECT));
    assertThat(ids(accounts.killed().in(CLASHES))).containsExactly("s1", "s2", "s6");
    assertThat(ids(accounts.killed().in(BOMBING))).containsExactly("s2");
    assertThat(ids(accounts.killed().within(SYUNIK.partOf().iterator().next())))
        .containsExactly("s3");
    assertThat(ids(accounts.killed().within(SYUNIK))).containsExactly("s3");
    assertThat(ids(accounts.killed().during("2022"))).containsExactly("s4", "s5");
    assertThat(ids(accounts.killed().during("2022-09-13"))).containsExactly("s5");
    assertThat(ids(accounts.killed().caused(Directness.INDIRECT))).containsExactly("s6");
    assertThat(accounts.killed().in(EventId.of("nothing")).isEmpty()).isTrue();
  }

  @Test
  void readsAnAccountOfAPartAsALowerBound() {
    Accounts accounts =
        of(
            killed(exactly(50)).of(ARMENIA).in(CLASHES),
            killed(exactly(49)).soldiersOf(ARMENIA).in(CLASHES),
            killed(exactly(7)).of(ARMENIA).in(BOMBING),
            killed(exactly(3)).of(ARMENIA).in(CLASHES).caused(Directness.INDIRECT),
            killed(exactly(5))
                .of(ARMENIA)
                .in(CLASHES)
                .during(Timespan.parse("2022-09-13"))
                .increment());
    List<Account> found = accounts.killed().of(ARMENIA).in(CLASHES).list();
    assertThat(found)
        .extracting(account -> account.reading().orElseThrow())
        .containsExactly(exactly(50), atLeast(49), atLeast(7), atLeast(3), atLeast(5));
    assertThat(found)
        .extracting(account -> account.figure().orElseThrow())
        .containsExactly(exactly(50), exactly(49), exactly(7), exactly(3), exactly(5));
    assertThat(found).isEqualTo(accounts.list());
    assertThat(accounts.killed().of(ARMENIA).soldiers().in(CLASHES).list())
        .extracting(account -> account.reading().orElseThrow())
        .containsExactly(exactly(49));
  }

  @Test
  void asksWhoHoldsAPlace() {
    Accounts accounts =
        of(
            sovereign(AZERBAIJAN, KARABAKH),
            controls(ARMENIA, KARABAKH).during("1994/2020-09"),
            controls(AZERBAIJAN, KARABAKH).during("2020-12/.."),
            administers(ARMENIA, KARABAKH),
            occupies(ARMENIA, KARABAKH),
            present(RUSSIA, KARABAKH),
            inhabits(ARMENIA, KARABAKH),
            controls(ARMENIA, SYUNIK));
    assertThat(ids(accounts.sovereignty())).containsExactly("s1");
    assertThat(ids(accounts.control().of(KARABAKH))).containsExactly("s2", "s3");
    assertThat(ids(accounts.control().of(KARABAKH).on("2020-12-31"))).containsExactly("s3");
    assertThat(ids(accounts.control().of(KARABAKH).on("2010-01-01"))).containsExactly("s2");
    assertThat(ids(accounts.control().on("2010-01-01"))).containsExactly("s2", "s8");
    assertThat(ids(accounts.control().by(ARMENIA))).containsExactly("s2", "s8");
    assertThat(ids(accounts.administration())).containsExactly("s4");
    assertThat(ids(accounts.occupation())).containsExactly("s5");
    assertThat(ids(accounts.presence())).containsExactly("s6");
    assertThat(ids(accounts.inhabitants())).containsExactly("s7");
    assertThat(accounts.status(Relation.SOVEREIGNTY)).hasToString("StatusAccounts{1}");
    assertThat(accounts.list().get(1).figure()).isEmpty();
    assertThat(accounts.list().get(1).reading()).isEmpty();
  }

  @Test
  void asksForResponsibilityAndOccurrence() {
    Accounts accounts =
        of(
            initiated(ARMENIA, CLASHES),
            provoked(AZERBAIJAN, CLASHES),
            initiated(ARMENIA, BOMBING),
            happened(CLASHES),
            ongoing(BOMBING),
            saying("It is the worst escalation since 2020."));
    assertThat(ids(accounts.responsibility())).containsExactly("s1", "s2", "s3");
    assertThat(ids(accounts.responsibility().forEvent(CLASHES))).containsExactly("s1", "s2");
    assertThat(ids(accounts.responsibility().who(Deed.INITIATED))).containsExactly("s1", "s3");
    assertThat(ids(accounts.responsibility().naming(AZERBAIJAN))).containsExactly("s2");
    assertThat(ids(accounts.occurrence())).containsExactly("s4", "s5");
    assertThat(ids(accounts.occurrence().of(BOMBING))).containsExactly("s5");
    assertThat(accounts.list()).hasSize(5);
  }

  @Test
  void asksOneSideAndOneStake() {
    Accounts accounts = Accounts.in(dataset(report()));
    assertThat(ids(accounts.killed().accordingTo(ARMENIA))).containsExactly("report-02");
    assertThat(ids(accounts.killed().accordingTo(PASHINYAN))).containsExactly("report-02");
    assertThat(ids(accounts.killed().withStake(Stake.OWN_SIDE)))
        .containsExactly("report-02", "report-04");
    assertThat(ids(accounts.killed().withStake(Stake.THIRD_PARTY))).containsExactly("report-12");
  }

  @Test
  void anAccountTellsWhoSaysWhatInWhichStatement() {
    CasualtyAccounts killed = Accounts.in(dataset(report())).killed().of(ARMENIA);
    Account account = killed.soldiers().in(CLASHES).list().get(0);
    assertThat(killed.list().get(0))
        .hasToString(
            "Nikol Pashinyan [Armenia]: ≥49 soldiers of Armenia killed in the clashes, not final, a"
                + " part, read as ≥49 (2022-09-14, about its own side, statement report-02)");
    assertThat(account)
        .hasToString(
            "Nikol Pashinyan [Armenia]: ≥49, not final (2022-09-14, about its own side, statement"
                + " report-02)");
    assertThat(account.sides()).containsExactly(ARMENIA.id());
    assertThat(account.topic())
        .isEqualTo(killed(exactly(1)).soldiersOf(ARMENIA).in(CLASHES).topic().orElseThrow());
    assertThat(account.isCurrent()).isTrue();
    assertThat(account.replacedBy()).isEmpty();
    assertThat(
            Accounts.in(dataset(denied("d", RUSSIA, "2022-09-14", initiated(ARMENIA, CLASHES))))
                .list()
                .get(0))
        .hasToString(
            "Russia denies: Armenia initiated the clashes (2022-09-14, a third party, statement d)");
  }

  @ParameterizedTest
  @EnumSource(SpeechAct.class)
  void onlyThoseWhoAssertOrDenyGiveAccounts(SpeechAct act) {
    List<Account> accounts =
        Accounts.in(dataset(act("s", act, ARMENIA, "2022-09-14", happened(CLASHES)).build()))
            .list();
    if (act == SpeechAct.DENY) {
      assertThat(accounts).singleElement().matches(Account::isDenial);
    } else if (act.asserts()) {
      assertThat(accounts).singleElement().matches(account -> !account.isDenial());
    } else {
      assertThat(accounts).isEmpty();
    }
  }

  @Test
  void conditionalStatementsGiveNone() {
    Statement conditional =
        act("if", SpeechAct.ASSERT, ARMENIA, "2022-09-14", happened(CLASHES))
            .condition("if it is confirmed")
            .build();
    Statement confirming =
        reaction("yes", RUSSIA, "2022-09-15", RelationKind.CONFIRMS, conditional);
    assertThat(Accounts.in(dataset(conditional, confirming)).list()).isEmpty();
  }

  @Test
  void confirmingAndDenyingGiveAccountsOfWhatAnotherSaid() {
    Statement first =
        said(
            "first",
            ARMENIA,
            "2022-09-14",
            initiated(AZERBAIJAN, CLASHES),
            initiated(RUSSIA, CLASHES),
            killed(exactly(49)).in(CLASHES));
    Statement yes = reaction("yes", MONITOR, "2022-09-15", RelationKind.CONFIRMS, first);
    Statement no = reaction("no", AZERBAIJAN, "2022-09-15", RelationKind.DENIES, first);
    Statement own =
        act("own", SpeechAct.ASSERT, RUSSIA, "2022-09-15", killed(exactly(60)).in(CLASHES))
            .relation(RelationKind.CONFIRMS, first)
            .build();
    assertThat(Accounts.in(dataset(first, yes, no, own)).list())
        .extracting(Account::toString)
        .containsExactly(
            "Armenia: Azerbaijan initiated the clashes (2022-09-14, about the opposing side, statement first)",
            "Armenia: Russia initiated the clashes (2022-09-14, stake unknown, statement first)",
            "Armenia: 49 (2022-09-14, stake unknown, statement first)",
            "the monitor: Azerbaijan initiated the clashes (2022-09-15, a third party, statement yes)",
            "the monitor: Russia initiated the clashes (2022-09-15, a third party, statement yes)",
            "the monitor: 49 (2022-09-15, a third party, statement yes)",
            "Azerbaijan denies: Azerbaijan initiated the clashes (2022-09-15, about its own side, statement no)",
            "Azerbaijan denies: Russia initiated the clashes (2022-09-15, stake unknown, statement no)",
            "Azerbaijan denies: 49 (2022-09-15, stake unknown, statement no)",
            "Russia: 60 (2022-09-15, a third party, statement own)",
            "Russia: Azerbaijan initiated the clashes (2022-09-15, a third party, statement own)",
            "Russia: Russia initiated the clashes (2022-09-15, about its own side, statement own)");
  }

  @Test
  void toDenyADenialIsToAssert() {
    Statement no = denied("no", AZERBAIJAN, "2022-09-14", initiated(AZERBAIJAN, CLASHES));
    Statement notSo = reaction("not-so", ARMENIA, "2022-09-15", RelationKind.DENIES, no);
    Statement indeed = reaction("indeed", RUSSIA, "2022-09-15", RelationKind.CONFIRMS, no);
    assertThat(Accounts.in(dataset(no, notSo, indeed)).list())
        .extracting(Account::isDenial)
        .containsExactly(true, false, true);
  }

  @Test
  void originsAreTheEndsOfQuotationsAndNotThoseWhoPassOn() {
    Claim toll = killed(exactly(49)).soldiersOf(ARMENIA).in(CLASHES);
    Statement origin = said("origin", PASHINYAN, "2022-09-14", toll);
    Statement ministry = said("ministry", ARMENIAN_GOVERNMENT, "2022-09-14", toll);
    Statement article =
        act("article", SpeechAct.ASSERT, NEWSROOM, "2022-09-15", toll)
            .relation(RelationKind.QUOTES, origin)
            .build();
    Statement quoting =
        act("quoting", SpeechAct.ASSERT, RUSSIA, "2022-09-16", toll)
            .relation(RelationKind.QUOTES, article)
            .build();
    assertThat(independent(origin, ministry, article, quoting)).isEqualTo(1);
    Statement own = said("own", MONITOR, "2022-09-16", toll);
    assertThat(independent(origin, article, own)).isEqualTo(2);
    Statement both =
        act("both", SpeechAct.ASSERT, NEWSROOM, "2022-09-17", toll)
            .relation(RelationKind.QUOTES, origin)
            .relation(RelationKind.QUOTES, own)
            .build();
    assertThat(independent(origin, own, both)).isEqualTo(2);
    Statement together =
        Statement.by(PASHINYAN, MONITOR).id("together").on("2022-09-14").claim(toll).build();
    assertThat(independent(origin, together)).isEqualTo(1);
    assertThat(independent(said("z", AZERBAIJANI_GOVERNMENT, "2022-09-17", toll), origin))
        .isEqualTo(2);
    assertThat(Accounts.in(dataset()).killed().independentOrigins()).isZero();
  }

  @Test
  void anAccountCountsTheOriginsThatSayTheSameNow() {
    Claim toll = killed(exactly(49)).soldiersOf(ARMENIA).in(CLASHES);
    Statement origin = said("origin", PASHINYAN, "2022-09-14", toll);
    Statement article =
        act("article", SpeechAct.ASSERT, NEWSROOM, "2022-09-15", toll)
            .relation(RelationKind.QUOTES, origin)
            .build();
    Statement own = said("own", MONITOR, "2022-09-16", toll);
    Statement other =
        said("other", RUSSIA, "2022-09-16", killed(exactly(50)).soldiersOf(ARMENIA).in(CLASHES));
    assertThat(Accounts.in(dataset(origin, article, own, other)).killed().list())
        .extracting(account -> account.statement().id().value(), Account::independentOrigins)
        .containsExactly(
            tuple("origin", 2), tuple("article", 2), tuple("own", 2), tuple("other", 1));
  }

  @Test
  void quotationsInACircleAreOfTheirSpeakers() {
    Claim toll = killed(exactly(49)).in(CLASHES);
    Statement one = said("one", RUSSIA, "2022-09-14", toll);
    Statement other =
        act("other", SpeechAct.ASSERT, MONITOR, "2022-09-14", toll)
            .relation(RelationKind.QUOTES, one)
            .build();
    Statement back = one.toBuilder().relation(RelationKind.QUOTES, other).build();
    assertThat(independent(back, other)).isEqualTo(2);
  }

  private static int independent(Statement... statements) {
    Dataset dataset = dataset(statements);
    return Accounts.in(dataset).killed().independentOrigins();
  }
}
