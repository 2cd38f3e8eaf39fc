package org.coalitionmodel.samples;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.util.DefaultInstantiatorStrategy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.coalitionmodel.dossier.Dossier;
import org.objenesis.ObjenesisStd;
import org.objenesis.strategy.StdInstantiatorStrategy;

/** Ways in which programs copy values that know nothing of their types. */
final class CopyMethods {
    /** Each way by its name. */
    static final Map<String, UnaryOperator<Object>> WAYS = ways();

    private static final ObjenesisStd OBJENESIS = new ObjenesisStd();

    static {
        // As if on the class path, where every package is open.
        Module model = Dossier.class.getModule();
        model.getPackages().forEach(name -> model.addOpens(name, Kryo.class.getModule()));
    }

    private CopyMethods() {}

    private static Map<String, UnaryOperator<Object>> ways() {
        Map<String, UnaryOperator<Object>> ways = new LinkedHashMap<>();
        ways.put("Java serialisation", CopyMethods::serialised);
        ways.put(
                "Kryo that calls constructors where there are some, as Spark has it", value -> written(spark(), value));
        ways.put("Kryo that calls none", value -> written(withoutConstructors(), value));
        ways.put("Kryo's copies in memory", value -> spark().copy(value));
        ways.put("field by field, without transient ones", CopyMethods::byField);
        return ways;
    }

    private static Kryo spark() {
        Kryo kryo = withoutConstructors();
        kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
        return kryo;
    }

    private static Kryo withoutConstructors() {
        Kryo kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        kryo.setReferences(true);
        kryo.setInstantiatorStrategy(new StdInstantiatorStrategy());
        // Spark has such a one too; Kryo alone has none.
        kryo.addDefaultSerializer(
                Collections.unmodifiableList(new ArrayList<>()).getClass(), new OfUnmodifiable());
        return kryo;
    }

    private static Object written(Kryo kryo, Object value) {
        Output out = new Output(1024, -1);
        kryo.writeClassAndObject(out, value);
        return kryo.readClassAndObject(new Input(out.toBytes()));
    }

    private static Object serialised(Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(value.toString(), e);
        }
    }

    private static Object byField(Object value) {
        try {
            if (value instanceof List<?> list) {
                List<Object> copy = new ArrayList<>();
                list.forEach(element -> copy.add(byField(element)));
                return copy;
            }
            Class<?> type = value.getClass();
            if (!type.getName().startsWith("org.coalitionmodel.") || type.isEnum()) {
                return value;
            }
            if (type.isRecord()) {
                return record(value);
            }
            Object copy = OBJENESIS.newInstance(type);
            for (Class<?> at = type; at != Object.class; at = at.getSuperclass()) {
                for (Field field : at.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
                        field.setAccessible(true);
                        Object part = field.get(value);
                        field.set(copy, part == null ? null : byField(part));
                    }
                }
            }
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(value.toString(), e);
        }
    }

    private static Object record(Object value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            components[i].getAccessor().setAccessible(true);
            parts[i] = byField(components[i].getAccessor().invoke(value));
        }
        Constructor<?> constructor = value.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(parts);
    }

    private static final class OfUnmodifiable extends Serializer<List<?>> {
        @Override
        public void write(Kryo kryo, Output output, List<?> list) {
            kryo.writeObject(output, new ArrayList<>(list));
        }

        @Override
        public List<?> read(Kryo kryo, Input input, Class<? extends List<?>> type) {
            List<?> list = kryo.readObject(input, ArrayList.class);
            return Collections.unmodifiableList(list);
        }

        @Override
        public List<?> copy(Kryo kryo, List<?> list) {
            return Collections.unmodifiableList(kryo.copy(new ArrayList<>(list)));
        }
    }
}
