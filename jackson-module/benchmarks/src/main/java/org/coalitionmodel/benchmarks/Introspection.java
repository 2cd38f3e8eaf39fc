package org.coalitionmodel.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.jspecify.annotations.Nullable;

/**
 * What databind has to be told about the model's Immutables, for both generations alike. The names come from the
 * shapes, to spare this a list of them; reading and writing are databind's own.
 */
@SuppressWarnings("UnusedVariable") // The parameters of the mix-ins say which method is meant.
final class Introspection {
    /** Left out by databind where the shape leaves it out. */
    static final JsonInclude.Value UNLESS_MEANT_BY_ABSENCE = JsonInclude.Value.construct(
                    JsonInclude.Include.CUSTOM, JsonInclude.Include.ALWAYS)
            .withValueFilter(MeantByAbsence.class);

    static final Map<Class<?>, Class<?>> MIX_INS = Map.of(
            Id.class, IdMixIn.class,
            Unit.class, UnitMixIn.class,
            PartialDate.class, PartialDateMixIn.class,
            TimePeriod.class, PeriodMixIn.class,
            LocalizedText.class, LocalizedTextMixIn.class,
            Dossier.Builder.class, DossierBuilderMixIn.class,
            Party.class, PartyMixIn.class,
            Statistic.class, StatisticMixIn.class);

    private Introspection() {}

    /** The builder of a type of the model or of what Immutables makes of it; null if the type has none. */
    static @Nullable Class<?> builderOf(Class<?> type) {
        Shape<?, ?> shape = shapeOf(type);
        return shape == null
                ? null
                : Stream.of(shape.type().getClasses())
                        .filter(nested -> nested.getSimpleName().equals("Builder"))
                        .findFirst()
                        .orElse(null);
    }

    /** The attribute that a method reads; null if it reads none. */
    static @Nullable String attributeOf(Method method) {
        return method.getParameterCount() == 0 && isAttribute(method.getDeclaringClass(), method)
                ? method.getName()
                : null;
    }

    /** Whether a method belongs to a builder and sets no attribute as a whole. */
    static boolean isNoSetter(Method method) {
        Class<?> type = method.getDeclaringClass().getEnclosingClass();
        return type != null
                && method.getDeclaringClass().getSimpleName().equals("Builder")
                && !isAttribute(type, method);
    }

    /** Jackson 3 takes the accessor of the sealed type that an attribute comes from, Jackson 2 that of the class. */
    private static boolean isAttribute(Class<?> type, Method method) {
        // A meeting has every attribute that Entity declares.
        ValueType<?> value =
                Shapes.find(type == Entity.class ? Meeting.class : type).orElse(null);
        Shape<?, ?> shape = value instanceof ValueType.UnionType<?> union
                ? union.shapes().get(0)
                : value instanceof Shape<?, ?> one ? one : null;
        return shape != null && shape.indexOf(method.getName()) >= 0;
    }

    /** Whether a setter only converts its parameter for another setter of the same attribute. */
    static boolean isConvenience(Method setter) {
        Class<?> type = setter.getParameterTypes()[0];
        return type == Optional.class || type == OptionalInt.class || type == long.class;
    }

    /** Whether an attribute is no {@link Optional} and may be left out all the same. */
    static boolean hasMeaningWhenAbsent(Method accessor) {
        return attributeOf(accessor) != null && MeantByAbsence.VALUES.containsKey(accessor.getReturnType());
    }

    static String @Nullable [] orderOf(Class<?> type) {
        Shape<?, ?> shape = shapeOf(type);
        return shape == null ? null : shape.fieldNames().toArray(String[]::new);
    }

    static @Nullable String wordOf(Class<?> type) {
        Shape<?, ?> shape = shapeOf(type);
        return shape == null ? null : shape.word();
    }

    /** The words of an enum's constants; the names as they are if it is not one of the model. */
    static String[] wordsOf(Class<?> type, Enum<?>[] constants, String[] names) {
        ValueType<?> value = Shapes.find(type).orElse(null);
        return value instanceof ValueType.EnumType<?> choice
                ? Stream.of(constants).map(choice::word).toArray(String[]::new)
                : names;
    }

    private static @Nullable Shape<?, ?> shapeOf(Class<?> type) {
        return Shapes.find(type).orElse(null) instanceof Shape<?, ?> shape ? shape : null;
    }

    /** Equal to the values that absence means, which is how databind asks. */
    static final class MeantByAbsence {
        private static final Map<Class<?>, Object> VALUES = Map.of(
                boolean.class, false,
                Bound.class, Bound.EXACTLY,
                Name.NameKind.class, Name.NameKind.NAME,
                Post.PostStatus.class, Post.PostStatus.HELD,
                Membership.MembershipRole.class, Membership.MembershipRole.MEMBER,
                Membership.MembershipStatus.class, Membership.MembershipStatus.ACTIVE);

        @Override
        @SuppressWarnings("EqualsUnsafeCast")
        public boolean equals(@Nullable Object value) {
            return value != null && VALUES.containsValue(value);
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    private interface IdMixIn {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static @Nullable Id<?> of(String value) {
            return null;
        }

        @JsonValue
        String value();
    }

    private interface UnitMixIn {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static @Nullable Unit of(String code) {
            return null;
        }

        @JsonValue
        String code();
    }

    private abstract static class PartialDateMixIn {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static @Nullable PartialDate parse(String text) {
            return null;
        }

        @Override
        @JsonValue
        public abstract String toString();
    }

    private abstract static class PeriodMixIn {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static @Nullable TimePeriod parse(String text) {
            return null;
        }

        @Override
        @JsonValue
        public abstract String toString();
    }

    private interface LocalizedTextMixIn {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static @Nullable LocalizedText of(Map<String, String> texts) {
            return null;
        }

        @JsonValue
        Map<String, String> texts();
    }

    @JsonIgnoreProperties("format")
    private interface DossierBuilderMixIn {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(State.class),
        @JsonSubTypes.Type(Organization.class),
        @JsonSubTypes.Type(Coalition.class),
        @JsonSubTypes.Type(WorkStream.class),
        @JsonSubTypes.Type(Person.class),
        @JsonSubTypes.Type(Group.class)
    })
    private interface PartyMixIn {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(Level.class),
        @JsonSubTypes.Type(Share.class),
        @JsonSubTypes.Type(Comparison.class),
        @JsonSubTypes.Type(Rank.class)
    })
    private interface StatisticMixIn {}
}
