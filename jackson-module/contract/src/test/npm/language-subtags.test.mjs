import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { file, licence, text } from "./language-subtags.mjs";

// "npm run language-subtags" writes both anew.
test("core has the subtags that the registry and CLDR give", () => {
  assert.equal(readFileSync(file, "utf8"), text());
});

test("core has the licence of CLDR", () => {
  const given = createRequire(import.meta.url).resolve("cldr-core/LICENSE");
  assert.equal(readFileSync(licence, "utf8"), readFileSync(given, "utf8"));
});
