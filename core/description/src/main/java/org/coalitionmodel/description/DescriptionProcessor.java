package org.coalitionmodel.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Generates code from the type annotated with {@link Format} and all types reachable from it: the table of all types,
 * their builders, the walk over all references and the sizes of attributes. The table also has the types annotated with
 * {@link Document} and those reachable from them; these are records.
 */
@SupportedAnnotationTypes("org.coalitionmodel.description.*")
public final class DescriptionProcessor extends AbstractProcessor {
    /** Called by the compiler, which loads this class as a service. */
    public DescriptionProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement root : ElementFilter.typesIn(round.getElementsAnnotatedWith(Format.class))) {
            try {
                TypeReader types = new TypeReader(processingEnv);
                ElementFilter.typesIn(round.getElementsAnnotatedWith(TextPattern.class))
                        .forEach(types::readScalar);
                types.read(root);
                write("org.coalitionmodel.dossier.ReferenceWalk", new ReferenceWalkWriter(types).source());
                write("org.coalitionmodel.dossier.AttributeSizes", new AttributeSizesWriter(types).source());
                for (Described type : types.objects().values()) {
                    if (!type.isRecord()) {
                        write(type.qualifiedName() + "Builder", new BuilderWriter(type).source());
                    }
                }
                ElementFilter.typesIn(round.getElementsAnnotatedWith(Document.class))
                        .forEach(types::read);
                write("org.coalitionmodel.shape.ModelShapes", new ShapesWriter(types).source());
            } catch (DescriptionException e) {
                processingEnv
                        .getMessager()
                        .printMessage(Diagnostic.Kind.ERROR, String.valueOf(e.getMessage()), e.element());
            }
        }
        return false;
    }

    private void write(String type, String source) {
        try (Writer out = processingEnv.getFiler().createSourceFile(type).openWriter()) {
            out.write(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
