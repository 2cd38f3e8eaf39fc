import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readJson, schema, target } from "./files.mjs";

/** Whether an error is of the place that the library names, of what stands in it, or of a field that it does not know. */
function isAt(pointer, { instancePath, keyword }) {
  return (
    instancePath === pointer ||
    instancePath.startsWith(pointer + "/") ||
    (keyword === "additionalProperties" && instancePath === pointer.slice(0, pointer.lastIndexOf("/")))
  );
}

test("ajv, strict, says of every document what the Java tests say", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addSchema(schema);
  const cases = readJson(target + "cases.json");
  for (const { name, definition, document, isTaken, pointer } of cases) {
    const validate = ajv.getSchema(`${schema.$id}#/$defs/${definition}`);
    assert.equal(validate(document), isTaken, `${name}: ${JSON.stringify(validate.errors)}`);
    if (!isTaken) {
      assert.ok(
        validate.errors.some((error) => isAt(pointer, error)),
        `${name} at ${pointer}: ${JSON.stringify(validate.errors)}`,
      );
    }
  }
  assert.ok(cases.length > 800);
});

test("ajv, strict, takes the root of the schema as it is", () => {
  const validate = new Ajv2020({ strict: true }).compile(schema);
  assert.ok(validate({ format: "coalition-dossier/1" }));
  assert.ok(!validate({ format: "coalition-dossier/2" }));
});
