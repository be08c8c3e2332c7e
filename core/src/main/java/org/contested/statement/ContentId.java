package org.contested.statement;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.contested.common.EntityId;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/** Makes an id for a statement whose coder gave none, from all that it says. */
final class ContentId {

  private static final int DIGITS = 10;

  private ContentId() {}

  static StatementId of(Statement statement) {
    String speaker =
        statement.speakers().isEmpty() ? "" : statement.speakers().iterator().next().value();
    String when = statement.saidAt().flatMap(Timespan::findEdtf).map(edtf -> "@" + edtf).orElse("");
    String tail = "#" + digest(statement).substring(0, DIGITS);
    int room = EntityId.MAX_LENGTH - tail.length();
    String head = speaker + when;
    return StatementId.of((head.length() <= room ? head : "") + tail);
  }

  private static String digest(Statement statement) {
    Hasher hasher = Hashing.sha256().newHasher();
    @Nullable Object[] parts = {
      statement.speakers(),
      statement.onBehalfOf(),
      statement.act(),
      statement.addressees(),
      statement.claims(),
      statement.condition(),
      statement.saidAt(),
      statement.venue(),
      statement.mode(),
      statement.quotations(),
      statement.relays(),
      statement.citations(),
      statement.grade(),
      statement.relations(),
      statement.note(),
      statement.extensions()
    };
    for (Object part : parts) {
      add(hasher, String.valueOf(part)); // nothing but the act can be missing
    }
    // Apart, so that statements without it keep the ids that earlier versions gave them.
    statement.knownAt().ifPresent(time -> add(hasher, "known at " + time));
    return hasher.hash().toString();
  }

  private static void add(Hasher hasher, String text) {
    hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_16LE);
  }
}
