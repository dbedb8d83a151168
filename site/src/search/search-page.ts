import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { recoAddress, searchAddress } from "../addresses/addresses.ts"
import { type Answer, answer, type Result } from "./answer.ts"
import { foundElsewhere, languagesOf } from "./elsewhere.ts"
import { openIndex, type SearchIndex } from "./open-index.ts"
import type { PageWords } from "./page-words.ts"
import { reportNothing } from "./report-nothing.ts"
import { sectionAddress } from "./section-address.ts"
import { excerpt, tellingSection } from "./telling-section.ts"
import { type Unit, understand } from "./understand.ts"
import { wordsOf } from "./words-of.ts"

/** The script of the search page: it loads the index when somebody is about to search. */

/** The first three are the promise, more are asked for. */
const SHOWN = 3
const MORE = 6
const INDEX = "/search-index/"

const find = <Kind extends Element>(selector: string): Kind => {
  const found = document.querySelector<Kind>(selector)
  if (!found) throw new Error(`the search page has no ${selector}`)
  return found
}
const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}

const input = find<HTMLInputElement>("#q")
const panel = find<HTMLElement>("#resultats")
const status = find<HTMLElement>("#resultats > [role=status]")
const results = find<HTMLOListElement>("#resultats ol")
const more = find<HTMLButtonElement>("#resultats > button")
const help = find<HTMLElement>("#aide")
const themes = find<HTMLElement>("#themes-proches")
const filters = find<HTMLDetailsElement>("#filtres")
const elsewhere = find<HTMLElement>("#ailleurs")
const list = find<HTMLElement>("#liste")
const words: PageWords = JSON.parse(panel.dataset.words ?? "")
const offerReport = reportNothing(find("#signaler"), find("#signaler button"), find("#signaler p"), words)

const fill = (sentence: string, ...said: string[]): string =>
  said.reduce((left, one) => left.replace("{}", () => one), sentence)
const quoted = (said: readonly string[]): string => said.map((one) => fill(words.quoted, one)).join(" ")

const read = async (path: string): Promise<Response | null> => {
  const file = await fetch(INDEX + path)
  if (file.status === 404) return null
  if (!file.ok) throw new Error(`${path}: ${file.status}`)
  return file
}
const opened = new Map<Language, Promise<SearchIndex | null>>()
const open = (language: Language): Promise<SearchIndex | null> => {
  const known = opened.get(language) ?? openIndex(language, read)
  opened.set(language, known)
  known.catch(() => opened.delete(language))
  return known
}

/** What the reader narrows the results to: the recos that are left, null for all. */
async function among(index: SearchIndex): Promise<Set<number> | null> {
  let left: Set<number> | null = null
  for (const { name, value } of filters.querySelectorAll("select")) {
    if (value === "") continue
    const filed: number[] = (await index.filters())[name]?.[value] ?? []
    left = new Set(filed.filter((reco) => left === null || left.has(reco)))
  }
  return left
}

/** A result by its title at once; the words of its text follow. */
async function line(result: Result, units: readonly Unit[], index: SearchIndex): Promise<HTMLLIElement> {
  const { reco, without } = result
  const card = await index.card(reco)
  const page = recoAddress(words.lang, card.slug)
  const item = make("li", {}, make("a", { href: page, textContent: card.title }))
  if (without.length > 0) item.append(make("span", { className: "without" }, fill(words.without, quoted(without))))
  if (card.withdrawn !== undefined) {
    const told = make("span", {}, card.withdrawn)
    told.dataset.withdrawn = ""
    item.append(told)
    return item
  }
  const section = tellingSection(units, reco, card)
  if (section === undefined) return item
  const [anchor, heading, part] = card.sections[section] ?? ["", "", 0]
  const where = make("span", {}, make("a", { href: sectionAddress(`${page}#${anchor}`), textContent: heading }))
  item.append(where)
  void index
    .text(reco, part)
    .then((text) => where.before(shownExcerpt(excerpt(units, text[section] ?? ""))))
    // Without its excerpt, a result still has its title and its section.
    .catch(reportError)
  return item
}

const shownExcerpt = (stretches: ReturnType<typeof excerpt>): HTMLElement =>
  make("span", {}, ...stretches.map(({ text, isAsked }) => (isAsked ? make("mark", {}, text) : text)))

async function show(all: Result[], count: number, units: readonly Unit[], index: SearchIndex): Promise<void> {
  const from = results.childElementCount
  const lines = await Promise.all(all.slice(from, from + count).map((one) => line(one, units, index)))
  if (from !== results.childElementCount) return
  results.append(...lines)
  more.hidden = results.childElementCount >= all.length
  more.onclick = () => void show(all, MORE, units, index)
}

/** What is to be said of the answer, before its results. */
function sentences({ kind, results: all, unknown }: Answer, units: readonly Unit[]): string[] {
  if (units.length === 0) return [words.sayMore]
  const taken = units.flatMap(({ typed, takenFor }) =>
    takenFor === undefined ? [] : [fill(words.takenFor, quoted([typed]), quoted([takenFor]))]
  )
  if (kind === "all") return [...taken, fill(words.results, String(all.length))]
  const lacking =
    unknown.length > 0 ? fill(words.nothing, quoted(unknown)) : units.length > 1 ? words.apart : words.none
  return [...taken, lacking, ...(kind === "none" ? [words.otherWay] : [])]
}

/** The themes of the recos that have a part of what was asked; all themes, by that name, where that tells none apart. */
async function showThemes(units: readonly Unit[], index: SearchIndex): Promise<void> {
  const { theme = {} } = await index.filters()
  const near = new Set(units.flatMap(({ places }) => [...places.keys()]))
  const items = [...themes.querySelectorAll<HTMLElement>("li")]
  const isNear = (item: HTMLElement): boolean =>
    (theme[item.querySelector("a")?.textContent ?? ""] ?? []).some((reco) => near.has(reco))
  const some = items.some(isNear) && !items.every(isNear)
  for (const item of items) item.hidden = some && !isNear(item)
  find("#proches").textContent = some ? words.near : words.allThemes
}

let latest = 0
async function search(): Promise<void> {
  latest += 1
  const turn = latest
  const query = input.value.trim()
  panel.hidden = query === ""
  list.hidden = false
  themes.hidden = true
  elsewhere.hidden = true
  offerReport(null)
  if (query === "") return
  status.textContent = words.searching
  panel.ariaBusy = "true"
  try {
    const index = await open(words.lang)
    if (!index) {
      status.textContent = words.none
      help.hidden = false
      return
    }
    const units = await understand(query, index)
    const found = answer(units, { language: words.lang, ...index.entry, among: await among(index) })
    if (turn !== latest) return
    results.replaceChildren()
    more.hidden = true
    await show(found.results, SHOWN, units, index)
    if (turn !== latest) return
    status.textContent = sentences(found, units).join(" ")
    help.hidden = found.kind === "all"
    themes.hidden = found.kind !== "none"
    filters.hidden =
      found.results.length === 0 && [...filters.querySelectorAll("select")].every(({ value }) => value === "")
    list.hidden = found.results.length > 0
    if (found.kind === "none" && units.length > 0) offerReport(query)
    if (found.kind === "none") await showThemes(units, index)
    // A word that only the synonyms know may be of another language.
    const isInDoubt = found.kind !== "all" || units.some(({ isMeant, forms }) => isMeant && forms.size === 0)
    // Another index is heavy on a slow line: a word that the pages of this language have as it was typed was meant in it.
    if (isInDoubt && !units.some(isOfPage)) await showElsewhere(query, turn)
  } catch (error) {
    results.replaceChildren()
    more.hidden = true
    help.hidden = false
    status.textContent = words.failed
    throw error
  } finally {
    if (turn === latest) panel.ariaBusy = "false"
  }
}

const isOfPage = ({ typed, takenFor, forms }: Unit): boolean =>
  takenFor === undefined && wordsOf(typed, words.lang).some((word) => forms.has(word))

/** Pages of another language, when the words are of that one. */
async function showElsewhere(query: string, turn: number): Promise<void> {
  for (const language of languagesOf(query, words.lang)) {
    const index = await open(language)
    const found = index && (await foundElsewhere(query, words.lang, index))
    if (turn !== latest) return
    if (!found) continue
    const links = found.cards.map(({ slug, title }) =>
      make("li", {}, make("a", { href: recoAddress(language, slug), textContent: title, lang: language, dir: "auto" }))
    )
    const all = make("a", {
      href: `${searchAddress(language)}?q=${encodeURIComponent(query)}`,
      textContent: elsewhere.dataset[language] ?? language,
      lang: language
    })
    elsewhere.querySelector("ul")?.replaceChildren(...links, make("li", {}, all))
    elsewhere.hidden = false
    return
  }
}

for (const select of filters.querySelectorAll("select")) select.addEventListener("change", () => void search())
input.addEventListener("focus", () => void open(words.lang), { once: true })
find<HTMLFormElement>("form[role=search]").addEventListener("submit", (event) => {
  event.preventDefault()
  history.replaceState(null, "", `?q=${encodeURIComponent(input.value.trim())}`)
  void search()
})
const asked = new URLSearchParams(location.search).get("q")
if (asked) {
  input.value = asked
  void search()
}
