package org.contested.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.contested.json.Rule;
import org.contested.json.stream.Columns;
import org.contested.json.stream.ParserWords;
import org.contested.json.stream.YamlWords;
import org.contested.json.table.JsonInput;
import org.contested.json.table.ReadPolicy;
import org.contested.json.table.Token;
import org.jspecify.annotations.Nullable;

/**
 * A Jackson 2 parser as an input of the tables. Where what it reads from fails, the exception is
 * carried by an {@link UncheckedIOException}.
 */
final class Jackson2Input extends JsonInput {

  /** Our token of each of Jackson's, by its ordinal. */
  private static final Token[] TOKENS =
      Stream.of(JsonToken.values()).map(Jackson2Input::ours).toArray(Token[]::new);

  /** Of these characters Jackson 2 tells the place after them, and of no others. */
  private static final String CONTROL = "Illegal character ((CTRL-CHAR";

  private final JsonParser parser;
  private final @Nullable Columns columns;
  private final int firstLine;
  private final boolean isYaml;
  private final boolean carriesJson;

  /**
   * An input from a parser that somebody else made, on its current token if it has one.
   *
   * @param parser the parser
   * @param policy what to do with problems
   */
  Jackson2Input(JsonParser parser, ReadPolicy policy) {
    this(parser, policy, null, 1);
  }

  /**
   * An input from UTF-8 text of which columns are counted in characters rather than bytes.
   *
   * @param parser a parser of the bytes
   * @param policy what to do with problems
   * @param columns the columns of the text, or null if it is not at hand
   * @param firstLine the number of its first line
   */
  Jackson2Input(JsonParser parser, ReadPolicy policy, @Nullable Columns columns, int firstLine) {
    super(policy);
    this.parser = parser;
    this.columns = columns;
    this.firstLine = firstLine;
    this.isYaml = OtherFormats.isYaml(parser);
    this.carriesJson = OtherFormats.areReadBy(parser);
    now(parser.hasCurrentToken() ? toToken(parser.currentToken()) : Token.END);
    if (current() == Token.OBJECT || current() == Token.ARRAY) {
      enter();
    }
  }

  @Override
  protected Token advance() {
    try {
      Token token = now(toToken(parser.nextToken()));
      return isYaml ? requireJson(token) : token;
    } catch (IOException e) {
      throw failure(e);
    } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
      throw ParserWords.bug(e, pointer(), place()); // a parser's own, on broken bytes
    }
  }

  /**
   * YAML can say what JSON cannot; Jackson would pass it on as something else. What YAML 1.2 reads
   * as a text is one, as it is to Jackson 3.
   */
  private Token requireJson(Token current) throws IOException {
    if (current == Token.STRING && OtherFormats.isAlias(parser)) {
      throw YamlWords.alias(this, parser.getText());
    } else if (YamlWords.isTextSince12(current, parser.getText())) {
      return now(Token.STRING);
    } else if (current == Token.INTEGER || current == Token.DECIMAL) {
      YamlWords.requireNumber(this, parser.getText());
    }
    return current;
  }

  private static Token toToken(@Nullable JsonToken token) {
    return token == null ? Token.END : TOKENS[token.ordinal()];
  }

  private static Token ours(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Token.OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case FIELD_NAME -> Token.NAME;
      case VALUE_STRING -> Token.STRING;
      case VALUE_NUMBER_INT -> Token.INTEGER;
      case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
    };
  }

  private RuntimeException failure(IOException e) {
    if (e instanceof JacksonException ours) {
      String words = wordsOf(ours);
      Rule rule =
          ParserWords.rule(
              words,
              e instanceof JsonEOFException && !ParserWords.saysNotUtf8(words),
              e instanceof StreamConstraintsException);
      return ParserWords.bad(rule, words, pointer(), placeOf(ours, words), e);
    }
    return e instanceof CharConversionException
        ? ParserWords.bad(Rule.MALFORMED, e.getMessage(), pointer(), place(), e)
        : new UncheckedIOException(e);
  }

  /** {@return what Jackson says, but of a name that is not UTF-8 that it is not} */
  private String wordsOf(JacksonException e) {
    String words = String.valueOf(e.getOriginalMessage());
    return words.equals("Unexpected end-of-input in field name") && hasMore()
        ? "Invalid UTF-8 in a name"
        : words;
  }

  private boolean hasMore() {
    try {
      return parser.releaseBuffered(OutputStream.nullOutputStream()) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private Place placeOf(JacksonException e, String words) {
    JsonLocation location = Jackson2.locationOf(e);
    return location == null ? place() : placeOf(location, words.startsWith(CONTROL) ? 1 : 0);
  }

  @Override
  public boolean carriesJson() {
    return carriesJson;
  }

  @Override
  public String text() {
    try {
      return current() == Token.NAME ? parser.currentName() : parser.getText();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  protected char @Nullable [] buffer() {
    try {
      return parser.getTextCharacters();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  protected int bufferStart() {
    try {
      return parser.getTextOffset();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  protected int bufferLength() {
    try {
      return parser.getTextLength();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public boolean fitsLong() {
    try {
      return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    } catch (InputCoercionException | StreamConstraintsException e) {
      return false;
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public long longValue() {
    try {
      return parser.getLongValue();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public double doubleValue() {
    try {
      return parser.getDoubleValue();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  @Override
  public Place place() {
    return placeOf(parser.currentTokenLocation(), 0);
  }

  private Place placeOf(JsonLocation place, int past) {
    return new Place() {
      @Override
      public int line() {
        return firstLine - 1 + Math.max(place.getLineNr(), 0);
      }

      @Override
      public int column() {
        return columns == null
            ? Math.max(place.getColumnNr() - past, 0)
            : columns.at((int) place.getByteOffset() - past);
      }
    };
  }
}
