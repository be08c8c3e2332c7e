package org.contested.json.stream;

import java.io.ByteArrayOutputStream;
import org.contested.json.RecordLines;

/**
 * Lines in UTF-8, with a line feed between them but not at the end.
 *
 * @param count how many
 * @param text their bytes, which are not written to any more
 */
record EncodedLines(int count, ByteArrayOutputStream text) implements RecordLines {}
