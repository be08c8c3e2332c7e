package org.contested.exporters;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contested.claim.Claim;
import org.contested.common.EntityId;
import org.contested.dataset.Dataset;
import org.contested.dispute.Account;
import org.contested.dispute.Accounts;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.Citation;
import org.contested.statement.Grade;
import org.contested.statement.Quotation;
import org.contested.statement.Source;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says of one claim, as cells. Several values of one cell are parted by a
 * semicolon and a space; what was not said is empty.
 *
 * @param claimIndex where the claim stands among those of its statement, from 0; -1 where it is
 *     another statement's, or there is none
 * @param account the account that it gives; null where it answers no question: what is said under a
 *     condition, demanded, promised or warned of, and what is said in words alone
 */
record AccountRow(
    Dataset dataset, Statement said, ClaimCells claim, int claimIndex, @Nullable Account account) {

  private static final String BETWEEN = "; ";

  /** Gives all that is said in a dataset, in its order, row by row. */
  static void forEach(Dataset dataset, Consumer<AccountRow> rows) {
    ImmutableListMultimap<StatementId, Account> accounts =
        Multimaps.index(Accounts.in(dataset).list(), account -> account.statement().id());
    for (Statement said : dataset.statements()) {
      forEach(dataset, said, accounts.get(said.id()), rows);
    }
  }

  /** The accounts of a statement's own claims come first, in the order of these. */
  private static void forEach(
      Dataset dataset, Statement said, ImmutableList<Account> accounts, Consumer<AccountRow> rows) {
    boolean answers = said.condition().isEmpty() && (isDenied(said) || said.act().asserts());
    int index = 0;
    int next = 0;
    for (Claim claim : said.claims()) {
      boolean isNext =
          answers && next < accounts.size() && accounts.get(next).claim().equals(claim);
      Account account = isNext ? accounts.get(next++) : null;
      rows.accept(new AccountRow(dataset, said, new ClaimCells(dataset, claim), index++, account));
    }
    for (Account account : accounts.subList(next, accounts.size())) {
      ClaimCells claim = new ClaimCells(dataset, account.claim());
      rows.accept(new AccountRow(dataset, said, claim, -1, account));
    }
    if (said.claims().isEmpty() && accounts.isEmpty()) {
      rows.accept(new AccountRow(dataset, said, new ClaimCells(dataset, null), -1, null));
    }
  }

  private static boolean isDenied(Statement said) {
    return said.act() == SpeechAct.DENY;
  }

  boolean isDenial() {
    return account == null ? isDenied(said) : account.isDenial();
  }

  /** {@return whether the speaker says that it is so, and on no condition} */
  boolean isAsserted() {
    return account == null
        ? said.act().asserts() && said.condition().isEmpty()
        : !account.isDenial();
  }

  String statement() {
    return said.id().value();
  }

  String index() {
    return claimIndex < 0 ? "" : Integer.toString(claimIndex);
  }

  /** {@return a number, which nobody is to add up unless it is asserted} */
  String asserted(OptionalLong number) {
    return isAsserted() && number.isPresent() ? Long.toString(number.getAsLong()) : "";
  }

  String published(Function<Published, Long> number) {
    return isAsserted() ? claim.published().map(number).map(Object::toString).orElse("") : "";
  }

  String speakers() {
    return ids(said.speakers());
  }

  String speakerNames() {
    return join(said.speakers(), this::name);
  }

  private String name(PartyId id) {
    return dataset.find(id).map(Party::displayName).orElse(id.value());
  }

  String onBehalfOf() {
    return ids(said.onBehalfOf());
  }

  Collection<PartyId> sides() {
    return account == null ? dataset.sidesOf(said) : account.sides();
  }

  String stake() {
    return account == null ? "" : account.stake().name();
  }

  String act() {
    return said.act().name();
  }

  String condition() {
    return said.condition().orElse("");
  }

  String standing() {
    return account == null ? "" : account.standing().name();
  }

  String mode() {
    return said.mode().map(Enum::name).orElse("");
  }

  String grade() {
    return said.grade().map(Grade::toString).orElse("");
  }

  String note() {
    return said.note().orElse("");
  }

  String saidAt() {
    return text(said.saidAt());
  }

  String saidEarliest() {
    return said.saidAt().flatMap(Timespan::earliestStart).map(Object::toString).orElse("");
  }

  String saidLatest() {
    return said.saidAt().flatMap(Timespan::latestEnd).map(Object::toString).orElse("");
  }

  String knownAt() {
    return text(said.knownAt());
  }

  String relays() {
    return ids(said.relays());
  }

  String sources() {
    return join(said.citations(), citation -> citation.source().value());
  }

  String sourceTitles() {
    return join(
        said.citations(),
        citation -> dataset.find(citation.source()).flatMap(Source::title).orElse(""));
  }

  String locators() {
    return join(said.citations(), citation -> citation.locator().orElse(""));
  }

  String publishedAt() {
    return join(said.citations(), (Citation citation) -> text(citation.publishedAt()));
  }

  String quotation() {
    return join(said.quotations(), Quotation::text);
  }

  static String text(Optional<Timespan> time) {
    return time.map(Timespan::toString).orElse("");
  }

  static String ids(Collection<? extends EntityId> ids) {
    return join(ids, EntityId::value);
  }

  /** Where all are empty, so is the cell; else each keeps its place among the others. */
  static <T> String join(Collection<? extends T> values, Function<? super T, String> text) {
    ImmutableList<String> texts =
        values.stream().<String>map(text).collect(ImmutableList.toImmutableList());
    return texts.stream().allMatch(String::isEmpty)
        ? ""
        : texts.stream().collect(Collectors.joining(BETWEEN));
  }
}
