package org.contested.dataset;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contested.common.EntityId;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;

/**
 * Which statements of a dataset are revisions and withdrawals that a merge made of others; they are
 * told by their relations and ids.
 */
final class Revisions {

  /** How many digits of a digest stand at the end of an id that cannot tell its release. */
  static final int DIGITS = 10;

  private final Map<StatementId, Statement> next = new HashMap<>();
  private final Set<StatementId> made = new HashSet<>();
  private final Set<StatementId> withdrawn = new HashSet<>();

  Revisions(Dataset dataset) {
    for (Statement statement : dataset.statements()) {
      for (StatementRelation relation : statement.relations()) {
        if (isRevision(statement, relation)) {
          next.put(relation.statement(), statement);
          made.add(statement.id());
        } else if (isWithdrawal(statement, relation)) {
          withdrawn.add(relation.statement());
          made.add(statement.id());
        }
      }
    }
  }

  /** {@return whether the relation is to the statement of which the other is a revision} */
  static boolean isRevision(Statement statement, StatementRelation relation) {
    return relation.kind() == RelationKind.SUPERSEDES
        && isMadeFrom(statement.id(), relation.statement());
  }

  private static boolean isWithdrawal(Statement statement, StatementRelation relation) {
    return relation.kind() == RelationKind.RETRACTS
        && isMadeFrom(statement.id(), relation.statement())
        && statement.act() == SpeechAct.RETRACT;
  }

  private static boolean isMadeFrom(StatementId id, StatementId former) {
    return id.value().startsWith(head(former) + "@");
  }

  /**
   * {@return an id with room left for {@code @} and a digest: itself, or of a long one its
   * beginning and a digest of the whole, so that no two have the same}
   */
  static String head(StatementId id) {
    String text = id.value();
    int room = EntityId.MAX_LENGTH - DIGITS - 1;
    if (text.length() <= room) {
      return text;
    }
    int cut = room - DIGITS - 1;
    int end = Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    String digest = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    return text.substring(0, end) + "~" + digest.substring(0, DIGITS);
  }

  /** {@return whether a statement is a revision or a withdrawal} */
  boolean isMade(StatementId id) {
    return made.contains(id);
  }

  boolean isWithdrawn(StatementId id) {
    return withdrawn.contains(id);
  }

  /** {@return whether a statement has been revised or withdrawn} */
  boolean isPast(StatementId id) {
    return next.containsKey(id) || withdrawn.contains(id);
  }

  /** {@return a statement, its revision, the revision of that, and so on to the last} */
  List<Statement> chain(Statement first) {
    List<Statement> chain = new ArrayList<>();
    Set<StatementId> seen = new HashSet<>();
    Statement latest = first;
    while (latest != null && seen.add(latest.id())) {
      chain.add(latest);
      latest = next.get(latest.id());
    }
    return chain;
  }

  /** {@return the last of its chain} */
  Statement latest(Statement first) {
    List<Statement> chain = chain(first);
    return chain.get(chain.size() - 1);
  }
}
