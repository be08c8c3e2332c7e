package org.contested.json.table;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The first sentences of the Javadoc of the model and the tables, from their sources. */
final class JavadocDescriptions implements Definitions.Descriptions {

  private static final List<Path> SOURCES =
      List.of(Path.of("..", "core", "src", "main", "java"), Path.of("src", "main", "java"));

  /** The sentences of members, and of the type under no name, by the name of the type. */
  private static final Map<String, Map<String, String>> SENTENCES = read();

  private final Set<String> missing = new LinkedHashSet<>();

  @Override
  public String of(Class<?> type) {
    return find(type, "").orElseThrow(() -> new AssertionError(type + " has no Javadoc"));
  }

  @Override
  public Optional<String> of(Class<?> type, String member) {
    String capitalised = Character.toUpperCase(member.charAt(0)) + member.substring(1);
    String owner = type.getSimpleName().toLowerCase(Locale.ROOT);
    String inOwner = // eventType is the type of an event
        member.startsWith(owner) && member.length() > owner.length()
            ? Character.toLowerCase(member.charAt(owner.length()))
                + member.substring(owner.length() + 1)
            : member;
    Optional<String> found =
        find(type, "is" + capitalised).or(() -> find(type, member)).or(() -> find(type, inOwner));
    if (found.isEmpty()) {
      missing.add(type.getSimpleName() + "." + member);
    }
    return found;
  }

  /** {@return what was asked for and has no Javadoc under the name that was asked} */
  Set<String> missing() {
    return missing;
  }

  private Optional<String> find(Class<?> type, String member) {
    return Optional.ofNullable(SENTENCES.get(type.getName()).get(member));
  }

  private static Path sourceOf(Class<?> type) {
    String file = type.getName().replace('.', '/') + ".java";
    return SOURCES.stream()
        .map(folder -> folder.resolve(file))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no source of " + type + " in " + SOURCES));
  }

  /** Parses all sources in one go, as each go takes its time. */
  private static Map<String, Map<String, String>> read() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, Map<String, String>> found = new HashMap<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<Path> sources =
          Stream.concat(
                  Types.all().keySet().stream(),
                  Stream.of(DatasetTables.class, SubjectCodec.class, Scalars.class))
              .map(JavadocDescriptions::sourceOf)
              .toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        for (Tree declared : unit.getTypeDecls()) {
          Map<String, String> sentences = new HashMap<>();
          read(docs, new TreePath(new TreePath(unit), declared), sentences);
          found.put(
              unit.getPackageName() + "." + ((ClassTree) declared).getSimpleName(), sentences);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static void read(DocTrees docs, TreePath type, Map<String, String> found) {
    DocCommentTree ofType = docs.getDocCommentTree(type);
    if (ofType != null) {
      found.put("", firstSentence(ofType));
      for (DocTree tag : ofType.getBlockTags()) {
        if (tag instanceof ParamTree component) {
          found.put(component.getName().toString(), sentence(text(component.getDescription())));
        }
      }
    }
    for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
      DocCommentTree doc = docs.getDocCommentTree(new TreePath(type, member));
      if (doc != null && member instanceof MethodTree method) {
        if (method.getParameters().isEmpty()) {
          found.put(method.getName().toString(), firstSentence(doc));
        }
      } else if (doc != null && member instanceof VariableTree constant) {
        found.put(constant.getName().toString(), firstSentence(doc));
      }
    }
  }

  private static String firstSentence(DocCommentTree doc) {
    return sentence(text(doc.getFirstSentence()));
  }

  /** {@return the text on one line, as a sentence} */
  private static String sentence(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return Character.toUpperCase(line.charAt(0))
        + line.substring(1)
        + (line.endsWith(".") ? "" : ".");
  }

  private static String text(List<? extends DocTree> parts) {
    return parts.stream().map(JavadocDescriptions::text).collect(Collectors.joining());
  }

  private static String text(DocTree part) {
    if (part instanceof TextTree text) {
      return text.getBody();
    } else if (part instanceof LiteralTree code) {
      return code.getBody().getBody();
    } else if (part instanceof LinkTree link) {
      String target = link.getReference().getSignature();
      return link.getLabel().isEmpty()
          ? target.substring(target.indexOf('#') + 1)
          : text(link.getLabel());
    } else if (part instanceof ReturnTree value) {
      return text(value.getDescription());
    } else if (part instanceof StartElementTree || part instanceof EndElementTree) {
      return "";
    }
    throw new AssertionError(part.getKind() + " in the first sentence of a Javadoc: " + part);
  }
}
