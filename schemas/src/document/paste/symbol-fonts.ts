import { type HtmlElement, styled } from "./html-tree.ts"

/**
 * Office writes some signs as a letter of the fonts Symbol and Wingdings, in whose places other signs stand: « £ » is ≤ there. As letters
 * they would say something else. Codes of Adobe’s Symbol encoding, and the arrows, ticks and boxes of Wingdings.
 */
const SYMBOL = encoding(0x22, "∀", 0x24, "∃", 0x27, "∍", 0x2d, "−", 0x40, "≅", 0x5c, "∴", 0x5e, "⊥")
run(SYMBOL, 0x41, "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ")
run(SYMBOL, 0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ")
run(SYMBOL, 0xa1, "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…")
run(SYMBOL, 0xc0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊")
SYMBOL.set(0xe5, "∑")
SYMBOL.set(0xf2, "∫")
const WINGDINGS = encoding(
  ...[0x4a, "☺", 0x4c, "☹", 0x6c, "●", 0x6e, "■", 0x6f, "□", 0x71, "❑", 0x72, "❒", 0x76, "❖", 0x9f, "•", 0xa7, "▪"],
  ...[0xa8, "☐", 0xd8, "➢", 0xdf, "←", 0xe0, "→", 0xe1, "↑", 0xe2, "↓", 0xe8, "➔", 0xf0, "⇨", 0xfb, "✗", 0xfc, "✓"],
  ...[0xfd, "☒", 0xfe, "☑"]
)

function encoding(...pairs: (number | string)[]): Map<number, string> {
  const signs = new Map<number, string>()
  for (let index = 0; index < pairs.length; index += 2) signs.set(Number(pairs[index]), String(pairs[index + 1]))
  return signs
}

function run(signs: Map<number, string>, from: number, text: string): void {
  for (const [index, sign] of [...text].entries()) signs.set(from + index, sign)
}

export type SymbolFont = "symbol" | "wingdings"

/** The sign font that an element sets its words in; null for any other font, undefined where it names none. */
export function symbolFontOf(element: HtmlElement): SymbolFont | null | undefined {
  const named = styled(element, "mso-symbol-font-family") || styled(element, "font-family") || element.attributes.face
  if (!named) return undefined
  const first = (named.split(",")[0] ?? "").replaceAll(/["']/g, "").trim().toLowerCase()
  return first === "symbol" ? "symbol" : first === "wingdings" ? "wingdings" : null
}

const shownBy = (char: string, signs: ReadonlyMap<number, string>): string | undefined => {
  const code = char.codePointAt(0) ?? 0
  const isPrivate = code >= 0xf020 && code <= 0xf0ff
  // Beyond Latin-1 the letter is already the sign that is meant.
  if (code > 0xff && !isPrivate) return char
  const place = isPrivate ? code - 0xf000 : code
  // Digits, spaces and usual signs stand at their own place in Symbol.
  const isOwn = signs === SYMBOL && place < 0x80 && !/[a-z]/i.test(String.fromCharCode(place))
  return signs.get(place) ?? (isOwn ? String.fromCharCode(place) : undefined)
}

/** Words set in a sign font, as their reader saw them; `unknown` are those that no sign was found for. */
export function shownInSymbols(text: string, font: SymbolFont): { text: string; unknown: string } {
  const signs = font === "symbol" ? SYMBOL : WINGDINGS
  let unknown = ""
  const shown = [...text].map((char) => {
    if (/\s/.test(char)) return char
    const sign = shownBy(char, signs)
    if (sign === undefined) unknown += char
    return sign ?? "\ufffd"
  })
  return { text: shown.join(""), unknown }
}
