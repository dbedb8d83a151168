import type { DocumentProblem } from "../document/check-document.ts"
import type { RecoDocument } from "../document/document.ts"
import { DOCUMENT_PROBLEMS } from "../document/problem-messages.ts"
import type { Language } from "../vocabulary/closed-lists.ts"
import { leftOutSigns } from "./left-out-signs.ts"

/** The urgent signs that a text for everyone leaves out, as problems of its document: each names the sign and leads to where it is to be told. */
export const signProblems = (document: RecoDocument, language: Language): DocumentProblem[] =>
  leftOutSigns(document, language).map(({ words }) => ({
    code: "sign-left-out",
    severity: DOCUMENT_PROBLEMS["sign-left-out"],
    section: "for-everyone",
    found: words
  }))
