package org.contested.examples;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Harm;
import org.contested.claim.Topic;
import org.contested.dataset.Dataset;
import org.contested.dispute.Account;
import org.contested.dispute.Dispute;
import org.contested.dispute.DisputeKind;
import org.contested.dispute.Disputes;
import org.contested.event.EventId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints where historians of the American Civil War contradict one another. */
@Command(
    name = "rivals",
    description = {
      "Prints where five historians of the American Civil War contradict one another:",
      "for each set of harms how many questions (a battle, a side) two or more answer,",
      "and one battle in full."
    },
    footer = {"", "Example: rivals --battle cwsac:VA005 --side union"})
final class RivalsCommand implements Runnable {

  /**
   * How many questions several historians answer.
   *
   * @param compared with two or more historians
   * @param conflicting those of them that no count fits
   */
  record Count(int compared, int conflicting) {
    Count plus(Dispute dispute) {
      return new Count(compared + 1, conflicting + (dispute.isContested() ? 1 : 0));
    }

    int agreeing() {
      return compared - conflicting;
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "The tables; shared/data/battles/acw beside the checkout if not given.")
  private @Nullable Path folder;

  @Option(
      names = "--battle",
      defaultValue = "cwsac:VA005",
      paramLabel = "ID",
      description = "The battle to explain; ${DEFAULT-VALUE} (First Manassas) if not given.")
  private String battle;

  @Option(
      names = "--side",
      defaultValue = "UNION",
      paramLabel = "SIDE",
      description = "The side to explain: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private CivilWarSide side;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Dataset dataset = CivilWarBattles.read(folder == null ? DataFiles.find("battles/acw") : folder);
    Disputes disputes = Disputes.in(dataset);
    PrintWriter out = spec.commandLine().getOut();
    TextTable table = new TextTable("HARMS", ">ASKED TWICE", ">CONFLICT", ">AGREE");
    counts(disputes)
        .forEach(
            (harms, count) ->
                table.row(harms, count.compared(), count.conflicting(), count.agreeing()));
    table.printTo(out);
    EventId event = EventId.of(battle);
    out.printf("%n%s, %s%n%n", dataset.get(event).displayName(), side.party().displayName());
    for (Dispute dispute : of(side, disputes.about(dataset.get(event)))) {
      out.println(dispute.explain());
    }
  }

  /** {@return by harms, how many questions on a side in a battle are answered by two or more} */
  static Map<String, Count> counts(Disputes disputes) {
    Map<String, Count> counts = new TreeMap<>();
    for (Dispute dispute : disputes.compared()) {
      if (dispute.kind() == DisputeKind.SAME_QUESTION
          && dispute.topic() instanceof CasualtyTopic topic
          && topic.victims().party().isPresent()) {
        String harms = topic.harms().stream().map(Harm::name).collect(joining("+"));
        counts.put(harms, counts.getOrDefault(harms, new Count(0, 0)).plus(dispute));
      }
    }
    return counts;
  }

  /** {@return the questions on a side, and the parts of it that exceed a whole} */
  static List<Dispute> of(CivilWarSide side, Disputes disputes) {
    return disputes.compared().stream()
        .filter(
            dispute ->
                dispute.accounts().stream().map(Account::topic).anyMatch(topic -> is(side, topic)))
        .toList();
  }

  private static boolean is(CivilWarSide side, Topic topic) {
    return topic instanceof CasualtyTopic casualties
        && casualties.victims().party().filter(side.party().id()::equals).isPresent();
  }
}
