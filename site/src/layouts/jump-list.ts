import { escapeHtml } from "../text/escape.ts"

/** A shorter page is seen at a glance. */
const FEWEST = 4

const PARTS = /<section class="part" id="([^"]+)">\s*<h2[^>]*>(.*?)<\/h2>/gsu

/** What comes first is read first: the way to the rest stands after it. */
const READ_FIRST = new Set(["statements", "que-faire"])

/** A page of several parts, with the list of them after what is to be read first. `html` is what the components of a page have set. */
export function withJumpList(html: string, label: string): string {
  const parts = [...html.matchAll(PARTS)].map(({ 1: id = "", 2: heading = "", index }) => ({ id, heading, index }))
  if (parts.length < FEWEST) return html
  const at = parts.find(({ id }) => !READ_FIRST.has(id))?.index ?? 0
  const links = parts.map(({ id, heading }) => `<a href="#${id}">${heading.replace(/<[^>]*>/g, "")}</a>`)
  const list = `<nav class="jump" aria-label="${escapeHtml(label)}"><div>${links.join("")}</div></nav>`
  return html.slice(0, at) + list + html.slice(at)
}
