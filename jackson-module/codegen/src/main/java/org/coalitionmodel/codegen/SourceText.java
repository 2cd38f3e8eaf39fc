package org.coalitionmodel.codegen;

import java.util.Set;
import java.util.TreeSet;

/** The source of one class. */
final class SourceText {
    private final String packageName;
    private final Set<String> imports = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();
    private String indent = "";

    SourceText(String packageName) {
        this.packageName = packageName;
    }

    /** The name by which the source knows a type, which is imported; nested types by way of what they are nested in. */
    String use(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getDeclaringClass() != null) {
            outermost = outermost.getDeclaringClass();
        }
        if (!outermost.isPrimitive()
                && !outermost.getPackageName().equals("java.lang")
                && !outermost.getPackageName().equals(packageName)) {
            imports.add(outermost.getName());
        }
        return type.getCanonicalName().substring(outermost.getPackageName().length() + 1);
    }

    void line(String line) {
        body.append(line.isEmpty() ? "" : indent).append(line).append('\n');
    }

    /** Indents the following lines by so much more than they are already. */
    void indent(String more) {
        indent = more;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("package " + packageName + ";\n\n");
        imports.forEach(name -> out.append("import ").append(name).append(";\n"));
        return out.append('\n').append(body).toString();
    }
}
