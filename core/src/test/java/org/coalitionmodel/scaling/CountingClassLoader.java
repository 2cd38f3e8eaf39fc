package org.coalitionmodel.scaling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.coalitionmodel.dossier.Dossier;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads the classes of the model anew, with a call of {@link WorkCounter} at the start of each method and wherever a loop
 * goes round. Those of this package are loaded as they are.
 */
final class CountingClassLoader extends ClassLoader {
    private static final String MODEL = "org.coalitionmodel.";
    private static final String HERE = CountingClassLoader.class.getPackageName() + ".";
    private static final String COUNTER = WorkCounter.class.getName().replace('.', '/');

    CountingClassLoader() {
        super(CountingClassLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return name.startsWith(MODEL) ? define(name) : super.loadClass(name, resolve);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        try {
            return Dossier.class.getModule().getResourceAsStream(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            byte[] counted = name.startsWith(HERE) ? bytes : counted(bytes);
            return defineClass(name, counted, 0, counted.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static byte[] counted(byte[] bytes) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String type, String signature, String[] exceptions) {
                                return new Counting(super.visitMethod(access, name, type, signature, exceptions));
                            }
                        },
                        0);
        return writer.toByteArray();
    }

    private static final class Counting extends MethodVisitor {
        private final Set<Label> before = new HashSet<>();

        Counting(MethodVisitor to) {
            super(Opcodes.ASM9, to);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            step();
        }

        @Override
        public void visitLabel(Label label) {
            super.visitLabel(label);
            before.add(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label to) {
            if (before.contains(to)) {
                step();
            }
            super.visitJumpInsn(opcode, to);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean isInterface) {
            if (owner.equals("java/util/regex/Pattern") && name.equals("matcher")) {
                super.visitMethodInsn(
                        Opcodes.INVOKESTATIC, COUNTER, name, type.replace("(", "(Ljava/util/regex/Pattern;"), false);
            } else {
                super.visitMethodInsn(opcode, owner, name, type, isInterface);
            }
        }

        private void step() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, "step", "()V", false);
        }
    }
}
