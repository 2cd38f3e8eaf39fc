import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readJson, schema, target } from "./files.mjs";

test("ajv, strict, says of every document what the Java tests say", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addSchema(schema);
  const cases = readJson(target + "cases.json");
  for (const { name, definition, document, isTaken } of cases) {
    const validate = ajv.getSchema(`${schema.$id}#/$defs/${definition}`);
    assert.equal(validate(document), isTaken, `${name}: ${JSON.stringify(validate.errors)}`);
  }
  assert.ok(cases.length > 800);
});

test("ajv, strict, takes the root of the schema as it is", () => {
  const validate = new Ajv2020({ strict: true }).compile(schema);
  assert.ok(validate({ format: "coalition-dossier/1" }));
  assert.ok(!validate({ format: "coalition-dossier/2" }));
});
