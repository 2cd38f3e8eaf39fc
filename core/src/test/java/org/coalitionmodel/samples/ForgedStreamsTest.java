package org.coalitionmodel.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.dossier.InvalidDossierException;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stream of Java serialisation that somebody tampered with gives a value that could be built, or an exception. */
class ForgedStreamsTest {
    static List<Class<?>> classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.coalitionmodel").stream()
                        .filter(type -> type.isAssignableTo(Serializable.class))
                        // The annotation processor is no part of the model.
                        .filter(type -> !type.getPackageName().endsWith(".description"))
                        .filter(type -> !type.isInterface() && !type.isAssignableTo(Enum.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>(Samples.all());
        samples.add(new Sample("interval", Interval.closedOpen(BigDecimal.ONE, BigDecimal.TEN)));
        samples.add(new Sample("half an interval", Interval.atLeast(BigDecimal.ONE)));
        samples.add(new Sample("two languages", LocalizedText.of("ar", "a", "en", "b")));
        return samples;
    }

    @Test
    void may_have_any_class_of_the_model() {
        assertThat(classes()).hasSizeGreaterThan(40);
    }

    /** The stream has no fields, so each is null or zero. */
    @ParameterizedTest
    @MethodSource("classes")
    void without_fields_are_refused(Class<?> type) {
        assertThatThrownBy(() -> read(withoutFields(type))).isInstanceOf(InvalidObjectException.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void with_other_fields_are_refused_or_give_what_can_be_built(Sample sample) throws Exception {
        Object form = formOf(sample.value());
        assertThat(read(written(form))).isEqualTo(sample.value());
        int forged = 0;
        for (Field field : fieldsOf(form)) {
            Object honest = field.get(form);
            for (Object other : forgeries(honest)) {
                Object changed = form;
                if (form.getClass().isRecord()) {
                    changed = recordWith(form, field, other);
                } else if (other == null || field.getType().isInstance(other)) {
                    field.set(form, other);
                } else {
                    continue;
                }
                forged++;
                assertRefusedOrValid(changed);
            }
            form = formOf(sample.value());
        }
        assertThat(forged).isPositive();
    }

    @Test
    void say_what_rule_they_break() throws Exception {
        Object form = formOf(Membership.builder()
                .id(Id.of("membership"))
                .member(Id.of("member"))
                .body(Id.of("body"))
                .build());
        Object[] attributes = (Object[]) field(form, "attributes").get(form);
        attributes[2] = Id.of("body");
        assertThatThrownBy(() -> read(written(form)))
                .isExactlyInstanceOf(InvalidObjectException.class)
                .hasMessage("Membership.member must not be the body itself but was body (id=membership)")
                .hasCauseExactlyInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_unknown_types_are_refused() throws Exception {
        Object form = formOf(Samples.fullDossier());
        field(form, "type").set(form, "Nothing");
        assertThatThrownBy(() -> read(written(form)))
                .isExactlyInstanceOf(InvalidObjectException.class)
                .hasMessage("no type of the model");
    }

    @Test
    void have_no_list_that_can_be_changed_later() throws Exception {
        Object form = formOf(Samples.fullPerson());
        Object[] attributes = (Object[]) field(form, "attributes").get(form);
        Object[] shared = (Object[]) Arrays.stream(attributes)
                .filter(it -> it instanceof Object[] array && array.length > 0)
                .findFirst()
                .orElseThrow();
        Object[] both = (Object[]) read(written(new Object[] {form, shared}));
        Object before = both[0].toString();
        Arrays.fill((Object[]) both[1], null);
        assertThat(both[0]).hasToString(before.toString());
    }

    @Test
    void of_an_exception_have_a_list_of_faults_that_can_not_be_changed() throws Exception {
        for (Object faults : new Object[] {null, new ArrayList<>(List.of(1)), List.of(), List.of("a")}) {
            InvalidDossierException exception = exception();
            field(exception, "faults").set(exception, faults);
            assertThatThrownBy(() -> read(written(exception))).isExactlyInstanceOf(InvalidObjectException.class);
        }
        InvalidDossierException exception = exception();
        field(exception, "count").set(exception, 0);
        assertThatThrownBy(() -> read(written(exception))).isExactlyInstanceOf(InvalidObjectException.class);
        assertThat(((InvalidDossierException) read(written(exception()))).faults())
                .isEqualTo(exception().faults());
    }

    private static InvalidDossierException exception() {
        try {
            Dossier.builder()
                    .addMeetings(Meeting.builder()
                            .id(Id.of("meeting"))
                            .of(Id.of("nobody"))
                            .build())
                    .build();
        } catch (InvalidDossierException e) {
            return e;
        }
        throw new AssertionError("not refused");
    }

    private static void assertRefusedOrValid(Object form) throws Exception {
        Object read;
        try {
            read = read(written(form));
        } catch (InvalidObjectException e) {
            assertThat(e.getCause()).isInstanceOf(RuntimeException.class);
            return;
        }
        // What is read can be built once more of its parts, and is then the same.
        assertThat(read(written(formOf(read)))).isEqualTo(read);
    }

    /** What may stand in a stream in place of a field. */
    private static List<Object> forgeries(Object honest) {
        List<Object> forged = new ArrayList<>();
        forged.add(null);
        if (honest instanceof String text) {
            forged.addAll(List.of("", "\u0000", text + "\ud800", text + " ", text.repeat(300), "(1, 1)", "2022/2021"));
        } else if (honest instanceof Object[] array) {
            forged.add(Arrays.copyOf(array, 0));
            forged.add(Arrays.copyOf(array, array.length + 1));
            for (int i = 0; i < array.length; i++) {
                for (Object other : elementForgeries(array[i])) {
                    if (other == null || array.getClass().getComponentType().isInstance(other)) {
                        Object[] copy = array.clone();
                        copy[i] = other;
                        forged.add(copy);
                    }
                }
            }
        } else if (honest instanceof Enum<?>) {
            forged.add(honest.getClass().getEnumConstants()[0]);
        }
        return forged;
    }

    private static List<Object> elementForgeries(Object honest) {
        List<Object> forged = new ArrayList<>(Arrays.asList(null, -1, "\ud800", Id.of("forged"), new Object[] {null}));
        forged.add(new Object[] {"a", 1});
        forged.add(BigDecimal.TEN.pow(60));
        if (honest instanceof Object[] array && array.length > 0) {
            Object[] twice = Arrays.copyOf(array, 2 * array.length);
            System.arraycopy(array, 0, twice, array.length, array.length);
            forged.add(twice);
            forged.add(new Object[0]);
        }
        return forged;
    }

    /** What stands in the stream in place of the value. */
    private static Object formOf(Object value) throws ReflectiveOperationException {
        Optional<Method> writeReplace = Arrays.stream(value.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals("writeReplace"))
                .findFirst();
        if (writeReplace.isEmpty()) {
            assertThat(value.getClass().isRecord())
                    .as(value.getClass().getName())
                    .isTrue();
            return value;
        }
        writeReplace.get().setAccessible(true);
        return Objects.requireNonNull(writeReplace.get().invoke(value));
    }

    private static List<Field> fieldsOf(Object form) {
        List<Field> fields = Arrays.stream(form.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
        fields.forEach(field -> field.setAccessible(true));
        return fields;
    }

    private static Field field(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /** A record can't be changed, so one of the same fields is written under its name. */
    private static Object recordWith(Object form, Field changed, Object value) {
        return new RecordForgery(form, changed, value);
    }

    private record RecordForgery(Object form, Field changed, Object value) {}

    private static byte[] written(Object value) throws IOException, ReflectiveOperationException {
        if (value instanceof RecordForgery forgery) {
            return written(forgery);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static byte[] written(RecordForgery forgery) throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = header(bytes);
        List<Field> fields = fieldsOf(forgery.form);
        startClass(out, forgery.form.getClass(), fields.size());
        for (Field field : fields) {
            boolean isArray = field.getType().isArray();
            out.writeByte(isArray ? '[' : 'L');
            out.writeUTF(field.getName());
            out.writeByte(ObjectStreamConstants.TC_STRING);
            out.writeUTF(field.getType().descriptorString());
        }
        endClass(out);
        ByteArrayOutputStream nested = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(nested)) {
            // As many handles as are taken above: by the class, the type of each field, and the record.
            for (int i = 0; i < fields.size() + 2; i++) {
                objects.writeObject(Integer.toString(i));
            }
            objects.flush();
            int start = nested.size();
            for (Field field : fields) {
                objects.writeUnshared(field.equals(forgery.changed) ? forgery.value : field.get(forgery.form));
            }
            objects.flush();
            byte[] content = nested.toByteArray();
            out.write(content, start, content.length - start);
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutFields(Class<?> type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = header(bytes);
        startClass(out, type, 0);
        endClass(out);
        out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
        return bytes.toByteArray();
    }

    private static DataOutputStream header(ByteArrayOutputStream bytes) throws IOException {
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
        out.writeShort(ObjectStreamConstants.STREAM_VERSION);
        return out;
    }

    private static void startClass(DataOutputStream out, Class<?> type, int fields) throws IOException {
        out.writeByte(ObjectStreamConstants.TC_OBJECT);
        out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
        out.writeUTF(type.getName());
        out.writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
        out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
        out.writeShort(fields);
    }

    private static void endClass(DataOutputStream out) throws IOException {
        out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
        out.writeByte(ObjectStreamConstants.TC_NULL);
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
