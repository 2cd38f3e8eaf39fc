/**
 * Annotations on the types of the model, and the annotation processor that reads them. It is not needed at run time.
 */
module org.coalitionmodel.description {
    requires java.compiler;
    requires static org.immutables.encode;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.coalitionmodel.description;
    exports org.coalitionmodel.description.encoding;

    provides javax.annotation.processing.Processor with
            org.coalitionmodel.description.DescriptionProcessor;
}
