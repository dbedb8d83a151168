import { cutAt, PARAGRAPHS, SENTENCE, unseenOut } from "./bounded-text.ts"
import { COUNTS, type FieldValue, isOfKeeping, isRead, nameOfKeeping, valuesIn } from "./field-paths.ts"
import { HOUSE_REST } from "./house-terms.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { groupStatisticOf, measureOf } from "./measure-names.ts"
import { withoutPrefix } from "./outcome-names.ts"
import { isOfCertainty } from "./read-certainty.ts"
import { isOfInterval } from "./read-interval.ts"
import { isOfDeviation } from "./read-statistic.ts"
import { sourcesOf } from "./related-sources.ts"
import { roleIn } from "./releases/from-r5.ts"
import type { EvidenceResource } from "./resources.ts"

/** What came of an import, as far as it tells which values of a resource are in it. */
export interface Taken {
  words: ReadonlySet<string>
  numbers: ReadonlySet<number>
  /** The ids of the sources that came. */
  sources: ReadonlySet<string>
}

const LONGEST_TITLE = 600
const LONGEST_WORDS = 300
const MOST_WITH_WORDS = 12
const MOST_NAMED = 100
const LONGEST_TOLD = 50_000

const plain = (words: string): string => unseenOut(words).replaceAll(/\s+/g, " ").trim()

/** Every text and number of what was read, for finding the values of the resources in it. */
export function takenFrom(read: unknown, sources: readonly string[]): Taken {
  const words = new Set<string>()
  const numbers = new Set<number>()
  for (const { value } of valuesIn(read)) {
    if (typeof value === "number") numbers.add(value)
    if (typeof value !== "string") continue
    words.add(plain(value))
    for (const line of value.split("\n")) words.add(plain(line))
  }
  return { words, numbers, sources: new Set(sources) }
}

interface Given {
  /** As it came. */
  whole: Record<string, unknown>
  /** Its form that the readers took, for the links to its sources. */
  evidence: EvidenceResource | undefined
  isOurs: boolean
}

/**
 * The values of a resource that are in no field and that no other finding tells: each by its name and in its words; what says only how the
 * resource is kept, by its name. Nothing of a resource that was read vanishes unnamed.
 */
export function leftFields(name: string, given: Given, taken: Taken, told: readonly ImportFinding[]): ImportFinding[] {
  const { whole, isOurs } = given
  const type = typeof whole.resourceType === "string" ? whole.resourceType : ""
  // The table of our own export is made of the figures that the other resources say.
  if (isOurs && type === "Composition") return []
  const { contained: _, relatesTo, relatedArtifact, ...own } = whole
  // As `fromR5` takes them: the links of the one field or of the other.
  const isOlder = relatesTo === undefined
  const [others, cited] = isOlder ? [[], relatedArtifact] : [relatedArtifact, relatesTo]
  const values = [
    ...valuesIn(own),
    ...valuesIn(others, "relatedArtifact"),
    // Our own links name sources by their ids, also those that the reco has no more.
    ...linksLeft(isOurs ? [] : cited, isOlder ? "relatedArtifact" : "relatesTo", given.evidence, taken)
  ]
  const sentences = plain(
    told
      .map(({ sentence }) => sentence.fr)
      .join("\n")
      .slice(0, LONGEST_TOLD)
  )
  const notes = noteWords(whole.note)
  const isTaken = ({ path, value }: FieldValue): boolean => {
    if (isRead(type, path) || (isOurs && OUR_OWN.test(path))) return true
    if (COUNTS.test(path)) return typeof value === "number" && taken.numbers.has(value)
    if (typeof value !== "string") return false
    const words = path.endsWith("text.div") ? plain(value.replaceAll(/<[^>]*>/g, " ")) : plain(value)
    return (
      saysNothing(words) ||
      isKnown(path, words) ||
      isAmong(words, taken.words) ||
      isCut(value, taken.words) ||
      (path === "note.text" && taken.words.has(notes)) ||
      sentences.includes(words)
    )
  }
  const left = new Map<string, string[]>()
  const kept = new Set<string>()
  for (const each of values) {
    if (isTaken(each)) continue
    if (isOfKeeping(each.path)) {
      if (!isOurs && each.value !== HOUSE_REST) kept.add(nameOfKeeping(each.path))
    } else left.set(each.path, [...(left.get(each.path) ?? []), `${each.value}`])
  }
  return [
    ...(left.size > 0 ? [importFinding("fields-left-out", name, { said: saidOf(left) })] : []),
    ...(kept.size > 0 ? [importFinding("keeping-left-out", name, { names: [...kept].toSorted().join(", ") })] : [])
  ]
}

/** What our export writes in FHIR's fields of what its own extension says exactly: names of arms without words, dates, sources of risks. */
const OUR_OWN =
  /^(?:category\.name|variableDefinition\.(?:comparatorCategory|description)|note\.text|citedArtifact\.publicationForm\..+|citedArtifact\.webLocation\.url|statistic\.(?:numberOfEvents|sampleSize\..+)|studyDesign\.text|assertion|title|shortTitle|certainty\.description)$/

const saysNothing = (words: string): boolean => words === "" || /^not ?set$/i.test(words)

/** Whether the words of a type, a role or a rating are of those that the readers know the meaning of. */
function isKnown(path: string, words: string): boolean {
  if (!/\.(?:text|code|display)$/.test(path) && !path.endsWith("variableRole")) return false
  if (path.includes("variableRole")) return roleIn(words) !== undefined
  if (path.startsWith("certainty")) return isOfCertainty(words)
  if (/(?:attribute|precision)Estimate\.type\./.test(path)) return isOfInterval(words) || isOfDeviation(words)
  const isStatistic = /(?:statisticType|(?:effect|risk)Estimate\.type)\./.test(path)
  return isStatistic && (measureOf({ text: words }) !== null || groupStatisticOf({ text: words }) !== null)
}

/** Whether words are in a field: as they are, without the prefix of a definition or the address of a DOI, or cut at the length of the field. */
function isAmong(words: string, taken: ReadonlySet<string>): boolean {
  const forms = [words, plain(withoutPrefix(words)), words.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, "")]
  return forms.some((form) => taken.has(form))
}

/** Words too long for their field, of which the import has told how many it cut off. */
const isCut = (value: string, taken: ReadonlySet<string>): boolean =>
  value.length > SENTENCE && [SENTENCE, PARAGRAPHS, LONGEST_TITLE].some((most) => taken.has(plain(cutAt(value, most))))

/** The notes of a result are one line where they say the source of a risk. */
const noteWords = (note: unknown): string =>
  plain(
    valuesIn(note)
      .filter(({ path }) => path === "text")
      .map(({ value }) => `${value}`)
      .join(" ")
  )

/** The links to articles and other works that brought no source. */
function linksLeft(
  links: unknown,
  name: string,
  evidence: EvidenceResource | undefined,
  { sources }: Taken
): FieldValue[] {
  return (Array.isArray(links) ? links : [links]).flatMap((link: unknown, place) => {
    const own = evidence?.relatesTo?.[place]
    const isSource = own !== undefined && sourcesOf({ relatesTo: [own] }).some((id) => sources.has(id))
    const values = valuesIn(link, name)
    // Of a link that brought its source only what it says of itself beside is left.
    return isSource
      ? values.filter(
          ({ path }) => !/^relat\w+\.(?:type|(?:targetR|resourceR)eference\.(?:reference|identifier|type))/.test(path)
        )
      : values.map((each) => (isOfKeeping(each.path) ? { ...each, path: name } : each))
  })
}

/** The fields with their words; of a great many, the later ones by their names alone. */
function saidOf(left: ReadonlyMap<string, readonly string[]>): string {
  const all = [...left]
  const withWords = all
    .slice(0, MOST_WITH_WORDS)
    .map(([path, words]) => `${path} «\u202f${cut(words.map(plain).join("\u202f», «\u202f"))}\u202f»`)
  const named = all.slice(MOST_WITH_WORDS, MOST_NAMED).map(([path]) => path)
  return [...withWords, ...named, ...(all.length > MOST_NAMED ? ["…"] : [])].join("\u202f; ")
}

const cut = (words: string): string => (words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}…` : words)
