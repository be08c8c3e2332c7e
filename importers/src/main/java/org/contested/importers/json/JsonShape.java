package org.contested.importers.json;

import java.util.Optional;

/**
 * Where the rows of a file are.
 *
 * @param member the member of the whole that is their array; if empty, the whole is
 * @param words what the file must be, for messages
 */
public record JsonShape(Optional<String> member, String words) {}
