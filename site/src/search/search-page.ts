import { LAYER_SECTIONS } from "../reco/layer-names.ts"
import { asIndexed } from "./query.ts"

/** The only script of the site: it runs on the search page, and loads the index when somebody is about to search. */

interface Found {
  url: string
  excerpt: string
  meta: { title?: string }
  sub_results: { url: string; title: string; excerpt: string }[]
}
interface Pagefind {
  init: () => Promise<void>
  options: (options: { excerptLength: number }) => Promise<void>
  search: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] }>
}

const SHOWN = 10
const INDEX = "/pagefind/pagefind.js"

const form = document.querySelector<HTMLFormElement>("form[role=search]")
const input = document.querySelector<HTMLInputElement>("#q")
const panel = document.querySelector<HTMLElement>("#resultats")
const list = document.querySelector<HTMLElement>("#liste")

let loading: Promise<Pagefind> | null = null
const load = (): Promise<Pagefind> => {
  loading ??= import(/* @vite-ignore */ INDEX).then(async (pagefind: Pagefind) => {
    await pagefind.options({ excerptLength: 24 })
    await pagefind.init()
    return pagefind
  })
  return loading
}

/** The index names sections by the page it read; most sections live on a deeper page. */
const address = (url: string): string => {
  const [page = "", section = ""] = url.split("#")
  for (const [layer, kinds] of Object.entries(LAYER_SECTIONS)) {
    if (kinds.some((kind) => kind === section)) return `${page}${layer}/#${section}`
  }
  return url
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

const link = (href: string, text: string): HTMLAnchorElement => {
  const anchor = document.createElement("a")
  anchor.href = address(href)
  anchor.textContent = closed(text)
  return anchor
}

const item = (found: Found): HTMLLIElement => {
  const line = document.createElement("li")
  const section = found.sub_results.find((sub) => sub.url.includes("#"))
  line.append(link(found.url, found.meta.title ?? found.url), excerpt((section ?? found).excerpt))
  if (section) {
    const where = document.createElement("span")
    where.append(link(section.url, section.title))
    line.append(where)
  }
  return line
}

let latest = 0
const search = async (query: string, say: (text: string) => void, results: Element): Promise<void> => {
  latest += 1
  const turn = latest
  if (panel) panel.hidden = query === ""
  if (list) list.hidden = false
  if (query === "" || !panel) return
  say(panel.dataset.searching ?? "")
  try {
    const pagefind = await load()
    const { results: all } = await pagefind.search(asIndexed(query))
    const shown = await Promise.all(all.slice(0, SHOWN).map((result) => result.data()))
    if (turn !== latest) return
    results.replaceChildren(...shown.map(item))
    if (list) list.hidden = shown.length > 0
    say(shown.length > 0 ? (panel.dataset.count ?? "").replace("{n}", String(all.length)) : (panel.dataset.none ?? ""))
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
