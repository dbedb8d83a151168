import { titleOf } from "@recos/schemas/document/plain-text"
import type { QuizOrigin } from "@recos/schemas/training/export-context"
import { statementsFingerprint } from "@recos/schemas/training/fingerprint"
import { type SheetSource, sheetFrame } from "./frame.ts"
import { sheetWordsFor } from "./words/sheet-words.ts"

/** What an exported quiz says of its reco: where it is, whether it is a demonstration, which questions are stale. */
export function quizOrigin(source: SheetSource): QuizOrigin {
  const frame = sheetFrame(source)
  const { quiz } = sheetWordsFor(source.language)
  const stale = source.stale.map(({ id, writtenFor }) => `${id} – ${quiz.stale(writtenFor)}`)
  return {
    slug: source.card.slug,
    version: source.version.number,
    title: titleOf(source.open.document),
    address: frame.address,
    fingerprint: statementsFingerprint(source.open.document),
    notice: [frame.demonstration, frame.outdated, `${frame.version}. ${frame.licence}.`, ...stale]
      .filter((one) => one !== null)
      .join(" ")
  }
}
