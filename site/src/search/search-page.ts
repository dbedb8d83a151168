import { asIndexed } from "./query.ts"
import { sectionAddress } from "./section-address.ts"
import { type FoundSection, tellingSection } from "./telling-section.ts"

/** The only script of the site: it runs on the search page, and loads the index when somebody is about to search. */

interface Found {
  url: string
  excerpt: string
  /** `withdrawn`: that the reco is, when and why. */
  meta: { title?: string; withdrawn?: string }
  sub_results: FoundSection[]
}
interface Result {
  data: () => Promise<Found>
}
interface Pagefind {
  init: () => Promise<void>
  options: (options: { excerptLength: number; noWorker: boolean }) => Promise<void>
  search: (query: string | null, options: { filters: Record<string, string> }) => Promise<{ results: Result[] }>
}

/** Each result is a file of its own to fetch: the first three are the promise, more are asked for. */
const SHOWN = 3
const MORE = 6
const INDEX = "/pagefind/pagefind.js"

const form = document.querySelector<HTMLFormElement>("form[role=search]")
const input = document.querySelector<HTMLInputElement>("#q")
const panel = document.querySelector<HTMLElement>("#resultats")
const list = document.querySelector<HTMLElement>("#liste")

const selects = [...document.querySelectorAll<HTMLSelectElement>("#filtres select")]

/** What the reader narrows the search to, by the index's own words. */
const chosen = (): Record<string, string> =>
  Object.fromEntries(selects.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]))

let loading: Promise<Pagefind> | null = null
const load = (): Promise<Pagefind> => {
  loading ??= import(/* @vite-ignore */ INDEX).then(async (pagefind: Pagefind) => {
    // The worker would be one more script of 12 KB to fetch, for searches that take milliseconds.
    await pagefind.options({ excerptLength: 24, noWorker: true })
    await pagefind.init()
    return pagefind
  })
  return loading
}

/** The index holds a space after each apostrophe, to part « l’ » from its word. */
const closed = (text: string): string => text.replace(/([’']) /g, "$1")

/** An excerpt keeps its words and its marks, nothing else of what the index holds. */
const excerpt = (html: string): HTMLElement => {
  const span = document.createElement("span")
  for (const node of new DOMParser().parseFromString(html, "text/html").body.childNodes) {
    const words = closed(node.textContent ?? "")
    if (node.nodeName !== "MARK") span.append(words)
    else span.append(Object.assign(document.createElement("mark"), { textContent: words }))
  }
  return span
}

/** That a reco is withdrawn, and why: said where its words would be. */
const warning = (text: string): HTMLElement => {
  const span = Object.assign(document.createElement("span"), { textContent: text })
  span.dataset.withdrawn = ""
  return span
}

const link = (href: string, text: string): HTMLAnchorElement => {
  const anchor = document.createElement("a")
  anchor.href = sectionAddress(href)
  anchor.textContent = closed(text)
  return anchor
}

/** Where no section has the words, only those that readers use were found: the title alone says more than a list of them. */
const item = (found: Found, asked: string): HTMLLIElement => {
  const line = document.createElement("li")
  const { title, withdrawn } = found.meta
  const section = tellingSection(found.sub_results, asked, title ?? "")
  line.append(link(found.url, title ?? found.url))
  if (withdrawn !== undefined) line.append(warning(withdrawn))
  else if (section) {
    const where = document.createElement("span")
    where.append(link(section.url, section.title))
    line.append(excerpt(section.excerpt), where)
  }
  return line
}

const more = panel?.querySelector<HTMLButtonElement>("button") ?? null

/** Adds the next results to those shown; the button stays while there are others. */
const show = async (all: Result[], count: number, results: Element, asked: string): Promise<void> => {
  const from = results.childElementCount
  const found = await Promise.all(all.slice(from, from + count).map((result) => result.data()))
  if (from !== results.childElementCount) return
  results.append(...found.map((one) => item(one, asked)))
  if (!more) return
  more.hidden = results.childElementCount >= all.length
  more.onclick = () => void show(all, MORE, results, asked)
}

let latest = 0
const search = async (query: string, say: (text: string) => void, results: Element): Promise<void> => {
  latest += 1
  const turn = latest
  const filters = chosen()
  const isAsked = query !== "" || Object.keys(filters).length > 0
  if (panel) panel.hidden = !isAsked
  if (list) list.hidden = false
  if (!isAsked || !panel) return
  say(panel.dataset.searching ?? "")
  try {
    const pagefind = await load()
    const asked = asIndexed(query)
    const { results: all } = await pagefind.search(query === "" ? null : asked, { filters })
    if (turn !== latest) return
    results.replaceChildren()
    await show(all, SHOWN, results, asked)
    if (list) list.hidden = all.length > 0
    say(all.length > 0 ? (panel.dataset.count ?? "").replace("{n}", String(all.length)) : (panel.dataset.none ?? ""))
  } catch (error) {
    loading = null
    results.replaceChildren()
    say(panel.dataset.failed ?? "")
    throw error
  }
}

const status = panel?.querySelector("[role=status]")
const results = panel?.querySelector("ol")
if (form && input && status && results) {
  const run = (): void => {
    void search(input.value.trim(), (text) => (status.textContent = text), results)
  }
  for (const select of selects) select.addEventListener("change", run)
  document.querySelector("#filtres")?.removeAttribute("hidden")
  input.addEventListener("focus", () => void load(), { once: true })
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    history.replaceState(null, "", `?q=${encodeURIComponent(input.value.trim())}`)
    run()
  })
  const asked = new URLSearchParams(location.search).get("q")
  if (asked) {
    input.value = asked
    run()
  }
}
