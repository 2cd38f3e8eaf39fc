import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import jsonld from "jsonld";
import { context, readJson, seed, target } from "./files.mjs";

const base = "https://example.org/dossiers/";

/** The same triples give the same text, whatever their blank nodes are called; a value that is dropped is an error. */
const canonical = (input, options) =>
  jsonld.canonize(input, {
    algorithm: "RDFC-1.0",
    format: "application/n-quads",
    // Like citations in like places have like blank nodes, which takes more steps than are allowed to strangers.
    canonizeOptions: { maxWorkFactor: Infinity },
    safe: true,
    ...options,
  });

const handedOn = readdirSync(target).filter((file) => /^dossier-\d+\.json$/.test(file));

test("dossiers are handed on by the Java tests", () => {
  assert.ok(handedOn.length > 4);
});

for (const file of handedOn) {
  test(`jsonld.js makes the same triples as titanium of ${file}`, async () => {
    const ours = await canonical(readJson(target + file), { expandContext: context, base });
    const theirs = await canonical(readFileSync(target + file.replace(".json", ".nq"), "utf8"), {
      inputFormat: "application/n-quads",
    });
    assert.equal(ours, theirs);
  });
}

/** What a server or a folder holds, and nothing of the network. */
const loading = (documents) => async (url) => {
  assert.ok(documents[url], `${url} is asked for`);
  return { documentUrl: url, contextUrl: null, ...documents[url] };
};

const expected = () => canonical(readJson(seed), { expandContext: context, base });

test("plain JSON is linked data where a header names the context", async () => {
  const documentLoader = loading({
    [base + "marrakech"]: { document: readJson(seed), contextUrl: base + "dossier-1.context.jsonld" },
    [base + "dossier-1.context.jsonld"]: { document: context },
  });
  assert.equal(await canonical(base + "marrakech", { documentLoader }), await expected());
});

test("the line of FORMAT.md puts the context into a file", async () => {
  const format = readFileSync(new URL("../../../../FORMAT.md", import.meta.url), "utf8");
  const [, expression] = format.match(/^sed '(.*)' dossier\.json > dossier\.jsonld$/m);
  const dossier = JSON.parse(execFileSync("sed", [expression, seed], { encoding: "utf8" }));
  const documentLoader = loading({ [base + "dossier-1.context.jsonld"]: { document: context } });
  assert.equal(await canonical(dossier, { base, documentLoader }), await expected());
});

const nodes = readJson(target + "nodes.json");

/** Subject, predicate and object of each triple, as they are written in N-Quads. */
async function triplesOf(document, base) {
  const quads = await jsonld.toRDF(document, { expandContext: context, base, format: "application/n-quads" });
  return quads.trimEnd().split("\n").map((quad) => quad.split(" "));
}

for (const nodeBase of nodes.bases) {
  test(`jsonld.js makes each id a node of its own below ${nodeBase}`, async () => {
    const triples = await triplesOf({ meetings: nodes.meetings }, nodeBase);
    const places = triples.filter(([, predicate]) => predicate === "<https://schema.org/location>");
    for (const [subject, , object] of places) {
      assert.equal(object, subject);
    }
    assert.equal(new Set(places.map(([subject]) => subject)).size, nodes.meetings.length);
    assert.ok(nodes.meetings.length > 600);
  });
}

test("jsonld.js makes each URI a node of its own", async () => {
  const triples = await triplesOf({ sources: nodes.sources }, base);
  const found = triples.filter(([, predicate]) => predicate === "<https://schema.org/url>").map(([, , uri]) => uri);
  assert.deepEqual(new Set(found), new Set(nodes.sources.map(({ uri }) => `<${uri}>`)));
});
