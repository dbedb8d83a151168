/**
 * The one text of a JSON value: keys sorted by UTF-16 code units, no space, as RFC 8785 (JCS) says.
 * Two values that are equal give the same text on every machine, so its hash speaks of the content alone.
 * A member that is `undefined` is left out, as JSON does.
 * @throws TypeError for what JSON cannot hold: NaN, Infinity, a function, `undefined` anywhere else.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  if (typeof value === "object" && value !== null) return canonicalObject(value)
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`JSON has no number ${value}`)
  const text = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`JSON has no ${typeof value}`)
  return text
}

function canonicalObject(value: object): string {
  const members = Object.entries(value).filter(([, held]) => held !== undefined)
  members.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(",")}}`
}
