import { latex2unicode } from "unicode2latex"
import { lowered, raised } from "./raised-signs.ts"

/** Set words in another face, or in another language: the words alone count. */
const LOOKS = new Set(
  "emph textit textsl textbf textsc textrm textsf texttt textmd textup textnormal textlf text mbox mathrm mathit mathbf mathsf mathtt mathnormal mathcal operatorname boldsymbol bm uppercase lowercase MakeUppercase MakeLowercase MakeSentenceCase NoCaseChange mkbibemph mkbibitalic mkbibbold url path nolinkurl ensuremath underline uline so strong bibstring".split(
    " "
  )
)
const QUOTES = new Set(["enquote", "mkbibquote"])
/** Say how what follows looks, and nothing else. */
const SWITCHES = new Set(
  "em it itshape bf bfseries rm rmfamily sf sffamily sc scshape sl slshape tt ttfamily tiny scriptsize footnotesize small normalsize large Large relax protect unskip ignorespaces newblock displaystyle left right limits nolimits bgroup egroup xspace".split(
    " "
  )
)
const WORDS: Record<string, string> = {
  "\\": " ",
  " ": " ",
  ",": " ",
  ";": " ",
  ":": " ",
  ">": " ",
  quad: " ",
  qquad: " ",
  space: " ",
  "!": "",
  "-": "",
  "/": "",
  "@": "",
  og: "« ",
  fg: " »",
  degree: "°",
  circ: "°",
  celsius: "°C",
  up: "",
  upmu: "µ",
  micro: "µ",
  geqslant: "≥",
  leqslant: "≤",
  textgreater: ">",
  textless: "<",
  lt: "<",
  gt: ">",
  dots: "…",
  ldots: "…",
  textellipsis: "…",
  euro: "€",
  TeX: "TeX",
  LaTeX: "LaTeX",
  lbrace: "{",
  rbrace: "}"
}
/** Accents that the table has under their sign in mathematics alone. */
const ACCENTS: Record<string, string> = {
  b: "\u0331",
  t: "\u0361",
  hat: "\u0302",
  bar: "\u0304",
  tilde: "\u0303",
  vec: "\u20D7",
  dot: "\u0307",
  ddot: "\u0308",
  acute: "\u0301",
  grave: "\u0300",
  check: "\u030C",
  breve: "\u0306",
  mathring: "\u030A"
}
const LIGATURES: readonly (readonly [RegExp, string])[] = [
  [/---/g, "—"],
  [/--/g, "–"],
  [/``/g, "“"],
  [/''/g, "”"],
  [/[?]`/g, "¿"],
  [/!`/g, "¡"]
]
/** Mathematics has letters of its own for the eye: they are written as letters. */
const plainLetter = (text: string): string =>
  text.replaceAll(/[\u{1D400}-\u{1D7FF}]/gu, (letter) => letter.normalize("NFKC"))

/** Signs in mathematics and in text are objects there: ours are enough for those. */
const TABLE: Readonly<Record<string, unknown>> = latex2unicode
const DEEPEST = 200

/**
 * The words of a value in LaTeX: letters with their accents (the table of unicode2latex, which Zotero uses), signs of mathematics, raised and
 * lowered figures. A command that is not known stays as it was written.
 * @throws RangeError where braces stand deeper than a text has them.
 */
export function latexWords(value: string): string {
  return /[\\{}$~`]|--|''/.test(value) ? new LatexReader(value).words(false) : value
}

class LatexReader {
  #place = 0
  #depth = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** Reads on to the end, or to what closes the group or the formula. */
  words(isMath: boolean, end = ""): string {
    this.#depth += 1
    if (this.#depth > DEEPEST) throw new RangeError("braces stand too deep")
    let words = ""
    let plain = ""
    const settle = (): void => {
      words += isMath ? plain : LIGATURES.reduce((text, [signs, sign]) => text.replaceAll(signs, sign), plain)
      plain = ""
    }
    while (this.#place < this.#text.length) {
      const sign = this.#text[this.#place] ?? ""
      if (sign === end) break
      if (!/[\\{}$~^_]/.test(sign) || (/[\^_]/.test(sign) && !isMath)) {
        plain += sign
        this.#place += 1
        continue
      }
      settle()
      words += this.#special(sign, isMath, words)
    }
    settle()
    this.#place += end === "" ? 0 : 1
    this.#depth -= 1
    return words
  }

  #special(sign: string, isMath: boolean, before: string): string {
    this.#place += 1
    if (sign === "{") return this.words(isMath, "}")
    if (sign === "~") return " "
    if (sign === "$") return this.words(true, "$")
    if (sign === "^") return raised(this.#argument(true))
    if (sign === "_") return lowered(this.#argument(true), before)
    return sign === "\\" ? this.#command(isMath, before) : ""
  }

  #command(isMath: boolean, before: string): string {
    const rest = this.#text.slice(this.#place)
    const name = /^(?:[A-Za-z]+|.)/su.exec(rest)?.[0] ?? ""
    this.#place += name.length
    // Spaces behind a command of letters only end it.
    const gap = /^[A-Za-z]/.test(name) ? (/^\s*/.exec(this.#text.slice(this.#place))?.[0] ?? "") : ""
    this.#place += gap.length
    const known = this.#known(name, isMath, before)
    // « p \leq 0.05 » is read with its spaces, « \oe dème » without.
    return known === undefined
      ? `\\${name}${gap}`
      : /^[^\p{L}\p{M}\s]$/u.test(known) && gap !== ""
        ? `${known} `
        : known
  }

  #known(name: string, isMath: boolean, before: string): string | undefined {
    if (name === "(") return this.words(true, "\\").replace(/$/, this.#skip(")"))
    if (SWITCHES.has(name)) return ""
    if (name === "textsuperscript" || name === "up" || name === "sp") return raised(this.#argument(isMath))
    if (name === "textsubscript" || name === "sb") return lowered(this.#argument(isMath), before)
    if (LOOKS.has(name)) return this.#argument(isMath || name === "ensuremath")
    if (QUOTES.has(name)) return `“${this.#argument(isMath)}”`
    if (name === "href") return `${this.#argument(isMath)} ${this.#argument(isMath)}`
    if (name === "foreignlanguage" || name === "textcolor") return this.#second()
    if (name === "frac" || name === "nicefrac" || name === "sfrac")
      return `${this.#argument(isMath)}/${this.#argument(isMath)}`
    if (name === "sqrt") return `√${this.#argument(isMath)}`
    if (/^[&%$#_{}]$/.test(name)) return name
    if (Object.hasOwn(WORDS, name)) return WORDS[name]
    return this.#letter(name, isMath)
  }

  #letter(name: string, isMath: boolean): string | undefined {
    const found = TABLE[`\\${name}`]
    const letter = typeof found === "string" ? plainLetter(found) : undefined
    const accent =
      letter && /^\p{M}+$/u.test(letter) ? letter : Object.hasOwn(ACCENTS, name) ? ACCENTS[name] : undefined
    if (accent === undefined) {
      // `\oe{}` ends a command without a space.
      if (letter !== undefined && this.#text.startsWith("{}", this.#place)) this.#place += 2
      return letter
    }
    const [first = "", ...others] = this.#argument(isMath)
    // A letter without its dot is written for the accent to stand in its place.
    const base = { ı: "i", ȷ: "j" }[first] ?? first
    return `${base}${base === "" ? "" : accent}${others.join("")}`.normalize("NFC")
  }

  /** What a command is about: a group, a command or one sign. */
  #argument(isMath: boolean): string {
    while (/\s/.test(this.#text[this.#place] ?? "")) this.#place += 1
    const sign = this.#text[this.#place] ?? ""
    if (sign === "}" || sign === "$") return ""
    this.#place += 1
    if (sign === "{") return this.words(isMath, "}")
    return sign === "\\" ? this.#command(isMath, "") : sign
  }

  #second(): string {
    this.#argument(false)
    return this.#argument(false)
  }

  #skip(sign: string): string {
    if (this.#text[this.#place] === sign) this.#place += 1
    return ""
  }
}
