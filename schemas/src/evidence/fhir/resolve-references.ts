import type { Placed } from "./given-resources.ts"
import { HOUSE_ID } from "./house-terms.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"

/**
 * Gives each resource a name of its own and turns each reference into the name of what it points at: by the full address of an entry,
 * by its canonical address, by `Type/id`, by `#id` within a container, at a version where one is asked for. A reference that leads
 * nowhere stays as it was written.
 */
export function resolveReferences(placed: readonly Placed[]): { resources: Placed[]; findings: ImportFinding[] } {
  const named = withOwnNames(placed)
  const index = indexed(named)
  const resolved = named.map((each) => ({ ...each, resource: followed(each, index) }))
  const pointedAt = new Set<string>()
  for (const { resource } of resolved) collect(resource, pointedAt)
  const older = resolved.filter(({ name }) => name.includes("/_history/") && !pointedAt.has(name))
  return {
    resources: resolved.filter((each) => !older.includes(each)),
    findings: older.map(({ name }) => importFinding("older-version", name))
  }
}

/** Two resources of one `Type/id` are two when their addresses differ, and two versions of one when their versions do. */
function withOwnNames(placed: readonly Placed[]): Placed[] {
  const groups = Map.groupBy(placed, ({ name }) => name)
  const names = new Map<Placed, string>()
  for (const [name, group] of groups) {
    const addresses = [...new Set(group.map(({ fullUrl }) => fullUrl ?? ""))]
    for (const [place, address] of addresses.entries()) {
      const own = place === 0 ? name : `${name}-${place + 1}`
      const same = group.filter(({ fullUrl }) => (fullUrl ?? "") === address)
      const newest = newestOf(same)
      for (const each of same) {
        const version = versionOf(each)
        const isOlder = each !== newest && version !== undefined && version !== versionOf(newest)
        names.set(each, isOlder ? `${own}/_history/${version}` : own)
      }
    }
  }
  return placed.map((each) => {
    const name = names.get(each) ?? each.name
    return name === each.name
      ? each
      : { ...each, name, resource: { ...each.resource, id: name.slice(name.indexOf("/") + 1) } }
  })
}

const metaOf = ({ resource }: Placed, field: "versionId" | "lastUpdated"): string | undefined => {
  const meta = typeof resource.meta === "object" && resource.meta !== null ? resource.meta : {}
  const value = (meta as Record<string, unknown>)[field]
  return typeof value === "string" && value !== "" ? value : undefined
}
const versionOf = (each: Placed | undefined) => each && metaOf(each, "versionId")

/** The last version: by its date, or by its number. */
function newestOf(same: readonly Placed[]): Placed | undefined {
  return same.reduce<Placed | undefined>((best, each) => {
    if (!best) return each
    const [a, b] = [metaOf(best, "lastUpdated"), metaOf(each, "lastUpdated")]
    if (a !== undefined && b !== undefined && a !== b) return a > b ? best : each
    return Number(versionOf(each)) > Number(versionOf(best)) ? each : best
  }, undefined)
}

interface Index {
  byAddress: Map<string, Placed[]>
  byCanonical: Map<string, Placed[]>
  byName: Map<string, Placed[]>
  byIdentifier: Map<string, Placed[]>
  contained: Map<string, Placed[]>
}

const plain = (address: string): string => (/^urn:/i.test(address) ? address.toLowerCase() : address)

function indexed(placed: readonly Placed[]): Index {
  const index: Index = {
    byAddress: new Map(),
    byCanonical: new Map(),
    byName: new Map(),
    byIdentifier: new Map(),
    contained: new Map()
  }
  const put = (drawer: Map<string, Placed[]>, key: string, each: Placed) =>
    drawer.set(key, [...(drawer.get(key) ?? []), each])
  for (const each of placed) {
    const { resource, fullUrl } = each
    if (fullUrl) put(index.byAddress, plain(fullUrl), each)
    if (typeof resource.url === "string") put(index.byCanonical, resource.url, each)
    put(index.byName, each.name.split("/_history/")[0] ?? each.name, each)
    if (each.container) put(index.contained, resource.id ?? "", each)
    for (const key of identifiersOf(resource.identifier)) put(index.byIdentifier, key, each)
  }
  return index
}

function identifiersOf(identifier: unknown): string[] {
  return (Array.isArray(identifier) ? identifier : [identifier]).flatMap((one: unknown) => {
    if (typeof one !== "object" || one === null || !("system" in one) || !("value" in one)) return []
    return typeof one.system === "string" && typeof one.value === "string"
      ? [JSON.stringify([one.system, one.value])]
      : []
  })
}

/** A resource with its references turned; its parts are copied, never changed. */
function followed(from: Placed, index: Index): Placed["resource"] {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy)
    if (typeof value !== "object" || value === null) return value
    const parts = Object.fromEntries(Object.entries(value).map(([field, part]) => [field, copy(part)]))
    if (typeof parts.reference === "string") return { ...parts, reference: targetOf(parts.reference, from, index) }
    const named = isLogical(parts)
      ? only(identifiersOf(parts.identifier).flatMap((key) => index.byIdentifier.get(key) ?? []))
      : undefined
    return named === undefined ? parts : { ...parts, reference: named }
  }
  return copy(from.resource) as Placed["resource"]
}

/** A reference that says an identifier alone. The house's own ids are followed by the reader of sources. */
const isLogical = (parts: Record<string, unknown>): boolean =>
  typeof parts.identifier === "object" &&
  !Array.isArray(parts.identifier) &&
  !identifiersOf(parts.identifier).some((key) => key.includes(HOUSE_ID)) &&
  Object.keys(parts).every((field) => ["identifier", "type", "display"].includes(field))

/** The name of what a reference points at; the reference itself where that is not among what is given, or is several things. */
function targetOf(reference: string, from: Placed, index: Index): string {
  if (reference.startsWith("#")) {
    const container = from.container ?? from
    if (reference === "#") return container.name
    const id = `${container.resource.id}${reference}`
    return only(index.contained.get(id) ?? []) ?? reference
  }
  const [bare = "", version] = reference.split("/_history/")
  const found = /^[a-z][a-z0-9+.-]*:/i.test(bare) ? atAddress(bare, index) : atName(bare, from, index)
  const wanted =
    version === undefined
      ? (found.find(({ name }) => !name.includes("/_history/")) ?? found[0])
      : (found.find((each) => versionOf(each) === version) ?? found.find((each) => versionOf(each) === undefined))
  return wanted?.name ?? reference
}

const only = (found: readonly Placed[]): string | undefined => (found.length === 1 ? found[0]?.name : undefined)

function atAddress(address: string, { byAddress, byCanonical, byName }: Index): readonly Placed[] {
  const exact = byAddress.get(plain(address))
  if (exact) return exact
  const [canonical = "", version] = address.split("|")
  const published = (byCanonical.get(canonical) ?? []).filter(
    ({ resource }) => version === undefined || resource.version === version
  )
  if (published.length > 0) return published
  // A resource that came as a file of its own says no address: its type and id tell it, when it alone has them.
  const tail = /^https?:.*\/([A-Z]\w*\/[^/]+)$/.exec(address)?.[1]
  const unaddressed = (byName.get(tail ?? "") ?? []).filter(({ fullUrl }) => fullUrl === undefined)
  return unaddressed.length === 1 ? unaddressed : []
}

function atName(name: string, from: Placed, { byAddress, byName }: Index): readonly Placed[] {
  const own = (from.container ?? from).fullUrl
  const base = /^(https?:.*\/)[A-Z]\w*\/[^/]+$/.exec(own?.split("/_history/")[0] ?? "")?.[1]
  const beside = base === undefined ? undefined : byAddress.get(`${base}${name}`)
  if (beside) return beside
  const alike = byName.get(name) ?? []
  const sameFile = alike.filter(({ file }) => file === from.file)
  return sameFile.length > 0 ? sameFile : alike
}

/** Every name that a resource points at. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value !== "object" || value === null) return
  if ("reference" in value && typeof value.reference === "string") into.add(value.reference)
  for (const part of Object.values(value)) collect(part, into)
}
