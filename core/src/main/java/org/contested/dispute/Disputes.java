package org.contested.dispute;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;

/**
 * The questions on which the current accounts of a dataset cannot all be true.
 *
 * <pre>{@code
 * Disputes.in(dataset).about(clashes).forEach(dispute -> out.println(dispute.explain()));
 * }</pre>
 *
 * <p>An account is current if its side has said nothing later on the same question and has not
 * taken it back ({@link Standing}). So a rising toll of one side is a series of updates and no
 * dispute. Disputed are
 *
 * <ul>
 *   <li>figures on one topic that no count fits, after what time explains: a count up to an earlier
 *       time, or a provisional one, may have risen since;
 *   <li>different parties said to have initiated or carried out one event alone, or to hold the
 *       whole of a territory as sovereign or in control at one time, where neither is part of the
 *       other; who is said to hold it without a period holds it when that is said;
 *   <li>that an event happened, against that it did not;
 *   <li>what one side says and another denies;
 *   <li>a figure for a part above one for its whole, or figures for several parts with nobody in
 *       common that come to more than one for their whole.
 * </ul>
 *
 * <p>Two lower bounds never conflict, and figures on different parties, harms or events answer
 * different questions. Conditional statements, demands, warnings and propositions take no part.
 * Finding disputes takes time linear in the statements and in what is found, apart from sorting.
 *
 * <p>Three limits keep it so, beyond which a contradiction may be missed, but none is invented: the
 * parts of a whole are added up largest first, as many as are certainly apart, which need not be
 * the choice that adds up to most; more than 2,000 parts only where they are parts of one event or
 * told apart by their periods; and each for the 100 nearest of the wholes around it. Where more
 * than 2,000 accounts answer one question by clocks at different offsets, moments less than the
 * difference of the clocks apart count in the order of the local clocks.
 */
public final class Disputes implements Iterable<Dispute> {
  private final Dataset dataset;
  private final ImmutableList<Dispute> compared;
  private final ImmutableList<Dispute> contested;

  private Disputes(Dataset dataset, List<Dispute> compared) {
    this.dataset = dataset;
    this.compared = ImmutableList.copyOf(compared);
    this.contested =
        compared.stream().filter(Dispute::isContested).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the disputes in a dataset}
   *
   * @param dataset the dataset; {@code dataset.asKnownAt(day)} for those of an earlier day
   */
  public static Disputes in(Dataset dataset) {
    return in(new Ledger(dataset));
  }

  static Disputes in(Ledger ledger) {
    List<Dispute> compared = new ArrayList<>();
    PartsOfWholes parts = new PartsOfWholes(ledger.world(), compared::add);
    for (List<Account> accounts : ledger.byQuestion().values()) {
      List<Account> current = accounts.stream().filter(Account::isCurrent).toList();
      if (current.size() > 1) {
        compared.add(Dispute.onQuestion(ledger.world(), current));
      }
      parts.add(current);
    }
    parts.find();
    return new Disputes(ledger.world().dataset(), compared);
  }

  /**
   * {@return those of them about an event or an event within it}
   *
   * @param event the event's id
   * @throws java.util.NoSuchElementException if the dataset holds no such event
   */
  public Disputes about(EventId event) {
    EventId known = dataset.get(event).id();
    return new Disputes(
        dataset, compared.stream().filter(dispute -> dispute.isAbout(known)).toList());
  }

  /**
   * {@return those of them about an event or an event within it}
   *
   * @param event the event
   * @throws java.util.NoSuchElementException if the dataset holds no such event
   */
  public Disputes about(Event event) {
    return about(event.id());
  }

  /** {@return the disputes: questions whose current accounts cannot all be true} */
  public ImmutableList<Dispute> list() {
    return contested;
  }

  /**
   * {@return every question with two or more current accounts, whether they can all be true or not,
   * and each part that exceeds its whole}
   */
  public ImmutableList<Dispute> compared() {
    return compared;
  }

  /** {@return the disputes} */
  public Stream<Dispute> stream() {
    return contested.stream();
  }

  /** {@return the disputes} */
  @Override
  public Iterator<Dispute> iterator() {
    return contested.iterator();
  }

  /** {@return whether nothing is disputed} */
  public boolean isEmpty() {
    return contested.isEmpty();
  }

  /** {@return how many disputes there are} */
  public int size() {
    return contested.size();
  }

  /** {@return how many questions are compared and how many disputed} */
  @Override
  public String toString() {
    return "Disputes{%d of %d}".formatted(contested.size(), compared.size());
  }
}
