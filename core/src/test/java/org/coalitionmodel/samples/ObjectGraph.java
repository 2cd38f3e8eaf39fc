package org.coalitionmodel.samples;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The attributes of a value of the model and of everything in it, found by reflection: a test that goes through them can't
 * forget one. Values of the JDK and those that are a single string or number in JSON are leaves.
 */
public final class ObjectGraph {
    private ObjectGraph() {}

    /**
     * One attribute of one value.
     *
     * @param path where it is, as a JSON Pointer from the root
     * @param method its accessor, as the model declares it
     * @param owner the value that has it
     * @param value what the accessor returns
     */
    public record GraphNode(String path, Method method, Object owner, Object value) {

        /** {@return the name as error messages write it, such as {@code Meeting.of}} */
        public String attribute() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        /** {@return the value itself, or those of the optional or list; empty if there is none} */
        public List<Object> values() {
            return ObjectGraph.values(value);
        }

        /** {@return the path of each of {@link #values()}} */
        public List<String> paths() {
            return value instanceof List<?> list
                    ? Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                            .map(i -> path + "/" + i)
                            .toList()
                    : values().stream().map(it -> path).toList();
        }
    }

    /**
     * All attributes of a value, and those of the values in them, to the end.
     *
     * @param root a value of the model
     * @return the attributes, those of one value by name
     */
    public static List<GraphNode> of(Object root) {
        List<GraphNode> nodes = new ArrayList<>();
        collect("", root, nodes);
        return nodes;
    }

    /**
     * The type of the model that a value is of: never a generated class.
     *
     * @param value a value of the model
     * @return its interface, or its class if it is not generated
     */
    public static Class<?> typeOf(Object value) {
        Class<?> type = value.getClass();
        if (!type.getSimpleName().startsWith("Immutable")) {
            return type;
        }
        return type.getInterfaces().length == 1 ? type.getInterfaces()[0] : type.getSuperclass();
    }

    /**
     * The accessors of a type, those of the types above it included. What a builder can't set is derived and no attribute.
     *
     * @param type a type of the model
     * @return its accessors by name; empty for a leaf
     */
    public static List<Method> accessorsOf(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getAccessor())
                    .toList();
        }
        Set<String> settable = Arrays.stream(type.getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(method -> method.getParameterCount() == 1)
                .map(Method::getName)
                .collect(Collectors.toSet());
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> settable.contains(method.getName()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    private static void collect(String path, Object value, List<GraphNode> nodes) {
        for (Method accessor : accessorsOf(typeOf(value))) {
            GraphNode node = new GraphNode(path + "/" + accessor.getName(), accessor, value, read(accessor, value));
            nodes.add(node);
            List<String> paths = node.paths();
            for (int i = 0; i < paths.size(); i++) {
                collect(paths.get(i), node.values().get(i), nodes);
            }
        }
    }

    private static Object read(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor + " can't be read", e);
        }
    }

    private static List<Object> values(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.<List<Object>>map(List::of).orElse(List.of());
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? List.of(optional.getAsInt()) : List.of();
        } else if (value instanceof List<?> list) {
            return List.copyOf(list);
        }
        return List.of(value);
    }
}
