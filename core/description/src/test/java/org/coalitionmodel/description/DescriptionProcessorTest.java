package org.coalitionmodel.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What is missing in a description stops the compiler, with a message at the element. */
class DescriptionProcessorTest {
    @Test
    void an_attribute_needs_a_sentence() {
        assertThat(faults("/** A root. */ @Format(value = \"a/1\", iri = \"a:b\") public record Root(String name) {}"))
                .containsExactly("Root.name needs a Javadoc sentence");
    }

    @Test
    void an_attribute_must_have_a_type_that_json_has_a_form_for() {
        assertThat(faults("/**\n * A root.\n *\n * @param at when\n */\n"
                        + "@Format(value = \"a/1\", iri = \"a:b\") public record Root(java.time.Instant at) {}"))
                .containsExactly("Root.at has a type that JSON has no form for: java.time.Instant");
    }

    private static List<String> faults(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Root.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "import org.coalitionmodel.description.Format;\n" + source;
            }
        };
        String classPath = System.getProperty("jdk.module.path", "")
                + System.getProperty("path.separator")
                + System.getProperty("java.class.path");
        JavaCompiler.CompilationTask task = compiler.getTask(
                null, null, found, List.of("-proc:only", "-classpath", classPath), null, List.of(file));
        task.setProcessors(List.of(new DescriptionProcessor()));
        task.call();
        return found.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .filter(message -> message.startsWith("Root"))
                .toList();
    }
}
