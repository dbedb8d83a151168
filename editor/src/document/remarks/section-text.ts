import type { SectionWords } from "@recos/schemas/remarks/find-quote"
import { sectionKind } from "@recos/schemas/vocabulary/closed-lists"
import type { Node } from "@tiptap/pm/model"

/** Letters in a row that stand side by side in the text as well. */
interface Run {
  letter: number
  position: number
  length: number
}

/** The words of a section, or of the title, with where each letter stands in the text. */
export interface SectionText extends SectionWords {
  runs: readonly Run[]
}

/** Stands for what is in a line and is no letter: a citation. */
const THING = "\ufffc"

const signOf = (node: Node): string => (node.type.name === "hardBreak" ? "\n" : THING)

function textOf(node: Node, start: number, section: SectionText["section"]): SectionText {
  let words = ""
  const runs: Run[] = []
  let lines = 0
  const read = (child: Node, position: number): void => {
    if (child.isTextblock) {
      if (lines > 0) words += "\n"
      lines += 1
    }
    const letters = child.isText ? (child.text ?? "") : child.isInline && child.isLeaf ? signOf(child) : ""
    if (letters === "") return
    runs.push({ letter: words.length, position, length: letters.length })
    words += letters
  }
  read(node, start)
  node.descendants((child, offset) => read(child, start + 1 + offset))
  return { section, words, runs }
}

/** The title and the sections of a text, each as one string. */
export function sectionTexts(document: Node): SectionText[] {
  const texts: SectionText[] = []
  document.forEach((node, position) => {
    const kind = node.type.name === "section" ? sectionKind.safeParse(node.attrs.kind) : null
    texts.push(textOf(node, position, kind?.success ? kind.data : null))
  })
  return texts
}

/** The words of a section from one place of the text to another. */
export function wordsBetween({ words, runs }: SectionText, from: number, to: number): string {
  const inside = runs.filter(({ position, length }) => position < to && position + length > from)
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) return ""
  const start = first.letter + Math.max(0, from - first.position)
  return words.slice(start, last.letter + Math.min(last.length, to - last.position))
}

/** Where letters of a section stand in the text. */
export function placeOfLetters({ runs }: SectionText, from: number, to: number): { from: number; to: number } | null {
  const holding = (letter: number) => runs.find((run) => letter >= run.letter && letter < run.letter + run.length)
  const [first, last] = [holding(from), holding(to - 1)]
  if (!first || !last) return null
  return { from: first.position + from - first.letter, to: last.position + to - last.letter }
}
