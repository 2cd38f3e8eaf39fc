package org.coalitionmodel.description;

import java.util.Set;
import java.util.TreeSet;

/** The source code of one generated class. */
final class SourceText {
    private final String packageName;
    private final Set<String> imports = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();

    SourceText(String packageName) {
        this.packageName = packageName;
    }

    /**
     * The name under which the body refers to a type. Adds an import; a nested type is referred to through its
     * outermost type.
     */
    String use(String qualifiedName) {
        StringBuilder imported = new StringBuilder();
        String[] parts = qualifiedName.split("\\.", -1);
        int i = 0;
        while (i < parts.length) {
            imported.append(imported.isEmpty() ? "" : ".").append(parts[i]);
            if (Character.isUpperCase(parts[i++].charAt(0))) {
                break;
            }
        }
        String outer = imported.toString();
        String outerPackage = outer.contains(".") ? outer.substring(0, outer.lastIndexOf('.')) : "";
        if (!outerPackage.equals(packageName) && !outerPackage.equals("java.lang") && !outerPackage.isEmpty()) {
            imports.add(outer);
        }
        return qualifiedName.substring(outerPackage.isEmpty() ? 0 : outerPackage.length() + 1);
    }

    SourceText line(String line) {
        body.append(line).append('\n');
        return this;
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\%03o", (int) c));
            } else if (c > '~') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("package " + packageName + ";\n\n");
        imports.forEach(name -> out.append("import ").append(name).append(";\n"));
        return out.append('\n').append(body).toString();
    }
}
