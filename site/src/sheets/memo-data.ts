import { childrenOf, type RecoDocument } from "@recos/schemas/document/document"
import { titleOf } from "@recos/schemas/document/plain-text"
import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { DECISION_WORDS } from "@recos/schemas/evidence/decision/decision-in-words"
import { versionAddress } from "../addresses/addresses.ts"
import type { OpenVersion } from "../corpus/open-version.ts"
import type { RecoCard, VersionCard } from "../corpus/reco-card.ts"
import { evidenceWordsFor } from "../evidence/words/evidence-words.ts"
import { standingSentence, standingWord } from "../standing/translation-behind.ts"
import { decisionTable } from "../text/decision-table.ts"
import { forWhom } from "../text/for-whom.ts"
import { whatToDo } from "../text/sections.ts"
import { dateInWords, type Words, wordsFor } from "../words/words.ts"
import { briefDecisionLines } from "./decision-lines.ts"
import type { SheetSource } from "./frame.ts"
import { type KeyMessage, keyMessages, type Sign, warningSigns } from "./key-messages.ts"
import { numberLines } from "./number-lines.ts"
import { qrSvg } from "./qr.ts"
import { oneLine } from "./said-in-line.ts"

/** All that the memo sheet says, as the template reads it. Plain text only. */
export interface MemoData {
  lang: string
  rtl: boolean
  site: string
  title: string
  kind: string
  forWhomLabel: string
  forWhom: string
  statementsLabel: string
  statements: KeyMessage[]
  reasonsContinued: string | null
  statementsContinued: string | null
  /** What to do in which case: the heads of its columns and its rows. */
  table: { heading: string; heads: string[]; rows: string[][] } | null
  tableContinued: string | null
  numbersLabel: string
  /** The figures of the critical outcomes with their certainty, three at most. */
  numbers: string[]
  numbersContinued: string | null
  decidedLabel: string
  /** What each question was decided, and where the colleges judge otherwise. */
  decided: string[]
  decidedContinued: string | null
  signsLabel: string
  signs: Sign[]
  signsContinued: string | null
  meaning: string
  check: string
  address: string
  qr: string
  qrAlt: string
  disclaimer: string
  licence: string
  hashLabel: string
  hash: string
  demonstration: string | null
  outdated: string | null
  /** Across the page, in large letters. */
  standing: string | null
}

/** Gathers the memo of one version in one language: its statements and warning signs whole, before any cut. */
export function memoData(
  card: RecoCard,
  version: VersionCard,
  open: OpenVersion,
  words: Words,
  siteUrl: string
): MemoData {
  const { document, reco } = open
  const address = siteUrl + versionAddress(words.lang, card.slug, version.number)
  return {
    lang: words.lang,
    rtl: words.direction === "rtl",
    site: words.site,
    title: titleOf(document),
    kind: words.sheet.kind,
    forWhomLabel: words.reco.forWhom,
    forWhom: forWhom(document, reco, words).replaceAll("\n", " "),
    statementsLabel: words.reco.statements,
    statements: keyMessages(document, words.lang, standingWord(card, version, words)),
    reasonsContinued: null,
    statementsContinued: null,
    table: caseTable(document, words),
    tableContinued: null,
    numbersLabel: evidenceWordsFor(words.lang).numbers.title,
    numbers: numberLines(reco.frozen.evidence, words.lang),
    numbersContinued: null,
    decidedLabel: DECISION_WORDS.title[words.lang],
    decided: briefDecisionLines(reco.frozen.evidence, words.lang),
    decidedContinued: null,
    signsLabel: SECTION_HEADINGS["warning-signs"][words.lang],
    signs: warningSigns(document, words.lang),
    signsContinued: null,
    meaning: words.sheet.meaning,
    check: words.disclaimers.sheet(version.number, dateInWords(version.publishedOn, words)),
    address,
    qr: qrSvg(address),
    qrAlt: words.sheet.qr(address),
    disclaimer: words.disclaimers.everyone,
    licence: words.sheet.licence,
    hashLabel: words.sheet.hash,
    hash: version.hash,
    demonstration: reco.demonstration ? words.demonstration : null,
    outdated: standingSentence(card, version, words),
    standing: standingWord(card, version, words)
  }
}

/** The table of what to do in which case, as plain text. */
function caseTable(document: RecoDocument, words: Words): MemoData["table"] {
  const found = decisionTable(document)
  if (!found) return null
  const [heads = [], ...rows] = childrenOf(found.table).map((row) => childrenOf(row).map(oneLine))
  return {
    heading: whatToDo(found, words),
    heads,
    rows: rows.map((row) => heads.map((_, column) => row[column] ?? ""))
  }
}

/** The memo of a source of sheets. */
export const memoOf = ({ card, version, open, language, siteUrl }: SheetSource): MemoData =>
  memoData(card, version, open, wordsFor(language), siteUrl)
