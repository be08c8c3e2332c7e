package org.contested.jackson;

import java.io.CharConversionException;
import java.util.stream.Stream;
import org.contested.json.Rule;
import org.contested.json.stream.Columns;
import org.contested.json.stream.ParserWords;
import org.contested.json.stream.YamlWords;
import org.contested.json.table.FieldNames;
import org.contested.json.table.JsonInput;
import org.contested.json.table.ReadPolicy;
import org.contested.json.table.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** A Jackson 3 parser as an input of the tables. */
final class Jackson3Input extends JsonInput {

  /** Our token of each of Jackson's, by its ordinal. */
  private static final Token[] TOKENS =
      Stream.of(JsonToken.values()).map(Jackson3Input::ours).toArray(Token[]::new);

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser parser;
  private final @Nullable Columns columns;
  private final int firstLine;
  private final boolean isYaml;
  private final boolean carriesJson;
  private final boolean matchesNames;

  /**
   * An input from a parser that somebody else made, on its current token if it has one.
   *
   * @param parser the parser
   * @param policy what to do with problems
   */
  Jackson3Input(JsonParser parser, ReadPolicy policy) {
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
  Jackson3Input(JsonParser parser, ReadPolicy policy, @Nullable Columns columns, int firstLine) {
    super(policy);
    this.parser = parser;
    this.columns = columns;
    this.firstLine = firstLine;
    this.isYaml = OtherFormats.isYaml(parser);
    this.carriesJson = OtherFormats.areReadBy(parser);
    this.matchesNames = parser instanceof UTF8StreamJsonParser;
    now(toToken(parser.currentToken()));
    if (current() == Token.OBJECT || current() == Token.ARRAY) {
      enter();
    }
  }

  @Override
  protected Token advance() {
    try {
      Token token = now(toToken(parser.nextToken()));
      return isYaml ? requireJson(token) : token;
    } catch (JacksonException e) {
      throw failure(e);
    } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
      throw ParserWords.bug(e, pointer(), place()); // a parser's own, on broken bytes
    }
  }

  @Override
  protected int advanceToName(FieldNames names, int last) {
    if (!matchesNames) {
      return super.advanceToName(names, last);
    }
    try {
      int index = parser.nextNameMatch(matcher(names));
      if (index >= 0) {
        now(Token.NAME);
        return index;
      }
      return now(toToken(parser.currentToken())) == Token.END_OBJECT
          ? FieldNames.NONE
          : FieldNames.OTHER;
    } catch (JacksonException e) {
      throw failure(e);
    } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
      throw ParserWords.bug(e, pointer(), place());
    }
  }

  private static PropertyNameMatcher matcher(FieldNames names) {
    Object made = names.matcher();
    if (made instanceof PropertyNameMatcher matcher) {
      return matcher;
    }
    PropertyNameMatcher matcher =
        JSON.constructNameMatcher(
            names.names().stream().map(name -> Named.fromString(name.intern())).toList(), true);
    names.matcher(matcher);
    return matcher;
  }

  /** YAML can say what JSON cannot; Jackson would pass it on as something else. */
  private Token requireJson(Token current) {
    if (current == Token.STRING && OtherFormats.isAlias(parser)) {
      throw YamlWords.alias(this, parser.getString());
    } else if (current == Token.INTEGER || current == Token.DECIMAL) {
      YamlWords.requireNumber(this, parser.getString());
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
      case PROPERTY_NAME -> Token.NAME;
      case VALUE_STRING -> Token.STRING;
      case VALUE_NUMBER_INT -> Token.INTEGER;
      case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
    };
  }

  private JacksonException failure(JacksonException e) {
    if (e instanceof JacksonIOException && !(e.getCause() instanceof CharConversionException)) {
      return e; // what it reads from fails
    }
    Rule rule =
        ParserWords.rule(
            e.getOriginalMessage(),
            e instanceof UnexpectedEndOfInputException,
            e instanceof StreamConstraintsException);
    Place place = e.getLocation() == null ? place() : placeOf(e.getLocation());
    throw ParserWords.bad(rule, e.getOriginalMessage(), pointer(), place, e);
  }

  @Override
  public boolean carriesJson() {
    return carriesJson;
  }

  @Override
  public String text() {
    try {
      return current() == Token.NAME ? parser.currentName() : parser.getString();
    } catch (JacksonException e) {
      throw failure(e);
    }
  }

  @Override
  protected char @Nullable [] buffer() {
    try {
      return parser.getStringCharacters();
    } catch (JacksonException e) {
      throw failure(e);
    }
  }

  @Override
  protected int bufferStart() {
    return parser.getStringOffset();
  }

  @Override
  protected int bufferLength() {
    return parser.getStringLength();
  }

  @Override
  public boolean fitsLong() {
    try {
      return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    } catch (InputCoercionException | StreamConstraintsException e) {
      return false;
    }
  }

  @Override
  public long longValue() {
    return parser.getLongValue();
  }

  @Override
  public double doubleValue() {
    return parser.getDoubleValue();
  }

  @Override
  public String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  @Override
  public Place place() {
    return placeOf(parser.currentTokenLocation());
  }

  private Place placeOf(TokenStreamLocation place) {
    return new Place() {
      @Override
      public int line() {
        return firstLine - 1 + Math.max(place.getLineNr(), 0);
      }

      @Override
      public int column() {
        return columns == null
            ? Math.max(place.getColumnNr(), 0)
            : columns.at((int) place.getByteOffset());
      }
    };
  }
}
