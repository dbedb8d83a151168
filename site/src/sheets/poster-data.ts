import { blocksOf } from "@recos/schemas/document/walk"
import { type SheetSource, sheetFrame } from "./frame.ts"
import { pieces } from "./pieces.ts"
import { sheetWordsFor } from "./words/sheet-words.ts"

const MOST_ACTS = 3

/** One message: the title, and the first acts of the plain-language part, or its first words when it lists none. */
export function posterData(source: SheetSource, paper: "a4" | "a3") {
  const { poster } = sheetWordsFor(source.language)
  const said = pieces(blocksOf(source.open.document, "in-brief"))
  const acts = said.filter(({ kind }) => kind === "item").slice(0, MOST_ACTS)
  return {
    frame: sheetFrame(source),
    paper,
    message: acts.length > 0 ? acts : said.filter(({ kind }) => kind === "paragraph").slice(0, 1),
    talk: poster.talk,
    scan: poster.scan
  }
}
