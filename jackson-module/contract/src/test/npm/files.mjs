import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../../../../", import.meta.url);

/** Where the Java tests leave what is handed on, and where this writes. */
export const target = fileURLToPath(new URL("jackson-module/contract/target/npm/", root));

export const seed = fileURLToPath(new URL("seeds/marrakech-2022.json", root));

const published = new URL("jackson-module/json/src/main/resources/META-INF/coalition-model/", root);

export const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

export const schema = readJson(new URL("dossier-1.schema.json", published));

export const context = readJson(new URL("dossier-1.context.jsonld", published));
