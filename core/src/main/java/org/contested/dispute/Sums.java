package org.contested.dispute;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.contested.claim.CasualtyTopic;
import org.contested.figure.Figure;

/** Parts and wholes among the figures of a tally, and its words. */
final class Sums {

  private static final ImmutableList<String> NUMBERS =
      ImmutableList.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Sums() {}

  /** {@return the topics that are a proper part of another} */
  static Set<CasualtyTopic> parts(World world, List<CasualtyTopic> topics) {
    return marked(world, topics, true);
  }

  /** {@return the topics of which another is a proper part} */
  static Set<CasualtyTopic> wholes(World world, List<CasualtyTopic> topics) {
    return marked(world, topics, false);
  }

  private static Set<CasualtyTopic> marked(World world, List<CasualtyTopic> topics, boolean parts) {
    Set<CasualtyTopic> different = new LinkedHashSet<>(topics);
    Wholes<CasualtyTopic> wholes = new Wholes<>(world);
    different.forEach(topic -> wholes.add(topic, topic));
    Set<CasualtyTopic> marked = new HashSet<>();
    for (CasualtyTopic part : different) {
      wholes.around(
          part,
          whole -> {
            if (!marked.contains(parts ? part : whole)
                && !part.equals(whole)
                && part.isPartOf(whole, world)) {
              marked.add(parts ? part : whole);
            }
          });
    }
    return marked;
  }

  static OverlappingTopicsException overlap(World world, Tally.Entry one, Tally.Entry other) {
    Phrases phrases = new Phrases(world.dataset());
    CasualtyTopic a = one.topic();
    CasualtyTopic b = other.topic();
    String remedy;
    if (a.equals(b)) {
      remedy =
          "both answer one question; reconcile its accounts first, with a policy such as latest()";
    } else if (a.isPartOf(b, world) || b.isPartOf(a, world)) {
      remedy = "one is part of the other; use preferTotals() or preferParts()";
    } else {
      remedy =
          "nothing proves that they have nobody in common; say in the dataset how their events,"
              + " parties or territories lie within a common whole, or limit them to periods that do"
              + " not meet";
    }
    return new OverlappingTopicsException(
        a,
        b,
        "%s %s (statement %s) and %s %s (statement %s) may count one person twice: %s"
            .formatted(
                one.figure(),
                phrases.casualties(a),
                statements(one),
                other.figure(),
                phrases.casualties(b),
                statements(other),
                remedy));
  }

  private static String statements(Tally.Entry entry) {
    return entry.accounts().stream()
        .map(account -> account.statement().id().value())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  static String explain(Tally tally) {
    Optional<Figure> total = tally.total();
    if (total.isEmpty()) {
      return "No figures to add.\n";
    }
    Phrases phrases = new Phrases(tally.world().dataset());
    StringBuilder text = new StringBuilder();
    text.append(total.get())
        .append(tally.entries().size() == 1 ? ": one figure" : ": the sum of ")
        .append(tally.entries().size() == 1 ? "" : number(tally.entries().size()) + " figures")
        .append(tally.entries().size() == 1 ? ".\n" : " that count nobody twice.\n");
    List<Tally.Entry> entries = new ArrayList<>(tally.entries());
    entries.sort(Comparator.comparing(Sums::statements));
    Map<Stake, Integer> stakes = new EnumMap<>(Stake.class);
    for (Tally.Entry entry : entries) {
      text.append("- ")
          .append(entry.figure())
          .append(' ')
          .append(phrases.casualties(entry.topic()))
          .append(": ")
          .append(
              entry.accounts().stream()
                  .map(
                      account ->
                          "%s, %s (statement %s)"
                              .formatted(
                                  phrases.speakers(account),
                                  Phrases.stake(account.stake()),
                                  account.statement().id()))
                  .collect(Collectors.joining("; ")))
          .append('\n');
      stakes.merge(stakeOf(entry), 1, Integer::sum);
    }
    String kinds =
        stakes.entrySet().stream()
            .map(each -> kind(each.getKey(), each.getValue()))
            .collect(Collectors.joining(" and "));
    return text.append("It adds ").append(kinds).append(".\n").toString();
  }

  /** {@return the stake of all who give a figure; unknown where they have different ones} */
  private static Stake stakeOf(Tally.Entry entry) {
    List<Stake> stakes = entry.accounts().stream().map(Account::stake).distinct().toList();
    return stakes.size() == 1 ? stakes.get(0) : Stake.UNKNOWN;
  }

  private static String kind(Stake stake, int count) {
    String noun =
        switch (stake) {
          case OWN_SIDE -> count == 1 ? "self-report" : "self-reports";
          case OPPOSING_SIDE -> "by an opposing side";
          case THIRD_PARTY -> "by a third party";
          case UNKNOWN -> "of unknown or mixed stake";
        };
    return stake == Stake.OWN_SIDE
        ? number(count) + " " + noun
        : number(count) + (count == 1 ? " report " : " reports ") + noun;
  }

  private static String number(int count) {
    return count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
  }
}
