import { blocksOf } from "@recos/schemas/document"
import { type SheetSource, sheetFrame } from "./frame.ts"
import { pieces } from "./pieces.ts"
import { sheetWordsFor } from "./words/sheet-words.ts"

/** The text for everyone, with closing sentences as plain as itself. */
export function easyReadData(source: SheetSource) {
  const { easyRead } = sheetWordsFor(source.language)
  const frame = sheetFrame(source)
  const [first, ...rest] = pieces(blocksOf(source.open.document, "for-everyone"))
  // The title of a reco may hold a specialist's word: the text for everyone has its own, when it opens with one.
  const own = first?.kind === "heading" ? first.text : null
  return {
    frame: { ...frame, title: own ?? frame.title },
    parts: own === null && first ? [first, ...rest] : rest,
    from: own === null ? "" : frame.title,
    closing: [easyRead.warning, ...easyRead.notRead, easyRead.more]
  }
}
