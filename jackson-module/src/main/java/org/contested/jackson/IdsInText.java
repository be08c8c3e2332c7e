package org.contested.jackson;

import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contested.dataset.Problem;
import org.contested.dataset.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

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

  private IdsInText() {}

  static IdsInText of(byte[] bytes, boolean asRecords) {
    IdsInText ids = new IdsInText();
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
    try (JsonParser parser = Texts.FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        Optional<Kind> kind = Kind.ofList(parser.currentName());
        JsonToken value = parser.nextToken();
        if (kind.isEmpty()) {
          parser.skipChildren();
        } else if (value == JsonToken.START_ARRAY) {
          list(kind.get(), parser);
        } else {
          parser.skipChildren();
          doubtful.add(kind.get());
        }
      }
    } catch (JacksonException e) {
      doubtful.addAll(EnumSet.allOf(Kind.class)); // who knows what would have followed
    }
  }

  private void list(Kind kind, JsonParser parser) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      entity(parser);
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
    try (JsonParser parser = Texts.FACTORY.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      entity(parser);
    } catch (JacksonException e) {
      // What was read before the line broke off is what is known of it.
    }
    Optional<Kind> kind = Optional.ofNullable(type).flatMap(Kind::ofType);
    note(kind.map(List::of).orElseGet(() -> List.of(Kind.values())));
  }

  /** Reads type and id of what is current, as far as it has them. */
  private void entity(JsonParser parser) {
    type = null;
    id = null;
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() != JsonToken.VALUE_STRING) {
        parser.skipChildren();
      } else if (name.equals("type")) {
        type = parser.getString();
      } else if (name.equals("id")) {
        id = parser.getString();
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
