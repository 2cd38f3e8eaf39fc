package org.coalitionmodel.json;

/** The name of a field, prepared by an adapter for its generator. */
public interface FieldName {}
