import { type DocumentNode, wordsOf } from "../document.ts"
import { saysLaterWords } from "../nodes/later-attributes.ts"
import { escapeAddress, escapeText } from "./escape.ts"
import { inlineTree, type Piece, type SpanMark } from "./inline-tree.ts"
import { closingTag, componentTag } from "./write-tag.ts"

/** Where a line stands: only in a paragraph does it start a line of the file and may it go on over several. */
export type LinePlace = "paragraph" | "heading" | "cell" | "tag"

type Span = Extract<Piece, { kind: "span" }>
type Token =
  | { kind: "text"; text: string }
  | { kind: "break"; node: DocumentNode }
  | { kind: "cite"; node: DocumentNode }
  | { kind: "open" | "close"; span: Span; other: number; depth: number }

/** Writes the inline content of one block as MDX. */
export function writeInline(nodes: DocumentNode[], place: LinePlace): string {
  const tokens = flatten(inlineTree(nodes))
  const signs = chooseSigns(tokens)
  let written = ""
  tokens.forEach((token, index) => {
    const lineStart = written === "" ? place === "paragraph" : written.endsWith("\\\n")
    if (token.kind === "text") written += escapeText(token.text, { lineStart, heading: place === "heading" })
    else if (token.kind === "cite") written += componentTag("Cite", token.node, "empty")
    else if (token.kind === "break") written += writeBreak(tokens, index, token.node, place, signs)
    else written = writeBorder(written, token, signs.get(token.span) ?? "component")
  })
  return written.split("\n").map(keptTogether).join("\n")
}

/** A line of tags alone would be parsed as blocks, and the spaces between them lost. */
const keptTogether = (line: string): string =>
  /^(?:<[^<>]*> *)+$/.test(line) ? line.replaceAll("> ", ">&#x20;") : line

function flatten(pieces: Piece[], tokens: Token[] = [], depth = 0): Token[] {
  for (const piece of pieces) {
    if (piece.kind !== "span") {
      tokens.push(piece)
      continue
    }
    const emphasis = hasStars(piece.mark) ? 1 : 0
    const open: Token = { kind: "open", span: piece, other: 0, depth }
    const at = tokens.push(open) - 1
    flatten(piece.pieces, tokens, depth + emphasis)
    open.other = tokens.push({ kind: "close", span: piece, other: at, depth }) - 1
  }
  return tokens
}

/** A line of the file is broken only where the next one plainly goes on with words. */
function writeBreak(
  tokens: Token[],
  index: number,
  node: DocumentNode,
  place: LinePlace,
  signs: ReadonlyMap<Span, Sign>
): string {
  const next = tokens[index + 1]
  const isWords = next?.kind === "text" && !next.text.startsWith(" ")
  const isStars = next?.kind === "open" && signs.get(next.span) === "markdown"
  const says = place === "paragraph" && index > 0 && (isWords || isStars) && !saysLaterWords(node)
  return says ? "\\\n" : componentTag("Break", node, "empty")
}

/** Markdown's sign of a span, and the components in its place, the outer one first. */
const SIGNS: Record<"bold" | "italic" | "both", { sign: string; components: string[] }> = {
  bold: { sign: "**", components: ["Strong"] },
  italic: { sign: "*", components: ["Em"] },
  both: { sign: "***", components: ["Strong", "Em"] }
}

type Sign = "markdown" | "component"

/** Written as stars where Markdown reads them as meant. */
const hasStars = (mark: SpanMark): mark is SpanMark & { type: keyof typeof SIGNS } => mark.type in SIGNS

function writeBorder(written: string, token: Extract<Token, { kind: "open" | "close" }>, sign: Sign): string {
  const { mark } = token.span
  const opens = token.kind === "open"
  if (mark.type === "link" && !saysLaterWords(mark)) {
    // A `!` just before would make an image of the link.
    const before = opens && written.endsWith("!") ? `${written.slice(0, -1)}\\!` : written
    return opens ? `${before}[` : `${written}](${escapeAddress(hrefOf(mark))})`
  }
  if (hasStars(mark) && sign === "markdown") return written + SIGNS[mark.type].sign
  const names = COMPONENTS[mark.type]
  const tags = opens
    ? names.map((name) => componentTag(name, mark, "open"))
    : names.toReversed().map((name) => closingTag(name))
  return written + tags.join("")
}

const COMPONENTS: Record<SpanMark["type"], string[]> = {
  link: ["Link"],
  term: ["Term"],
  superscript: ["Sup"],
  subscript: ["Sub"],
  bold: SIGNS.bold.components,
  italic: SIGNS.italic.components,
  both: SIGNS.both.components
}

const hrefOf = (mark: SpanMark): string => wordsOf({ type: mark.type, attrs: mark.attrs }, "href")

/** For each bold or italic span: Markdown's stars where they are read as meant by every reader, a component elsewhere. */
function chooseSigns(tokens: Token[]): Map<Span, Sign> {
  const chosen = new Map<Span, Sign>()
  tokens.forEach((token, index) => {
    if (token.kind !== "open" || !hasStars(token.span.mark)) return
    const nested = token.depth > 0
    const safe =
      !saysLaterWords(token.span.mark) &&
      isSafeBorder(tokens[index - 1], tokens[index + 1], "end", nested) &&
      isSafeBorder(tokens[token.other + 1], tokens[token.other - 1], "start", nested)
    chosen.set(token.span, safe ? "markdown" : "component")
  })
  return chosen
}

/**
 * CommonMark's flanking rule, a little stricter: characters beyond the basic plane count differently from one
 * parser to another, and stars that touch other stars are ambiguous.
 */
function isSafeBorder(
  outside: Token | undefined,
  inside: Token | undefined,
  side: "start" | "end",
  nested: boolean
): boolean {
  if (inside?.kind !== "text") return false
  const inner = classOf(side === "end" ? inside.text.charAt(0) : inside.text.charAt(inside.text.length - 1))
  if (inner === "space" || inner === "beyond") return false
  const outer = outerClass(outside, side)
  if (outer === "stars") return false
  if (outer === "edge" || outer === "space" || outer === "punctuation") return true
  return inner === "word" && !nested
}

function outerClass(outside: Token | undefined, side: "start" | "end"): CharClass | "edge" | "stars" {
  if (!outside) return "edge"
  if (outside.kind === "open" || outside.kind === "close") return hasStars(outside.span.mark) ? "stars" : "punctuation"
  // A break is written either as a tag or as a line's end: both let stars be.
  if (outside.kind !== "text") return "punctuation"
  return classOf(side === "end" ? outside.text.charAt(outside.text.length - 1) : outside.text.charAt(0))
}

type CharClass = "space" | "punctuation" | "word" | "beyond"

function classOf(char: string): CharClass {
  if (/[\ud800-\udfff]/.test(char)) return "beyond"
  if (/\s/.test(char)) return "space"
  return /[\p{P}\p{S}]/u.test(char) ? "punctuation" : "word"
}
