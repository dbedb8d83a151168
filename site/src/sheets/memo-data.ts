import { blocksOf, type DocumentNode, plainTextOf, titleOf } from "@recos/schemas/document"
import { CERTAINTY_LABELS, HAS_GRADE_LABELS, STATEMENT_OPENERS, URGENCY_LABELS } from "@recos/schemas/labels"
import { certainty, direction, hasGrade, strength, urgency } from "@recos/schemas/vocabulary"
import { versionAddress } from "../addresses.ts"
import type { RecoCard, VersionCard } from "../corpus/reco-card.ts"
import { forWhom } from "../reco/for-whom.ts"
import type { OpenVersion } from "../reco/open-version.ts"
import { outdatedSentence } from "../reco/outdated.ts"
import { children } from "../text/node.ts"
import { dateInWords, type Words } from "../words/words.ts"
import { qrSvg } from "./qr.ts"

type Piece = { kind: "paragraph" | "item"; text: string }

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
  statements: { blocks: Piece[]; strength: string; surety: string; dash: "solid" | "dashed" | "dotted" }[]
  statementsContinued: string | null
  signsLabel: string
  signs: { urgency: string; blocks: Piece[] }[]
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
}

/** Paragraphs and list items, nothing deeper: a sheet is read at arm's length. */
const pieces = (nodes: DocumentNode[]): Piece[] =>
  nodes.flatMap((node): Piece[] => {
    if (node.type !== "bulletList" && node.type !== "orderedList") return [{ kind: "paragraph", text: oneLine(node) }]
    return children(node).map((item) => ({ kind: "item", text: oneLine(item) }))
  })

const oneLine = (node: DocumentNode): string => plainTextOf(node).replaceAll("\n", " ").trim()

const DASHES = { strong: "solid", conditional: "dashed", "good-practice": "dotted" } as const

const statement = (node: DocumentNode, words: Words): MemoData["statements"][number] => {
  const how = strength.parse(node.attrs?.strength)
  const sure = certainty.nullable().parse(node.attrs?.certainty ?? null)
  const grade = hasGrade.nullable().parse(node.attrs?.hasGrade ?? null)
  const said = [sure ? CERTAINTY_LABELS[sure][words.lang] : "", grade ? HAS_GRADE_LABELS[grade][words.lang] : ""]
  return {
    blocks: pieces(children(node)),
    strength: STATEMENT_OPENERS[how][direction.parse(node.attrs?.direction)][words.lang],
    surety: said
      .filter(Boolean)
      .map((part) => ` – ${part}`)
      .join(""),
    dash: DASHES[how]
  }
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
  const statements = blocksOf(document, "statements").filter((node) => node.type === "statement")
  const signs = blocksOf(document, "warning-signs").filter((node) => node.type === "warningSign")
  return {
    lang: words.lang,
    rtl: words.direction === "rtl",
    site: words.site,
    title: titleOf(document),
    kind: words.sheet.kind,
    forWhomLabel: words.reco.forWhom,
    forWhom: forWhom(document, reco, words).replaceAll("\n", " "),
    statementsLabel: words.reco.statements,
    statements: statements.map((node) => statement(node, words)),
    statementsContinued: null,
    signsLabel: words.reco.warningSigns,
    signs: signs.map((node) => ({
      urgency: URGENCY_LABELS[urgency.parse(node.attrs?.urgency)][words.lang],
      blocks: pieces(children(node))
    })),
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
    outdated: outdatedSentence(card, version, words)
  }
}
