package org.coalitionmodel.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.dossier.InvalidDossierException;
import org.coalitionmodel.grounding.DraftFault.Code;
import org.coalitionmodel.grounding.NumberComparison.Quoted;
import org.coalitionmodel.grounding.NumberComparison.Stored;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One reading of one draft. It goes through the draft along the shapes and builds each object as it leaves it. */
final class DraftReading {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String TYPE = "type";
    /** Matches the valid value that a message of the model suggests. */
    private static final Pattern BETTER = Pattern.compile("(?:; try |\\(write )([^)]+)");

    private static final Set<String> WORDS_OF_CITATION = Set.of(AuthoringProfile.QUOTE, "prefix", "suffix");

    private final SourceTexts texts;
    private final DraftFaults faults = new DraftFaults();
    private final Set<Id<Source>> sources = new HashSet<>();
    private final DraftReferences references = new DraftReferences(faults);
    private final CitationGrounder grounder;
    /** The indices of the elements that could be built, for each list of which another could not. */
    private final Map<String, List<Integer>> kept = new HashMap<>();
    /** The objects with a fault in a value of their own. */
    private final Set<String> faulty = new HashSet<>();

    private NumberComparison numbers = new NumberComparison();
    /** The length of the pointer to the object whose numbers are being collected. */
    private int ownerLength = 0;

    DraftReading(SourceTexts texts) {
        this.texts = texts;
        this.grounder = new CitationGrounder(texts, faults);
    }

    DraftResult read(String json) {
        JsonNode draft;
        try {
            draft = MAPPER.readTree(json);
        } catch (JacksonException | ArithmeticException | NumberFormatException e) {
            faults.add("", Code.JSON, "The draft must be JSON: " + whatIsWrong(e), null, List.of());
            return faults.with(Optional.empty());
        }
        draft.path("sources").forEach(source -> id(source.get("id")).ifPresent(sources::add));
        Optional<Dossier> dossier = object(Shapes.of(Dossier.class), draft, "").map(Dossier.class::cast);
        references.report();
        return faults.with(dossier);
    }

    private static String whatIsWrong(Exception e) {
        if (!(e instanceof JacksonException json)) {
            return DraftFaults.shortened(String.valueOf(e.getMessage()));
        }
        TokenStreamLocation location = json.getLocation();
        String place =
                location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
        return DraftFaults.shortened(json.getOriginalMessage()) + place;
    }

    private <T, B> Optional<T> object(Shape<T, B> shape, JsonNode node, String at) {
        if (!node.isObject()) {
            reportType(shape.name(), shape, node, at);
            return Optional.empty();
        }
        Map<String, Property<?, ?, ?>> fields = AuthoringProfile.of(shape.type());
        reportUnknownFields(shape, fields, node, at);
        NumberComparison outer = numbers;
        int outerLength = ownerLength;
        boolean isOwner = fields.containsKey("citations");
        if (isOwner) {
            numbers = new NumberComparison();
            ownerLength = at.length();
        }
        B builder = shape.newBuilder().get();
        boolean isWhole = true;
        boolean hasRequired = true;
        for (Map.Entry<String, Property<?, ?, ?>> field : fields.entrySet()) {
            boolean isOfQuote = shape.type() == Citation.class && WORDS_OF_CITATION.contains(field.getKey());
            if (!isOfQuote && !field(shape, field.getKey(), field.getValue(), node, builder, at)) {
                isWhole = false;
                hasRequired &= !isRequired(field.getValue());
            }
        }
        Optional<Span> words = Optional.empty();
        if (builder instanceof Citation.Builder citation) {
            words = ground(citation, node, at);
        } else if (builder instanceof Source.Builder source) {
            id(node.get("id")).flatMap(texts::of).ifPresent(text -> source.sha256(text.sha256()));
        }
        if (!isWhole) {
            faulty.add(at);
        }
        Optional<T> built = hasRequired ? build(shape, builder, node, at, isWhole) : Optional.empty();
        if (isOwner) {
            numbers.report(faults);
            numbers = outer;
            ownerLength = outerLength;
        }
        if (built.isPresent()) {
            note(built.get(), words, at);
        }
        return built;
    }

    private <T, B> Optional<T> build(Shape<T, B> shape, B builder, JsonNode node, String at, boolean isWhole) {
        try {
            return Optional.of(shape.build().apply(builder));
        } catch (InvalidDossierException e) {
            e.faults().forEach(fault -> reportDossier(fault, node));
        } catch (IllegalArgumentException e) {
            // Because a part with a fault is missing, a rule may only seem to be broken.
            if (isWhole) {
                faults.add(at, Code.RULE, message(e), node, List.of());
            }
        }
        return Optional.empty();
    }

    /** Notes what later parts of the draft are checked against. */
    private void note(Object built, Optional<Span> quoted, String at) {
        if (built instanceof Source source) {
            texts.describe(source);
        } else if (built instanceof Quantity quantity) {
            numbers.add(new Stored(at, at.substring(ownerLength + 1), quantity));
        } else if (built instanceof Citation citation && quoted.isPresent()) {
            SourceText text = texts.of(citation.source()).orElseThrow();
            numbers.add(new Quoted(
                    text,
                    quoted.get(),
                    texts.languages(citation.source(), text.slice(quoted.get())),
                    citation.supports(),
                    citation.reading().isPresent()));
        }
    }

    /** Reads a field into the builder; returns whether it had no fault. */
    private <B, V> boolean field(
            Shape<?, ?> shape, String name, Property<?, ?, V> untyped, JsonNode object, B builder, String at) {
        @SuppressWarnings("unchecked") // The property is of the shape that made the builder.
        Property<?, B, V> property = (Property<?, B, V>) untyped;
        JsonNode node = object.get(name);
        String pointer = at + "/" + name;
        boolean isRequired = isRequired(property);
        if (node == null || node.isNull()) {
            if (isRequired) {
                reportAbsent(shape, name, "be present", node == null ? "absent" : "null", pointer);
            }
            return !isRequired;
        }
        if (property.presence() == Cardinality.REQUIRED || property.presence() == Cardinality.OPTIONAL) {
            Optional<V> value = value(shape, property, node, pointer);
            value.ifPresent(it -> property.set().accept(builder, it));
            return value.isPresent();
        }
        if (!node.isArray()) {
            String message = Rule.message(shape.name() + "." + name, "be a list", kind(node), null);
            faults.add(pointer, Code.TYPE, message, node, List.of());
            return false;
        }
        if (node.isEmpty() && isRequired) {
            reportAbsent(shape, name, "have an element", "empty", pointer);
            return false;
        }
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            Optional<V> value = value(shape, property, node.get(i), pointer + "/" + i);
            if (value.isPresent()) {
                property.set().accept(builder, value.get());
                indices.add(i);
            }
        }
        if (indices.size() < node.size()) {
            kept.put(pointer, indices);
        }
        return indices.size() == node.size();
    }

    private static boolean isRequired(Property<?, ?, ?> property) {
        return property.presence() == Cardinality.REQUIRED || property.presence() == Cardinality.NON_EMPTY_LIST;
    }

    @SuppressWarnings("unchecked") // Each value type gives values of its own Java type.
    private <V> Optional<V> value(Shape<?, ?> shape, Property<?, ?, V> property, JsonNode node, String at) {
        String attribute = shape.name() + "." + property.name();
        ValueType<V> type = property.value();
        Optional<?> value;
        if (type instanceof Shape<?, ?> object) {
            value = object(object, node, at);
        } else if (type instanceof ValueType.UnionType<?> union) {
            value = member(union, node, at);
        } else if (type instanceof ValueType.LanguageMapType) {
            value = text(attribute, node, at);
        } else if (type instanceof ValueType.BooleanType && node.isBoolean()) {
            value = Optional.of(node.booleanValue());
        } else if (type instanceof ValueType.IntegerType && node.isIntegralNumber() && node.canConvertToInt()) {
            value = Optional.of(node.intValue());
        } else if (type instanceof ValueType.DecimalType && node.isNumber()) {
            value = Optional.of(node.decimalValue());
        } else if (type instanceof ValueType.StringType && node.isString()) {
            value = Optional.of(node.stringValue());
        } else if (type instanceof ValueType.EnumType<?> choice && node.isString()) {
            value = word(attribute, choice, node, at);
        } else if (type instanceof ValueType.ScalarType<?> scalar && node.isString()) {
            value = scalar(shape, property, scalar, node, at);
        } else {
            reportType(attribute, type, node, at);
            value = Optional.empty();
        }
        return (Optional<V>) value;
    }

    private Optional<?> member(ValueType.UnionType<?> union, JsonNode node, String at) {
        if (!node.isObject()) {
            reportType(union.type().getSimpleName(), union, node, at);
            return Optional.empty();
        }
        JsonNode type = node.path(TYPE);
        Shape<?, ?> shape = type.isString() ? union.shape(type.stringValue()) : null;
        if (shape == null) {
            String rule = "be one of " + String.join(", ", union.words());
            String given = type.isValueNode() ? type.asString() : kind(type);
            String message = Rule.message(union.type().getSimpleName() + ".type", rule, given, null);
            faults.add(at + "/" + TYPE, Code.WORD, message, type, nearestFirst(given, union.words()));
            id(node.get("id")).ifPresent(id -> references.declareIfNew(union.type(), id.value(), at));
            return Optional.empty();
        }
        return object(shape, node, at);
    }

    private Optional<LocalizedText> text(String attribute, JsonNode node, String at) {
        if (!node.isArray() || node.isEmpty()) {
            String rule = "be a list of objects with language and text";
            String given = node.isArray() ? "empty" : kind(node);
            faults.add(at, Code.TYPE, Rule.message(attribute, rule, given, null), node, List.of());
            return Optional.empty();
        }
        Optional<LocalizedText> text = Optional.empty();
        boolean isWhole = true;
        for (int i = 0; i < node.size(); i++) {
            JsonNode one = node.get(i);
            String pointer = at + "/" + i;
            Optional<String> language = textField(attribute, one, "language", pointer);
            Optional<String> words = textField(attribute, one, "text", pointer);
            isWhole &= language.isPresent() && words.isPresent();
            if (language.isPresent() && words.isPresent()) {
                try {
                    text = Optional.of(
                            text.isPresent()
                                    ? text.get().and(language.get(), words.get())
                                    : LocalizedText.of(language.get(), words.get()));
                } catch (IllegalArgumentException e) {
                    isWhole = false;
                    faults.add(pointer, Code.VALUE, message(e), one.get("language"), List.of());
                }
            }
            if (one.isObject()) {
                one.propertyNames().stream()
                        .filter(name -> !name.equals("language") && !name.equals("text"))
                        .forEach(
                                name -> reportUnknownField(attribute, name, List.of("language", "text"), one, pointer));
            }
        }
        return isWhole ? text : Optional.empty();
    }

    private Optional<String> textField(String attribute, JsonNode object, String name, String at) {
        JsonNode node = object.path(name);
        if (node.isString()) {
            return Optional.of(node.stringValue());
        }
        boolean isAbsent = node.isMissingNode() || node.isNull();
        faults.add(
                at + "/" + name,
                isAbsent ? Code.REQUIRED : Code.TYPE,
                Rule.message(attribute + ", its " + name + ",", "be a string", kind(node), null),
                node,
                List.of());
        return Optional.empty();
    }

    private Optional<?> word(String attribute, ValueType.EnumType<?> choice, JsonNode node, String at) {
        Object constant = choice.constants().get(node.stringValue());
        if (constant == null) {
            List<String> words = List.copyOf(choice.words().values());
            String rule = "be one of " + String.join(", ", words);
            String message = Rule.message(attribute, rule, node.stringValue(), null);
            faults.add(at, Code.WORD, message, node, nearestFirst(node.stringValue(), words));
        }
        return Optional.ofNullable(constant);
    }

    private Optional<?> scalar(
            Shape<?, ?> shape, Property<?, ?, ?> property, ValueType.ScalarType<?> scalar, JsonNode node, String at) {
        String text = node.stringValue();
        try {
            Object value = scalar.parse().apply(text);
            if (value instanceof Id<?> && property.name().equals("id")) {
                references.declare(shape.type(), text, at);
            } else if (value instanceof Id<?>) {
                references.refer(at, shape.name() + "." + property.name(), text, property.targets());
            }
            return Optional.of(value);
        } catch (IllegalArgumentException e) {
            Matcher better = BETTER.matcher(message(e));
            faults.add(at, Code.VALUE, message(e), node, better.find() ? List.of(better.group(1)) : List.of());
            return Optional.empty();
        }
    }

    /** Finds the quote of a citation, and gives the builder its place. Returns the place. */
    private Optional<Span> ground(Citation.Builder builder, JsonNode citation, String at) {
        String pointer = at + "/" + AuthoringProfile.QUOTE;
        Optional<String> quote = string(citation, AuthoringProfile.QUOTE, at);
        Optional<String> prefix = string(citation, "prefix", at);
        Optional<String> suffix = string(citation, "suffix", at);
        if (quote.isEmpty()) {
            if (prefix.or(() -> suffix).isPresent()) {
                String message = Rule.message("Citation.quote", "be present beside prefix or suffix", null, null);
                faults.add(pointer, Code.REQUIRED, message, null, List.of());
            }
            return Optional.empty();
        }
        Optional<Id<Source>> source = id(citation.get("source"));
        if (Rule.isBlank(quote.get())) {
            String message = Rule.message("Citation.quote", "have a visible character", quote.get(), null);
            faults.add(pointer, Code.VALUE, message, citation.get(AuthoringProfile.QUOTE), List.of());
            return Optional.empty();
        }
        if (source.isEmpty() || !sources.contains(source.get())) {
            return Optional.empty();
        }
        return grounder.ground(builder, source.get(), quote.get(), prefix, suffix, at);
    }

    private Optional<String> string(JsonNode object, String name, String at) {
        JsonNode node = object.path(name);
        if (!node.isString() && !node.isMissingNode() && !node.isNull()) {
            reportType("Citation." + name, new ValueType.StringType(""), node, at + "/" + name);
        }
        return node.isString() && !(isBesideQuote(name) && Rule.isBlank(node.stringValue()))
                ? Optional.of(node.stringValue())
                : Optional.empty();
    }

    private static boolean isBesideQuote(String name) {
        return !name.equals(AuthoringProfile.QUOTE);
    }

    private static Optional<Id<Source>> id(@Nullable JsonNode node) {
        if (node == null || !node.isString()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Source.id(node.stringValue()));
        } catch (IllegalArgumentException e) {
            // Reported where the field is read.
            return Optional.empty();
        }
    }

    private void reportUnknownFields(
            Shape<?, ?> shape, Map<String, Property<?, ?, ?>> fields, JsonNode node, String at) {
        for (String name : node.propertyNames()) {
            if (!fields.containsKey(name) && !(shape.tagged() && name.equals(TYPE))) {
                reportUnknownField(shape.name(), name, List.copyOf(fields.keySet()), node, at);
            }
        }
    }

    private void reportUnknownField(String owner, String name, List<String> fields, JsonNode object, String at) {
        String rule = "be one of " + String.join(", ", fields);
        List<String> wouldDo = faults.maySearch() ? SimilarStrings.to(name, fields) : List.of();
        String message = Rule.message("A field of " + owner, rule, name, null);
        faults.add(at + "/" + escaped(name), Code.FIELD, message, object.get(name), wouldDo);
    }

    private void reportAbsent(Shape<?, ?> shape, String name, String rule, String given, String pointer) {
        String message = shape.name() + "." + name + " must " + rule + " but was " + given;
        faults.add(pointer, Code.REQUIRED, message, null, List.of());
    }

    private void reportType(String attribute, ValueType<?> type, JsonNode node, String at) {
        String message = Rule.message(attribute, "be " + type.described(), kind(node), null);
        boolean isNumber = type instanceof ValueType.DecimalType || type instanceof ValueType.IntegerType;
        boolean isQuotedNumber =
                isNumber && node.isString() && node.stringValue().matches("-?[0-9]{1,9}([.][0-9]{1,9})?");
        faults.add(at, Code.TYPE, message, node, isQuotedNumber ? List.of(node.stringValue()) : List.of());
    }

    /** Reports what is wrong between entities. What only seems to be wrong, because a part could not be built, is left out. */
    private void reportDossier(InvalidDossierException.Fault fault, JsonNode draft) {
        String pointer = inDraft(fault.path());
        int supports = pointer.indexOf("/supports/");
        boolean isReportedOtherwise = references.isWrong(pointer)
                || fault.message().contains(", which is not there")
                || pointer.endsWith("/id")
                || (supports >= 0 && faulty.contains(pointer.replaceFirst("/citations/[0-9]+/supports/.*", "")));
        if (!isReportedOtherwise) {
            faults.add(pointer, Code.RULE, fault.message(), draft.at(pointer), List.of());
        }
    }

    /** The place in the draft of a place in the dossier, whose lists lack what could not be built. */
    private String inDraft(String path) {
        StringBuilder pointer = new StringBuilder();
        for (String step : path.substring(1).split("/", -1)) {
            List<Integer> indices = kept.get(pointer.toString());
            pointer.append('/').append(indices == null ? step : String.valueOf(indices.get(Integer.parseInt(step))));
        }
        return pointer.toString();
    }

    private List<String> nearestFirst(String given, List<String> words) {
        List<String> all = new ArrayList<>(faults.maySearch() ? SimilarStrings.to(given, words) : List.of());
        words.stream().filter(word -> !all.contains(word)).forEach(all::add);
        return all;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String message(RuntimeException e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            default -> "absent";
        };
    }
}
