import { blocksOf } from "@recos/schemas/document/walk"
import { easyReadState } from "../outside-readings/easy-read-state.ts"
import { READ_MARK } from "../outside-readings/read-mark.ts"
import { namesInWords, wordsFor } from "../words/words.ts"
import { type SheetSource, sheetFrame } from "./frame.ts"
import { pieces } from "./pieces.ts"
import { sheetWordsFor } from "./words/sheet-words.ts"

/** The text for everyone, with closing sentences as plain as itself, and the mark of those who read it. */
export function easyReadData(source: SheetSource) {
  const { easyRead } = sheetWordsFor(source.language)
  const words = wordsFor(source.language)
  const frame = sheetFrame(source)
  const { readers } = easyReadState(source.open, source.language)
  const [first, ...rest] = pieces(blocksOf(source.open.document, "for-everyone"))
  // The title of a reco may hold a specialist's word: the text for everyone has its own, when it opens with one.
  const own = first?.kind === "heading" ? first.text : null
  return {
    frame: { ...frame, title: own ?? frame.title },
    parts: own === null && first ? [first, ...rest] : rest,
    from: own === null ? "" : frame.title,
    mark: readers && {
      picture: READ_MARK,
      words: words.easyRead.mark,
      by: words.easyRead.by(namesInWords(readers, words))
    },
    closing: [easyRead.warning, ...(readers ? easyRead.read : easyRead.notRead), easyRead.more]
  }
}
