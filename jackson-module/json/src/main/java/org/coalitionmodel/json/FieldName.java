package org.coalitionmodel.json;

/** The name of a field, made ready by an adapter for its generator. */
public interface FieldName {}
