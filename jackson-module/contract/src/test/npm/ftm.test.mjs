import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { Model, defaultModel } from "@alephdata/followthemoney";
import { target } from "./files.mjs";
import { file, text } from "./ftm-countries.mjs";

const model = new Model(defaultModel);

const folder = target + "ftm/";

const DATE = /^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/;

const read = (name) =>
  readFileSync(folder + name, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** What is wrong with a value, by the type of its property. */
function faultOfValue(property, value, schemata) {
  const type = property.type;
  if (typeof value !== "string" || value === "") {
    return "no text";
  } else if ([...value].length > (property.maxLength ?? type.maxLength)) {
    return "too long";
  } else if (type.isEntity) {
    const schema = schemata.get(value);
    return schema === undefined
      ? "refers to nothing"
      : model.getSchema(schema).isA(property.getRange())
        ? undefined
        : `refers to ${schema}`;
  } else if (type.values?.size > 0 && !type.values.has(value)) {
    return "no code";
  }
  return type.name === "date" && !DATE.test(value) ? "no date" : undefined;
}

/** What the model of FollowTheMoney says against entities. */
function faults(entities) {
  const schemata = new Map(entities.map(({ id, schema }) => [id, schema]));
  const found = schemata.size === entities.length ? [] : ["an id is given twice"];
  for (const { id, schema: name, properties } of entities) {
    const schema = model.getSchema(name);
    if (schema.abstract) {
      found.push(`${id}: ${name} is abstract`);
    }
    for (const required of schema.required ?? []) {
      if (!properties[required]?.length) {
        found.push(`${id}: ${name} lacks ${required}`);
      }
    }
    for (const [key, values] of Object.entries(properties)) {
      const property = schema.hasProperty(key) ? schema.getProperty(key) : undefined;
      if (property === undefined || property.stub) {
        found.push(`${id}: ${name} has no ${key}`);
        continue;
      }
      for (const value of values) {
        const fault = faultOfValue(property, value, schemata);
        if (fault !== undefined) {
          found.push(`${id}: ${key} ${fault}`);
        }
      }
    }
  }
  return found;
}

test("the model takes all entities that the library writes", () => {
  const names = readdirSync(folder);
  assert.ok(names.length > 5);
  const schemata = new Set();
  for (const name of names) {
    const entities = read(name);
    assert.deepEqual(faults(entities), [], name);
    entities.forEach(({ schema }) => schemata.add(schema));
  }
  assert.deepEqual([...schemata].sort(), [
    "Address",
    "Article",
    "Company",
    "Document",
    "Event",
    "HyperText",
    "Membership",
    "Occupancy",
    "Organization",
    "Payment",
    "Person",
    "Position",
    "PublicBody",
  ]);
});

test("the model refuses what breaks it", () => {
  const person = { id: "p", schema: "Person", properties: { name: ["A"] } };
  const broken = (schema, properties) => faults([person, { id: "x", schema, properties }]);
  assert.deepEqual(broken("Membership", { member: ["p"] }), ["x: Membership lacks organization"]);
  assert.deepEqual(broken("Organization", { name: ["B"], full: ["C"] }), ["x: Organization has no full"]);
  assert.deepEqual(broken("Organization", { name: ["B"], country: ["MA"] }), ["x: country no code"]);
  assert.deepEqual(broken("Organization", { name: ["B"], topics: ["lake"] }), ["x: topics no code"]);
  assert.deepEqual(broken("Organization", { name: ["B"], proof: ["p"] }), ["x: proof refers to Person"]);
  assert.deepEqual(broken("Organization", { name: ["B"], parent: ["q"] }), ["x: parent refers to nothing"]);
  assert.deepEqual(broken("Organization", { name: ["B".repeat(385)] }), ["x: name too long"]);
  assert.deepEqual(broken("Organization", { name: ["B"], incorporationDate: ["2014~"] }), [
    "x: incorporationDate no date",
  ]);
});

// "npm run ftm-countries" writes it anew.
test("exchange has the countries of the model", () => {
  assert.equal(readFileSync(file, "utf8"), text());
});
