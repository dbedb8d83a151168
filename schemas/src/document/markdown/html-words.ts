import { decodeNamedCharacterReference } from "decode-named-character-reference"
import type { PhrasingContent } from "mdast"

/** Tags after which a new line begins: what stands on both sides is never one word. */
export const BREAKING =
  /^(?:br|p|div|li|ul|ol|dl|dt|dd|tr|table|thead|tbody|tfoot|caption|h[1-6]|hr|section|article|aside|header|footer|main|nav|blockquote|pre|details|summary|figure|figcaption|address|form|fieldset|option)$/
const CELL = /^t[dh]$/
/** What is no text although it stands between tags. */
const CODE = /^(?:script|style|template|noscript|iframe|object|svg|math)$/

const TOKEN = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<\/?([a-zA-Z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|[^<]+|</g

/** The words of raw HTML, line by line; raised and lowered figures keep their tags, pictures their alternative text. */
export function htmlLines(html: string): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  const put = (piece: PhrasingContent) => lines.at(-1)?.push(piece)
  let silent = ""
  for (const [token, name, attributes = ""] of html.matchAll(TOKEN)) {
    const tag = name?.toLowerCase()
    if (silent !== "") {
      if (tag === silent && token.startsWith("</")) silent = ""
      continue
    }
    if (tag === undefined) {
      if (!/^<[!?]/.test(token)) put({ type: "text", value: decoded(token.replaceAll(/[ \t\r\n\f]+/g, " ")) })
    } else if (CODE.test(tag)) silent = token.startsWith("</") || token.endsWith("/>") ? "" : tag
    else if (BREAKING.test(tag)) lines.push([])
    else if (CELL.test(tag)) {
      if (token.startsWith("</")) put({ type: "text", value: " – " })
    } else if (tag === "img")
      put({ type: "image", url: attribute(attributes, "src"), alt: attribute(attributes, "alt") })
    else put({ type: "html", value: token })
  }
  return lines.map(trimmed).filter((line) => line.length > 0)
}

/** A line without the spaces and the separator of cells at its ends. */
function trimmed(line: PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (piece: PhrasingContent | undefined) =>
    piece?.type === "text" && piece.value.replaceAll(/[ \t\r\n–]/g, "") === ""
  const start = line.findIndex((piece) => !isEmpty(piece))
  const end = line.findLastIndex((piece) => !isEmpty(piece))
  return start === -1
    ? []
    : line.slice(start, end + 1).map((piece, index, kept) => {
        if (piece.type !== "text") return piece
        const value = index === 0 ? piece.value.trimStart() : piece.value
        return { ...piece, value: index === kept.length - 1 ? value.trimEnd() : value }
      })
}

const attribute = (attributes: string, name: string): string => {
  const [, one, two, three] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes) ?? []
  return decoded(one ?? two ?? three ?? "")
}

const decoded = (text: string): string =>
  text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]*);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return decodeNamedCharacterReference(name) || whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff) ? String.fromCodePoint(code) : whole
  })
