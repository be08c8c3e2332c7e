package org.contested.dataset;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.contested.statement.StatementId;
import org.contested.time.Timespan;

/** Makes the ids of revisions and withdrawals; each tells of which statement and which release. */
final class RevisionIds {
  private final Dataset older;
  private final Dataset newer;
  private final String label;
  private final Set<StatementId> given = new HashSet<>();

  RevisionIds(Dataset older, Dataset newer) {
    this.older = older;
    this.newer = newer;
    this.label =
        newer
            .version()
            .or(() -> newer.releasedAt().flatMap(Timespan::findEdtf))
            .orElse("without a version");
  }

  /** {@return what the newer dataset is called} */
  String label() {
    return label;
  }

  /** {@return an id that neither dataset has, {@code former@label} if that is one} */
  StatementId next(StatementId former, String content) {
    String head = Revisions.head(former);
    Optional<StatementId> readable =
        head.equals(former.value()) ? find(head + "@" + label) : Optional.empty();
    if (readable.isPresent() && isFree(readable.get())) {
      given.add(readable.get());
      return readable.get();
    }
    StatementId id;
    int attempt = 0;
    do {
      String digest =
          Hashing.sha256()
              .hashString(former.value() + label + content + attempt++, StandardCharsets.UTF_8)
              .toString();
      id = StatementId.of(head + "@" + digest.substring(0, Revisions.DIGITS));
    } while (!isFree(id));
    given.add(id);
    return id;
  }

  private boolean isFree(StatementId id) {
    return older.find(id).isEmpty() && newer.find(id).isEmpty() && !given.contains(id);
  }

  private static Optional<StatementId> find(String text) {
    try {
      return Optional.of(StatementId.of(text));
    } catch (IllegalArgumentException unusable) {
      return Optional.empty();
    }
  }
}
