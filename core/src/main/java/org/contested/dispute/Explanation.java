package org.contested.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contested.figure.Figure;

/** Tells a dispute in plain words. */
final class Explanation {
  private final Phrases phrases;

  Explanation(Phrases phrases) {
    this.phrases = phrases;
  }

  String of(Dispute dispute) {
    StringBuilder text = new StringBuilder();
    text.append(dispute.isContested() ? "Disputed: " : "Not disputed: ");
    switch (dispute.kind()) {
      case SAME_QUESTION -> sameQuestion(dispute, text);
      case PART_EXCEEDS_WHOLE, PARTS_EXCEED_WHOLE -> parts(dispute, text);
    }
    return text.toString();
  }

  private void sameQuestion(Dispute dispute, StringBuilder text) {
    text.append(phrases.topic(dispute.topic())).append(".\n");
    Map<String, List<Account>> answers = new LinkedHashMap<>();
    for (Account account : dispute.accounts()) {
      String answer = (account.isDenial() ? "denied: " : "") + phrases.answer(account.claim());
      answers.computeIfAbsent(answer, key -> new ArrayList<>()).add(account);
    }
    answers.forEach((answer, accounts) -> line(answer, accounts, text));
    text.append(conclusion(dispute)).append('\n');
  }

  private void line(String answer, List<Account> accounts, StringBuilder text) {
    text.append("- ").append(answer).append(": ");
    text.append(accounts.stream().map(this::source).collect(Collectors.joining("; ")));
    text.append('\n');
  }

  private String source(Account account) {
    return "%s, %s%s (statement %s)"
        .formatted(
            phrases.speakers(account),
            account.statement().saidAt().map(time -> time + ", ").orElse(""),
            Phrases.stake(account.stake()),
            account.statement().id());
  }

  private static String conclusion(Dispute dispute) {
    Optional<Figure> envelope = dispute.envelope();
    if (dispute.isContested()) {
      if (envelope.isEmpty()) {
        return "They cannot all be true.";
      }
      return dispute.accounts().stream().anyMatch(Account::isDenial)
          ? "They cannot all be true; the figures told span " + envelope.get() + "."
          : "No count fits all of them; together they span " + envelope.get() + ".";
    }
    return dispute
        .agreement()
        .filter(agreed -> !agreed.allowsSameAs(Figure.unknown()))
        .map(agreed -> "All of them allow " + agreed + ".")
        .orElse("They can all be true.");
  }

  private void parts(Dispute dispute, StringBuilder text) {
    boolean several = dispute.kind() == DisputeKind.PARTS_EXCEED_WHOLE;
    text.append(
        several
            ? "parts that exceed together the whole to which they belong.\n"
            : "a part that exceeds the whole to which it belongs.\n");
    for (Account account : dispute.parts()) {
      text.append("- part: ").append(count(account)).append('\n');
    }
    for (Account account : dispute.wholes()) {
      text.append("- whole: ").append(count(account)).append('\n');
    }
    if (several) {
      Figure sum = Figure.atLeast(PartsOfWholes.sum(dispute.parts()));
      text.append("The parts have nobody in common and come to ").append(sum).append(". ");
    }
    text.append("They cannot all be true.\n");
  }

  private String count(Account account) {
    return phrases.count(account) + ": " + source(account);
  }
}
