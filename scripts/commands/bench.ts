import { measureBroadcast } from "../bench/broadcast.ts"
import { measureComparison } from "../bench/comparison.ts"
import { measureEvidenceRules } from "../bench/evidence-rules.ts"
import { measureHistory } from "../bench/history.ts"
import { measureHostile } from "../bench/hostile.ts"
import { measureHouse } from "../bench/house.ts"
import { measureKeystrokes } from "../bench/keystroke.ts"
import { measureTableTyping } from "../bench/outcome-table.ts"
import { measurePageWeights } from "../bench/page-weight.ts"
import { measureRoomsMemory } from "../bench/rooms-memory.ts"
import { measureSheets } from "../bench/sheets.ts"
import { measureSignatureToLive } from "../bench/signature-to-live.ts"
import { measureSiteBuild } from "../bench/site-build.ts"
import { measureSourceFiles } from "../bench/source-files.ts"
import { measureWordFile } from "../bench/word-file.ts"
import { buildEditor } from "../setup/build-editor.ts"
import { flag, readCommandLine } from "../setup/command-line.ts"
import { stop } from "../setup/run.ts"

const MEASURES: Record<string, () => Promise<unknown> | unknown> = {
  weight: measurePageWeights,
  keystroke: measureKeystrokes,
  table: () => measureTableTyping(),
  broadcast: measureBroadcast,
  memory: measureRoomsMemory,
  house: () => measureHouse(),
  hostile: measureHostile,
  evidence: measureEvidenceRules,
  comparison: () => measureComparison(),
  history: measureHistory,
  sources: () => measureSourceFiles(),
  word: measureWordFile,
  sheets: measureSheets,
  publication: measureSignatureToLive,
  site: async () => {
    const rows = []
    for (const size of options.large ? [1000, 5000] : [1000]) rows.push(...(await measureSiteBuild(size)))
    return rows
  }
}

const known = Object.keys(MEASURES).join(", ")
const { words: wanted, options } = readCommandLine({
  typed: "npm run bench",
  does: { fr: "Mesure la vitesse et le poids.", en: "Measures speed and weight." },
  words: {
    takes: { fr: "mesure", en: "measure" },
    does: { fr: `parmi\u202f: ${known}\u202f; toutes sans cela`, en: `among: ${known}; all without it` }
  },
  options: {
    large: flag({
      fr: "mesure aussi à 5\u202f000 recos ce qui croît avec elles (près d’une heure)",
      en: "measures at 5,000 recos as well what grows with them (most of an hour)"
    })
  }
})
const unknown = wanted.filter((name) => !(name in MEASURES))
if (unknown.length > 0) {
  stop(
    `Mesure inconnue\u202f: ${unknown.join(", ")}. Mesures connues\u202f: ${known}.`,
    `Unknown measure: ${unknown.join(", ")}. Known measures: ${known}.`
  )
}
await buildEditor()
for (const [name, measure] of Object.entries(MEASURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name}`)
  const figures = await measure()
  console.table(Array.isArray(figures) ? figures : [figures])
}
