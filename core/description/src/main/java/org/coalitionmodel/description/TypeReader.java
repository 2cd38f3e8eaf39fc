package org.coalitionmodel.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.coalitionmodel.description.Described.Attribute;
import org.coalitionmodel.description.Described.Kind;
import org.coalitionmodel.description.Described.Presence;
import org.jspecify.annotations.Nullable;

/** Reads the types of the model from their source code: the root and all types reachable from it. */
final class TypeReader {
    /** These attributes come last in JSON, in this order, in every type that has them. */
    private static final List<String> LAST = List.of("identifiers", "ordinals", "relations", "gaps", "citations");

    private final ProcessingEnvironment environment;
    private final Map<String, Described> objects = new LinkedHashMap<>();
    private final Map<String, List<Described>> unions = new LinkedHashMap<>();
    private final Map<String, TypeElement> scalars = new LinkedHashMap<>();
    private final Map<String, TypeElement> choices = new LinkedHashMap<>();

    TypeReader(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The qualified name of the type with this simple name. */
    String qualifiedName(String simpleName) {
        return Stream.concat(objects.keySet().stream(), unions.keySet().stream())
                .filter(name -> name.endsWith("." + simpleName))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("A reference to " + simpleName + ", which is no type of the model"));
    }

    /** Every object type, after the types that it uses. */
    Map<String, Described> objects() {
        return objects;
    }

    /** Every sealed type with several permitted object types, and these types. */
    Map<String, List<Described>> unions() {
        return unions;
    }

    /** Every type that is a string in JSON. */
    Map<String, TypeElement> scalars() {
        return scalars;
    }

    /** The object type with this name, which was read before. */
    Described object(String qualifiedName) {
        return Objects.requireNonNull(objects.get(qualifiedName), qualifiedName);
    }

    /** Every enum. */
    Map<String, TypeElement> choices() {
        return choices;
    }

    /** The sentence that describes a type. */
    String sentence(TypeElement type) {
        return sentence(type, Sentences.first(comment(type)));
    }

    /** The meaning of an enum constant: the first paragraph of its comment. */
    String meaning(Element constant) {
        return sentence(constant, Sentences.firstParagraph(comment(constant)));
    }

    /** The enum with this name, which was read before. */
    TypeElement choice(String qualifiedName) {
        return Objects.requireNonNull(choices.get(qualifiedName), qualifiedName);
    }

    /** Adds a type that is a string in JSON, whether or not an attribute uses it. */
    void readScalar(TypeElement type) {
        scalars.putIfAbsent(type.getQualifiedName().toString(), type);
    }

    void read(TypeElement root) {
        object(root, false);
    }

    private Described object(TypeElement type, boolean isTagged) {
        String name = type.getQualifiedName().toString();
        Described known = objects.get(name);
        if (known != null) {
            return known;
        }
        List<Attribute> attributes = new ArrayList<>();
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        if (isRecord) {
            for (RecordComponentElement part : ElementFilter.recordComponentsIn(type.getEnclosedElements())) {
                attributes.add(attribute(
                        part,
                        part.asType(),
                        type,
                        Sentences.ofPart(comment(type), part.getSimpleName().toString())));
            }
        } else {
            Map<String, ExecutableElement> found = new LinkedHashMap<>();
            collect(type, found);
            for (ExecutableElement accessor : ordered(found)) {
                TypeElement holder = (TypeElement) Objects.requireNonNull(accessor.getEnclosingElement());
                attributes.add(
                        attribute(accessor, accessor.getReturnType(), holder, Sentences.first(comment(accessor))));
            }
        }
        Format format = type.getAnnotation(Format.class);
        Document document = type.getAnnotation(Document.class);
        String ownFormat = document == null || document.value().isEmpty() ? null : document.value();
        Described described = new Described(
                environment
                        .getElementUtils()
                        .getPackageOf(type)
                        .getQualifiedName()
                        .toString(),
                Described.withoutPackage(name),
                isRecord,
                isTagged,
                sentence(type, Sentences.first(comment(type))),
                iri(type),
                format == null ? ownFormat : format.value(),
                format == null ? "" : format.iri(),
                List.copyOf(attributes));
        objects.put(name, described);
        return described;
    }

    private void union(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (!unions.containsKey(name)) {
            List<Described> members = new ArrayList<>();
            for (TypeMirror member : type.getPermittedSubclasses()) {
                members.add(object((TypeElement) ((DeclaredType) member).asElement(), true));
            }
            unions.put(name, members);
        }
    }

    /** Inherited attributes come first, and those that every entity has come last. */
    private static List<ExecutableElement> ordered(Map<String, ExecutableElement> found) {
        List<ExecutableElement> ordered = new ArrayList<>();
        found.forEach((name, accessor) -> {
            if (!LAST.contains(name)) {
                ordered.add(accessor);
            }
        });
        LAST.stream().map(found::get).filter(Objects::nonNull).forEach(ordered::add);
        return ordered;
    }

    private void collect(TypeElement type, Map<String, ExecutableElement> found) {
        for (TypeMirror parent : type.getInterfaces()) {
            TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
            if (element.getQualifiedName().toString().startsWith("org.coalitionmodel.")) {
                collect(element, found);
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Set<Modifier> modifiers = method.getModifiers();
            if (method.getParameters().isEmpty() && modifiers.contains(Modifier.ABSTRACT)) {
                // A redeclared attribute keeps its position.
                found.put(method.getSimpleName().toString(), method);
            }
        }
    }

    private Attribute attribute(Element element, TypeMirror type, TypeElement holder, @Nullable String sentence) {
        DeclaredType declared = type.getKind() == TypeKind.DECLARED ? (DeclaredType) type : null;
        String outer = declared == null ? type.toString() : nameOf(declared);
        DefaultValue defaultValue = element.getAnnotation(DefaultValue.class);
        Presence presence = switch (outer) {
            case "java.util.Optional", "java.util.OptionalInt" -> Presence.OPTIONAL;
            case "java.util.List" ->
                element.getAnnotation(NotEmpty.class) == null ? Presence.LIST : Presence.NON_EMPTY_LIST;
            default -> defaultValue != null ? Presence.OPTIONAL : Presence.REQUIRED;
        };
        boolean isWrapped = outer.equals("java.util.Optional") || outer.equals("java.util.List");
        TypeMirror value =
                declared != null && isWrapped ? declared.getTypeArguments().get(0) : type;
        Kind kind = kind(element, value);
        TextPattern pattern = element.getAnnotation(TextPattern.class);
        Least least = element.getAnnotation(Least.class);
        Iri iri = element.getAnnotation(Iri.class);
        Reference reference = element.getAnnotation(Reference.class);
        return new Attribute(
                element.getSimpleName().toString(),
                holder.getSimpleName().toString(),
                presence,
                outer.equals("java.util.OptionalInt"),
                kind,
                value.getKind() == TypeKind.DECLARED ? nameOf((DeclaredType) value) : value.toString(),
                pattern == null ? null : pattern.value(),
                least == null ? 1 : least.value(),
                defaultValue == null ? null : constant(type, defaultValue.value()),
                kind == Kind.ID && typeArgument(value).isEmpty(),
                kind == Kind.ID ? typeArgument(value) : "",
                kind == Kind.ID ? targets(element, (DeclaredType) value) : List.of(),
                reference == null ? "NONE" : reference.nesting().name(),
                iri == null ? "" : iri.value(),
                iri == null ? "SET" : iri.form().name(),
                sentence(element, sentence),
                outer.equals("java.util.List") && kind == Kind.OBJECT ? shortForm((DeclaredType) value) : List.of());
    }

    private static List<String> shortForm(DeclaredType element) {
        for (ExecutableElement method :
                ElementFilter.methodsIn(element.asElement().getEnclosedElements())) {
            boolean isFactory = method.getSimpleName().contentEquals("of")
                    && method.getParameters().size() == 1
                    && !method.isVarArgs();
            if (isFactory && method.getParameters().get(0).asType() instanceof DeclaredType parameter) {
                List<String> names = new ArrayList<>(List.of(nameOf(parameter)));
                parameter.getTypeArguments().forEach(argument -> names.add(nameOf((DeclaredType) argument)));
                return names;
            }
        }
        return List.of();
    }

    private Kind kind(Element where, TypeMirror value) {
        if (value.getKind() == TypeKind.INT) {
            return Kind.WHOLE;
        }
        if (value.getKind() == TypeKind.BOOLEAN) {
            return Kind.TRUTH;
        }
        if (value.getKind() != TypeKind.DECLARED) {
            throw fault(where, "has a type that JSON has no form for: " + value);
        }
        TypeElement element = (TypeElement) ((DeclaredType) value).asElement();
        String name = element.getQualifiedName().toString();
        Kind known = switch (name) {
            case "java.lang.String" -> string(where);
            case "java.lang.Boolean" -> Kind.TRUTH;
            case "java.lang.Integer", "java.util.OptionalInt" -> Kind.WHOLE;
            case "java.math.BigDecimal" -> Kind.DECIMAL;
            case "java.net.URI" -> Kind.URI;
            case "org.coalitionmodel.text.LocalizedText" -> Kind.LANGUAGE_MAP;
            case "org.coalitionmodel.id.Id" -> Kind.ID;
            default -> null;
        };
        if (known != null) {
            return known;
        }
        if (element.getKind() == ElementKind.ENUM) {
            choices.putIfAbsent(name, element);
            return Kind.CHOICE;
        }
        if (element.getAnnotation(TextPattern.class) != null) {
            scalars.putIfAbsent(name, element);
            return Kind.SCALAR;
        }
        if (element.getKind() == ElementKind.RECORD || has(element, "org.immutables.value.Value.Immutable")) {
            object(element, false);
            return Kind.OBJECT;
        }
        if (element.getModifiers().contains(Modifier.SEALED)) {
            union(element);
            return Kind.UNION;
        }
        throw fault(where, "has a type that JSON has no form for: " + value);
    }

    private static Kind string(Element where) {
        if (where.getAnnotation(AbsoluteUri.class) != null) {
            return Kind.URI;
        }
        return where.getAnnotation(Bcp47.class) == null ? Kind.TEXT : Kind.LANGUAGE_TAG;
    }

    /** The type that an id refers to; empty if it may be any entity. */
    private static String typeArgument(TypeMirror id) {
        TypeMirror argument = ((DeclaredType) id).getTypeArguments().get(0);
        return argument instanceof WildcardType ? "" : nameOf((DeclaredType) argument);
    }

    private List<String> targets(Element element, DeclaredType id) {
        Reference reference = element.getAnnotation(Reference.class);
        if (reference != null && reference.to().length > 0) {
            return List.of(reference.to());
        }
        TypeMirror type = id.getTypeArguments().get(0);
        return type instanceof WildcardType
                ? List.of()
                : List.of(((DeclaredType) type).asElement().getSimpleName().toString());
    }

    /** The Java source of a constant of an enum, or of {@code true} or {@code false}. */
    private static String constant(TypeMirror type, String value) {
        return type.getKind() == TypeKind.DECLARED ? nameOf((DeclaredType) type) + "." + value : value;
    }

    private String iri(Element element) {
        Iri iri = element.getAnnotation(Iri.class);
        return iri == null ? "" : iri.value();
    }

    private @Nullable String comment(Element element) {
        return environment.getElementUtils().getDocComment(element);
    }

    private static String sentence(Element element, @Nullable String sentence) {
        if (sentence == null) {
            throw fault(element, "needs a Javadoc sentence");
        }
        return sentence;
    }

    private static boolean has(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> nameOf(mirror.getAnnotationType()).equals(annotation));
    }

    private static String nameOf(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }

    private static DescriptionException fault(Element element, String fault) {
        return new DescriptionException(element, element.getEnclosingElement() + "." + element + " " + fault);
    }
}
