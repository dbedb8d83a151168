import { isAllowedAddress } from "../nodes/allowed-address.ts"
import { standsApart } from "./appearance.ts"
import { type HtmlElement, type HtmlNode, hasClass, lineOf, styled, wordsIn } from "./html-tree.ts"
import type { InlineRun } from "./inline-run.ts"
import { isNoteFurniture, noteReferred } from "./notes-and-comments.ts"
import { readFormula } from "./read-formula.ts"
import { type Reading, type State, withMark, withoutMark } from "./reading.ts"
import { shownInSymbols } from "./symbol-fonts.ts"

/** Adds words to a run, as their reader saw them. */
export function say(
  { losses }: Reading,
  run: InlineRun,
  text: string,
  { marks, keepsLines: lines, font }: State
): void {
  if (!font) {
    run.words(text, marks, lines)
    return
  }
  const shown = shownInSymbols(text, font)
  if (shown.unknown !== "") losses.note("symbol", shown.unknown)
  run.words(shown.text, marks, lines)
}

type Visit = (node: HtmlNode, state: State) => void

/** Reads what stands in a line: its marks are already in the state. */
export function readInline(reading: Reading, run: InlineRun, element: HtmlElement, state: State, visit: Visit): void {
  const inside = (here: State = state): void => {
    for (const child of element.children) visit(child, here)
  }
  const { losses } = reading
  switch (element.tag) {
    case "br":
      if (!hasClass(element, /^Apple-interchange-newline$/)) run.lineBreak()
      return
    case "img":
      readPicture(reading, run, element, state)
      return
    case "a":
      readAnchor(reading, run, element, state, inside)
      return
    case "q":
      run.words("«\u202f", state.marks)
      inside()
      run.words("\u202f»", state.marks)
      return
    case "rt":
      run.words(" (", state.marks)
      inside()
      run.words(")", state.marks)
      return
    case "code":
    case "kbd":
    case "samp":
      if (element.tag === "code" && lineOf(element) !== "") losses.note("code", wordsIn(element))
      inside()
      return
    case "math":
      losses.note("formula", lineOf(element))
      readFormula(run, element, state)
      return
    default:
      // What KaTeX draws, beside the formula that it writes for readers of screens.
      if (hasClass(element, /^katex-html$/)) return
      if (/^tab$|^\d/.test(styled(element, "mso-tab-count"))) run.gap()
      if (standsApart(element)) run.gap()
      if (styled(element, "mso-list") === "ignore") run.gap()
      inside()
      if (standsApart(element) || styled(element, "mso-list") === "ignore") run.gap()
  }
}

/** A picture that stands for one sign is that sign; any other goes to the person, who knows what it shows. */
function readPicture({ losses, pictures }: Reading, run: InlineRun, element: HtmlElement, state: State): void {
  const { alt = "", src = "", width = "", height = "" } = element.attributes
  const isSign = /^\p{Extended_Pictographic}/u.test(alt) || hasClass(element, /^(?:emoji|wp-smiley|emoticon)$/i)
  if (isSign && alt.length <= 12) {
    run.words(alt, state.marks)
    return
  }
  if (Number.parseInt(width, 10) <= 2 && Number.parseInt(height, 10) <= 2) return
  if (src.startsWith("data:")) pictures.push({ source: src, alt })
  else losses.note("picture", alt)
}

function readAnchor(
  reading: Reading,
  run: InlineRun,
  element: HtmlElement,
  state: State,
  inside: (here?: State) => void
): void {
  const { losses } = reading
  if (isNoteFurniture(element)) return
  const note = noteReferred(element)
  if (note !== null) {
    reading.referred.add(note)
    run.words(` (${note})`, withoutMark(withoutMark(state.marks, "superscript"), "link"))
    return
  }
  const href = unwrapped(element.attributes.href ?? "")
  if (isAllowedAddress(href)) inside({ ...state, marks: withMark(state.marks, { type: "link", attrs: { href } }) })
  else {
    // An anchor inside its own page leads nowhere here, and says nothing.
    if (href !== "" && !href.startsWith("#") && lineOf(element) !== "") losses.note("link", href)
    inside()
  }
}

/** Google writes its own address around those that people set. */
function unwrapped(href: string): string {
  const trimmed = href.trim()
  if (!/^https?:\/\/www\.google\.[a-z.]+\/url\?/.test(trimmed)) return trimmed
  const target = new URLSearchParams(trimmed.slice(trimmed.indexOf("?") + 1))
  return target.get("q") ?? target.get("url") ?? trimmed
}
