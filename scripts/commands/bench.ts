import { measureBroadcast } from "../bench/broadcast.ts"
import { measureEvidenceRules } from "../bench/evidence-rules.ts"
import { measureHouse } from "../bench/house.ts"
import { measureKeystrokes } from "../bench/keystroke.ts"
import { measurePageWeights } from "../bench/page-weight.ts"
import { measureRoomsMemory } from "../bench/rooms-memory.ts"
import { measureSheets } from "../bench/sheets.ts"
import { measureSignatureToLive } from "../bench/signature-to-live.ts"
import { measureSiteBuild } from "../bench/site-build.ts"
import { buildEditor } from "../setup/build-editor.ts"

/** With `--large`, what grows with the corpus is measured at 5,000 recos as well: that takes most of an hour. */
const isLarge = process.argv.includes("--large")
const SIZES = isLarge ? [1000, 5000] : [1000]

const MEASURES: Record<string, () => Promise<unknown> | unknown> = {
  weight: measurePageWeights,
  keystroke: measureKeystrokes,
  broadcast: measureBroadcast,
  memory: measureRoomsMemory,
  house: () => measureHouse(),
  evidence: measureEvidenceRules,
  sheets: measureSheets,
  publication: measureSignatureToLive,
  site: async () => {
    const rows = []
    for (const size of SIZES) rows.push(...(await measureSiteBuild(size)))
    return rows
  }
}

const wanted = process.argv.slice(2).filter((word) => word !== "--large")
const unknown = wanted.filter((name) => !(name in MEASURES))
if (unknown.length > 0) {
  console.error(`Mesures connues / known measures: ${Object.keys(MEASURES).join(", ")}`)
  process.exit(1)
}
await buildEditor()
for (const [name, measure] of Object.entries(MEASURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name}`)
  const figures = await measure()
  console.table(Array.isArray(figures) ? figures : [figures])
}
