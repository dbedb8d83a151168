import { type FoldedLine, foldLine } from "./folded-line.ts"

/** What is looked for. */
export interface Search {
  words: string
  /** Accents and capitals count. */
  exact: boolean
  /** Within a word nothing is found. */
  whole: boolean
}

/** Where words stand, in letters of a line. */
export interface Letters {
  from: number
  to: number
}

const WORD = /[\p{L}\p{N}\p{M}]/u

/** Whether a place of a line is at the edge of a word. */
function isAtEdge(line: string, at: number): boolean {
  const before = /.$/su.exec(line.slice(Math.max(0, at - 2), at))?.[0] ?? ""
  const after = /^./su.exec(line.slice(at, at + 2))?.[0] ?? ""
  return !(WORD.test(before) && WORD.test(after))
}

/** Looks for words in folded lines: from the left, none over another, each from the beginning of a letter to the end of one. */
export function finderOf({ words, exact, whole }: Search): (line: FoldedLine) => Letters[] {
  const wanted = foldLine(words, exact).letters
  return ({ line, letters, starts }) => {
    const found: Letters[] = []
    if (wanted === "") return found
    for (let at = letters.indexOf(wanted); at >= 0; ) {
      const end = at + wanted.length
      const [from, to] = [starts[at] ?? 0, starts[end] ?? line.length]
      const isOfLetters = starts[at - 1] !== from && starts[end - 1] !== to
      const isTaken = isOfLetters && (!whole || (isAtEdge(line, from) && isAtEdge(line, to)))
      if (isTaken) found.push({ from, to })
      at = letters.indexOf(wanted, isTaken ? end : at + 1)
    }
    return found
  }
}

/** Where words stand in a line. */
export const findWords = (line: string, search: Search): Letters[] => finderOf(search)(foldLine(line, search.exact))
