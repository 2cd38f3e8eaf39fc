import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defaultModel } from "@alephdata/followthemoney";

/** The resource of coalition-model-exchange. */
export const file = fileURLToPath(
  new URL(
    "../../../../exchange/src/main/resources/org/coalitionmodel/exchange/ftm/countries.tsv",
    import.meta.url,
  ),
);

/** The codes and names of the countries of FollowTheMoney. */
export function text() {
  return Object.entries(defaultModel.types.country.values)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, name]) => `${code}\t${name}\n`)
    .join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(file, text());
}
