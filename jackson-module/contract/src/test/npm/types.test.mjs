import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { before, test } from "node:test";
import { compile } from "json-schema-to-typescript";
import { readJson, schema, seed, target } from "./files.mjs";

const folder = target + "types/";
const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", import.meta.url));

/** The seed dossier with one change. */
function broken(change) {
  const dossier = readJson(seed);
  change(dossier);
  return dossier;
}

const faulty = {
  "a misspelt field": [(it) => (it.meetings[0].ofs = "a"), /"ofs"' does not exist/],
  "a misspelt field deep inside": [
    (it) => (it.meetings[0].participations[0].actor.partie = "a"),
    /"partie"' does not exist/,
  ],
  "a word that is none": [(it) => (it.meetings[0].participations[0].role = "gest"), /"gest"/],
  "a field missing": [(it) => delete it.outcomes[0].summary, /'summary' is missing/],
  "a number as text": [(it) => (it.sources[0].sha256 = 7), /'number' is not assignable to type 'string'/],
  "an empty list of names": [(it) => (it.parties[0].names = []), /names/],
  "a quantity in a rank": [
    (it) => (it.statistics = [{ type: "rank", id: "a", indicators: ["i"], rank: 1, order: "ascending", quantity: {} }]),
    /"quantity"' does not exist/,
  ],
  "another format": [(it) => (it.format = "coalition-dossier/2"), /"coalition-dossier\/2"/],
};

const fileOf = (name) => name.replaceAll(" ", "-") + ".ts";

/** What the compiler says of the dossiers, written in TypeScript. */
let faults = "";

before(async () => {
  const dossiers = { seed: readJson(seed) };
  for (const [name, [change]] of Object.entries(faulty)) {
    dossiers[name] = broken(change);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(folder + "dossier.d.ts", await compile(schema, "dossier"));
  const files = Object.entries(dossiers).map(([name, dossier]) => {
    const json = JSON.stringify(dossier, null, 2);
    const type = 'import type { CoalitionDossier } from "./dossier.js";\n\n';
    writeFileSync(folder + fileOf(name), `${type}export const dossier: CoalitionDossier = ${json};\n`);
    return fileOf(name);
  });
  const options = ["--strict", "--noEmit", "--module", "nodenext", "--types", ""];
  faults = spawnSync(process.execPath, [tsc, ...options, ...files], { cwd: folder, encoding: "utf8" }).stdout;
});

const faultsOf = (name) =>
  faults
    .split("\n")
    .filter((line) => line.startsWith(fileOf(name) + "("))
    .join("\n");

test("the seed dossier compiles against the types made from the schema", () => {
  assert.equal(faultsOf("seed"), "");
});

test("the types themselves compile", () => {
  assert.doesNotMatch(faults, /dossier\.d\.ts/);
});

for (const [name, [, message]] of Object.entries(faulty)) {
  test(`${name} does not compile`, () => {
    assert.match(faultsOf(name), message);
  });
}
