package org.contested.json.stream;

import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contested.dataset.Problem;
import org.contested.dataset.ProblemCode;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.JsonInput;
import org.contested.json.table.Token;
import org.jspecify.annotations.Nullable;

/**
 * The ids of everything that stands in a text, also of what cannot be read, so that no reference to
 * it is said to lead nowhere.
 */
final class IdsInText {

  /** What is said of references to the ids. */
  private final Set<String> messages = new HashSet<>();

  /** The kinds of which something has an id that cannot be read. */
  private final Set<Kind> doubtful = EnumSet.noneOf(Kind.class);

  private @Nullable String type;
  private @Nullable String id;

  private final Texts texts;

  private IdsInText(Texts texts) {
    this.texts = texts;
  }

  static IdsInText of(Texts texts, byte[] bytes, boolean asRecords) {
    IdsInText ids = new IdsInText(texts);
    if (asRecords) {
      ids.records(bytes);
    } else {
      ids.document(bytes);
    }
    return ids;
  }

  /** {@return whether a problem is a reference to something that may stand in the text} */
  boolean explain(Problem problem) {
    return problem.code() == ProblemCode.DANGLING_REFERENCE
        && (messages.contains(problem.message())
            || doubtful.stream().anyMatch(kind -> problem.message().startsWith(start(kind))));
  }

  private static String start(Kind kind) {
    return "there is no %s '".formatted(kind.type());
  }

  private void document(byte[] bytes) {
    try {
      texts.lookUp(bytes, 1, this::lists);
    } catch (BadJsonException e) {
      doubtful.addAll(EnumSet.allOf(Kind.class)); // who knows what would have followed
    }
  }

  private IdsInText lists(JsonInput in) {
    in.next();
    while (in.next() == Token.NAME) {
      Optional<Kind> kind = Kind.ofList(in.text());
      Token value = in.next();
      if (kind.isEmpty()) {
        in.skip();
      } else if (value == Token.ARRAY) {
        list(kind.get(), in);
      } else {
        in.skip();
        doubtful.add(kind.get());
      }
    }
    return this;
  }

  private void list(Kind kind, JsonInput in) {
    while (in.next() != Token.END_ARRAY) {
      entity(in);
      note(List.of(kind));
    }
  }

  private void records(byte[] bytes) {
    try (LineReader lines = new LineReader(new ByteArrayInputStream(bytes))) {
      lines.next();
      while (lines.next()) {
        record(lines.line());
      }
    }
  }

  private void record(byte[] line) {
    try {
      texts.lookUp(
          line,
          1,
          in -> {
            in.next();
            entity(in);
            return this;
          });
    } catch (BadJsonException e) {
      // What was read before the line broke off is what is known of it.
    }
    Optional<Kind> kind = Optional.ofNullable(type).flatMap(Kind::ofType);
    note(kind.map(List::of).orElseGet(() -> List.of(Kind.values())));
  }

  /** Reads type and id of what is current, as far as it has them. */
  private void entity(JsonInput in) {
    type = null;
    id = null;
    if (in.current() != Token.OBJECT) {
      in.skip();
      return;
    }
    while (in.next() == Token.NAME) {
      String name = in.text();
      if (in.next() != Token.STRING) {
        in.skip();
      } else if (name.equals("type")) {
        type = in.text();
      } else if (name.equals("id")) {
        id = in.text();
      }
    }
  }

  private void note(List<Kind> kinds) {
    for (Kind kind : kinds) {
      if (id == null) {
        doubtful.add(kind);
      } else {
        messages.add(start(kind) + id + "'; add it or correct the id");
      }
    }
  }
}
