package org.contested.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** An error as one line that says what to do, and no stack trace. */
final class Errors {

  private Errors() {}

  static String oneLine(Exception e) {
    Throwable cause =
        e instanceof UncheckedIOException io && io.getCause() != null ? io.getCause() : e;
    String words = words(cause);
    return "error: " + words.lines().findFirst().orElse(words);
  }

  private static String words(Throwable cause) {
    if (cause instanceof NoSuchFileException missing && missing.getReason() == null) {
      return "there is no file " + missing.getFile();
    } else if (cause instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be read or written; change its permissions";
    } else if (cause instanceof FileSystemException other && other.getReason() != null) {
      return other.getFile() + ": " + other.getReason();
    }
    String message = Optional.ofNullable(cause.getMessage()).orElse(cause.toString());
    return cause.getClass() == IOException.class || !(cause instanceof IOException)
        ? message
        : cause.getClass().getSimpleName() + ": " + message;
  }
}
