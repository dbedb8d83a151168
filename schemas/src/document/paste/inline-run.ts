import type { DocumentMark, DocumentNode } from "../document.ts"
import { sameMark } from "../normalize-inline.ts"

/** Words, breaks and marks that gather until a block ends. */
export interface InlineRun {
  words: (text: string, marks: readonly DocumentMark[], keepsLines?: boolean) => void
  /** A space between two words that stand apart without one. */
  gap: () => void
  lineBreak: () => void
  /** What was gathered, cut at empty lines: one paragraph each. The run starts again. */
  take: () => DocumentNode[][]
}

// Spaces that Word sets to align words, and that it writes between a number and what it counts, differ by how many there are.
const ALIGNING = /[ \u00a0]*\u00a0[ \u00a0]+|[ \u00a0]+\u00a0[ \u00a0]*/g
const SPACES = /[ \t\n\r\f\v]+/g

/** Starts a run. Spaces are read as a page shows them: any number of them is one, and none stands at an edge. */
export function startRun(): InlineRun {
  let line: DocumentNode[] = []
  let lines: DocumentNode[][] = []

  const lastText = (): string | undefined => {
    const last = line.at(-1)
    return last?.type === "text" ? last.text : undefined
  }
  const push = (text: string, marks: readonly DocumentMark[]): void => {
    const last = line.at(-1)
    const kept =
      lastText()?.endsWith(" ") || line.length === 0 || last?.type === "hardBreak" ? text.replace(/^ +/, "") : text
    if (kept === "") return
    if (last?.type === "text" && sameMarks(last.marks ?? [], marks)) last.text = `${last.text}${kept}`
    else line.push({ type: "text", text: kept, ...(marks.length > 0 && { marks: [...marks] }) })
  }
  const trimSpaces = (): void => {
    for (let last = line.at(-1); last?.type === "text"; last = line.at(-1)) {
      last.text = (last.text ?? "").replace(/ +$/, "")
      if (last.text !== "") return
      line.pop()
    }
  }
  const trimEnd = (): void => {
    trimSpaces()
    for (; line.at(-1)?.type === "hardBreak"; trimSpaces()) line.pop()
  }
  const endLine = (): void => {
    trimEnd()
    // Lines of no-break spaces alone are how office programs keep paragraphs apart.
    const says = line.some(
      ({ type, text = "" }) => type !== "hardBreak" && (type !== "text" || /[^\s\u00a0]/.test(text))
    )
    if (says) lines.push(line)
    line = []
  }
  const lineBreak = (): void => {
    trimSpaces()
    if (line.length === 0) return
    // An empty line parts two paragraphs.
    if (line.at(-1)?.type === "hardBreak") endLine()
    else line.push({ type: "hardBreak" })
  }
  return {
    words: (text, marks, keepsLines = false) => {
      const pieces = keepsLines ? text.split(/\r\n|\r|\n/) : [text]
      pieces.forEach((piece, index) => {
        if (index > 0) lineBreak()
        push(piece.replaceAll(SPACES, " ").replaceAll(ALIGNING, " "), marks)
      })
    },
    gap: () => push(" ", []),
    lineBreak,
    take: () => {
      endLine()
      const taken = lines
      lines = []
      return taken
    }
  }
}

const sameMarks = (a: readonly DocumentMark[], b: readonly DocumentMark[]): boolean =>
  a.length === b.length && a.every((mark, index) => sameMark(mark, b[index]))
