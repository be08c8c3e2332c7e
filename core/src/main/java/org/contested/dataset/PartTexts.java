package org.contested.dataset;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.stream.Collectors;
import org.contested.common.EntityId;
import org.contested.common.Extensions;
import org.contested.common.Name;
import org.contested.statement.Citation;
import org.contested.statement.Quotation;

/**
 * Names, quotations, citations and lists of plain values as texts of one field: plain where that
 * can be mistaken for no other, and else as JSON.
 */
final class PartTexts {
  private final StringBuilder json = new StringBuilder("{");

  private PartTexts() {}

  static String of(Name name) {
    boolean plain =
        name.language().isEmpty() && name.usedBy().isEmpty() && name.extensions().isEmpty();
    if (plain && !name.text().startsWith("{")) {
      return name.text();
    }
    PartTexts texts = new PartTexts().text("text", name.text());
    name.language().ifPresent(language -> texts.text("language", language));
    if (!name.usedBy().isEmpty()) {
      texts.field(
          "usedBy",
          name.usedBy().stream()
              .map(EntityId::value)
              .sorted()
              .map(PartTexts::quote)
              .collect(Collectors.joining(",", "[", "]")));
    }
    return texts.end(name.extensions());
  }

  static String of(Quotation quotation) {
    boolean plain =
        quotation.language().isEmpty()
            && quotation.rendering().isEmpty()
            && quotation.extensions().isEmpty();
    if (plain && !quotation.text().startsWith("{")) {
      return quotation.text();
    }
    PartTexts texts = new PartTexts().text("text", quotation.text());
    quotation.language().ifPresent(language -> texts.text("language", language));
    quotation.rendering().ifPresent(rendering -> texts.text("rendering", rendering.name()));
    return texts.end(quotation.extensions());
  }

  static String of(Citation citation) {
    boolean plain =
        citation.locator().isEmpty()
            && citation.publishedAt().isEmpty()
            && citation.extensions().isEmpty();
    if (plain && !citation.source().value().startsWith("{")) {
      return citation.source().value();
    }
    PartTexts texts = new PartTexts().text("source", citation.source().value());
    citation.locator().ifPresent(locator -> texts.text("locator", locator));
    citation.publishedAt().ifPresent(time -> texts.text("publishedAt", time.toString()));
    return texts.end(citation.extensions());
  }

  /** {@return the values in brackets, quoted if any of them could be mistaken for several} */
  static String list(Collection<String> values) {
    boolean quoted = values.stream().anyMatch(text -> text.contains(", ") || text.contains("\""));
    return values.stream()
        .map(text -> quoted ? quote(text) : text)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private PartTexts text(String name, String value) {
    field(name, quote(value));
    return this;
  }

  private void field(String name, String value) {
    json.append(json.length() > 1 ? "," : "").append(quote(name)).append(':').append(value);
  }

  private String end(Extensions extensions) {
    extensions.asMap().forEach(this::field);
    return json.append('}').toString();
  }

  private static String quote(String text) {
    return Extensions.ofTexts(ImmutableMap.of("text", text)).findJson("text").orElseThrow();
  }
}
