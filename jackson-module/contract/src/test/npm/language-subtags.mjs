import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { readJson } from "./files.mjs";

const require = createRequire(import.meta.url);
const load = (file) => readJson(require.resolve(file));

const resources = new URL("../../../../../core/src/main/resources/", import.meta.url);

/** The resource of core, and the licence that part of its data asks for. */
export const file = fileURLToPath(new URL("org/coalitionmodel/text/language-subtags.txt", resources));
export const licence = fileURLToPath(new URL("META-INF/LICENSE-Unicode-3.0.txt", resources));

/** ISO 639 has them for these languages; CLDR leads them to another language that it prefers. */
const OF_ISO_639 = { bih: "bh", hbs: "sh", tgl: "tl", twi: "tw" };

/** The registry names some private codes by a range, "qaa..qtz". */
function expanded(subtag) {
  const [first, last] = subtag.toLowerCase().split("..");
  const all = [first];
  while (last !== undefined && all.at(-1) !== last) {
    all.push(next(all.at(-1)));
  }
  return all;
}

function next(code) {
  const kept = code.slice(0, -1);
  return code.endsWith("z") ? next(kept) + "a" : kept + String.fromCharCode(code.charCodeAt(code.length - 1) + 1);
}

function lines(name, words) {
  const all = [];
  for (const word of words) {
    if (all.length === 0 || all.at(-1).length + 1 + word.length > 120) {
      all.push(`${name}:`);
    }
    all[all.length - 1] += ` ${word}`;
  }
  return all;
}

/** What core/src/main/resources/org/coalitionmodel/text/language-subtags.txt has to be. */
export function text() {
  const records = load("language-subtag-registry/data/json/registry.json");
  const aliases = load("cldr-core/supplemental/aliases.json").supplemental.metadata.alias.languageAlias;
  const date = load("language-subtag-registry/data/json/meta.json")["File-Date"];
  const versions = ["language-subtag-registry", "cldr-core"].map((name) => load(`${name}/package.json`).version);

  const of = (type) => records.filter((record) => record.Type === type);
  const subtags = (type) => of(type).flatMap((record) => expanded(record.Subtag));
  const replaced = (type) =>
    of(type)
      .filter((record) => record["Preferred-Value"])
      .map((record) => `${(record.Subtag ?? record.Tag).toLowerCase()}=${record["Preferred-Value"]}`);
  const kept = of("grandfathered")
    .filter((record) => !record["Preferred-Value"])
    .map(({ Tag }) => `${Tag.toLowerCase()}=${Tag}`);
  const known = new Set(subtags("language"));
  const threeLetters = Object.entries({
    ...Object.fromEntries(Object.entries(aliases).map(([code, alias]) => [code, alias._replacement])),
    ...OF_ISO_639,
  }).filter(([code]) => /^[a-z]{3}$/.test(code) && !known.has(code));

  return (
    [
      "# Language subtags, for LanguageTag. Made by jackson-module/contract/src/test/npm/language-subtags.mjs: do not edit.",
      `# Subtags and what replaces them: IANA Language Subtag Registry, File-Date ${date},`,
      `# from npm language-subtag-registry ${versions[0]} (CC0-1.0).`,
      `# Three letters for two: CLDR's aliases, from npm cldr-core ${versions[1]} (Unicode-3.0, META-INF/LICENSE-Unicode-3.0.txt).`,
      ...lines("language-replaced", [...replaced("language"), ...threeLetters.map((pair) => pair.join("="))].sort()),
      ...lines(
        "extlang-replaced",
        of("extlang").map(({ Subtag, Prefix, "Preferred-Value": value }) => `${Prefix[0]}-${Subtag}=${value}`),
      ),
      ...lines("region-replaced", replaced("region")),
      ...lines("variant-replaced", replaced("variant")),
      "# Whole tags from before there was a syntax, and redundant ones; one that nothing replaces stands for itself.",
      ...lines("tag-replaced", [...replaced("grandfathered"), ...kept, ...replaced("redundant")]),
      ...["language", "extlang", "script", "region", "variant"].flatMap((type) => lines(type, subtags(type))),
    ].join("\n") + "\n"
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(file, text());
  writeFileSync(licence, readFileSync(require.resolve("cldr-core/LICENSE")));
}
