import { sampleFiles } from "./evidence-files.ts"

interface Figures {
  value: number
  low: number
  high: number
}

const FIRST = { value: 0.8, low: 0.7, high: 0.9 }

/**
 * A newer edition of the sample, made for tests: pain has other figures, falls is no longer there, sleep is new, and the server
 * that gives it has dated it.
 */
export function newerFiles({ value, low, high }: Figures = { value: 0.6, low: 0.5, high: 0.75 }) {
  const files = sampleFiles().filter(({ json }) => !/fall/.test(JSON.stringify(json)))
  const dated = files.map(({ name, json }) => ({
    name,
    json: { ...(json as object), meta: { ...metaOf(json), lastUpdated: "2026-02-01T08:00:00Z" } }
  }))
  const changed = dated.map(({ name, json }) => ({ name, json: withFigures(json, { value, low, high }) }))
  const ofPain = dated.filter(({ json }) => /EvidenceVariable\/pain|"id":"pain"/.test(JSON.stringify(json)))
  const ofSleep = ofPain.map(({ name, json }) => ({
    name: `sommeil-${name}`,
    json: JSON.parse(
      JSON.stringify(json)
        .replaceAll(/"id":"(pain|walking)/g, '"id":"sleep-$1')
        .replaceAll("EvidenceVariable/pain", "EvidenceVariable/sleep-pain")
        .replaceAll("Douleur", "Sommeil")
    ) as unknown
  }))
  return [...changed, ...ofSleep]
}

const metaOf = (json: unknown): object =>
  typeof json === "object" && json !== null && "meta" in json && typeof json.meta === "object" ? (json.meta ?? {}) : {}

/** The first comparison with other figures. */
function withFigures(json: object, { value, low, high }: Figures): unknown {
  if (!("id" in json) || json.id !== "walking") return json
  const text = JSON.stringify(json)
  return JSON.parse(
    text
      .replace(`"quantity":{"value":${FIRST.value}}`, `"quantity":{"value":${value}}`)
      .replace(`"low":{"value":${FIRST.low}}`, `"low":{"value":${low}}`)
      .replace(`"high":{"value":${FIRST.high}}`, `"high":{"value":${high}}`)
  )
}
