import * as z from "zod/mini"
import { COMPUTED_CRITERION } from "../evidence/decision/judged-certainty.ts"
import type { RecoAction } from "../people/permissions.ts"
import type { College, Language, RecoStatus, SectionKind } from "../vocabulary/closed-lists.ts"
import { COLLEGES, type RereadSubject, type Verdict } from "../vocabulary/languages-and-colleges.ts"

export const TRANSITIONS = [
  "submit",
  "return",
  "deliberate",
  "approve",
  "publish",
  "revise",
  "withdraw",
  "take-up",
  "put-away",
  "bring-back"
] as const
export const transition = z.enum(TRANSITIONS)
export type Transition = z.infer<typeof transition>

/** Something missing before a step, with the place that answers it. Its sentence is in the catalogues, by code. */
export interface Missing {
  code:
    | "document-problem"
    | "settings-theme"
    | "statement-to-reread"
    | "decision-to-reread"
    | "in-brief-to-reread"
    | "decision-certainty"
    | "statement-contradiction"
    | "team-college"
    | "reading-college"
    | "reading-asks-changes"
    | "signature-college"
    | "reason"
    | "publication-note"
  /** For `statement-to-reread` and `statement-contradiction`: the text of the statement; for the decision of a question: the question in its own words. */
  statement?: string
  /** For `document-problem`: the code of the problem found by `checkDocument`; for `statement-contradiction`: that of the contradiction. */
  problem?: string
  /** For `statement-contradiction`: what is wrong and what to do, with the figures and names concerned. */
  sentence?: { fr: string; en: string }
  college?: College
  place:
    | { panel: "text"; section?: SectionKind; node?: string }
    | { panel: "updates"; statement: string }
    | { panel: "updates"; beside: string }
    | { panel: "decision"; question: string; criterion: string }
    | { panel: "settings" | "team" | "readings" | "signatures" | "form" }
}

/** All that a step may depend on, gathered by the server from its tables and from `checkDocument`. */
export interface WorkflowFacts {
  status: RecoStatus
  /** Whether a version of this reco has ever been public. */
  everPublished: boolean
  documentProblems: {
    code: string
    severity: "error" | "warning"
    section?: SectionKind
    node?: string
    found?: string
  }[]
  /** Whether at least one theme is chosen: a new reco has none, and the public site files each reco under its themes. */
  hasTheme: boolean
  /** Statements of the text whose evidence has changed and that nobody has read again since. */
  statementsToReread: { id: string; text: string }[]
  /** Decisions and the plain summary that spoke of figures which have changed, and that nobody has read again since. */
  besidesToReread: { subject: Exclude<RereadSubject, "statement">; id: string; text: string }[]
  /** Points in which statements go against their evidence and that no reason answers. */
  statementContradictions: {
    id: string
    text: string
    language: Language
    code: string
    sentence: { fr: string; en: string }
  }[]
  /** Decisions that judge another certainty than the gradings compute, and say no reason for it. */
  certaintiesWithoutReason: { question: string; text: string }[]
  /** Colleges that have, in the team, a member able to read: neither a mere reader nor the last editor. */
  ableReaders: College[]
  /** The latest reading of each member on the version under review. */
  readings: { college: College; verdict: Verdict; byLastEditor: boolean }[]
  signatures: { college: College }[]
  /** The note or reason typed with the step, trimmed. */
  note: string
}

interface Step {
  from: readonly RecoStatus[]
  /** The permission asked from the person; `approve` is the effect of the last signature. */
  action: RecoAction
  to: (facts: WorkflowFacts) => RecoStatus
  missing: (facts: WorkflowFacts) => Missing[]
}

const documentProblems = (facts: WorkflowFacts): Missing[] =>
  facts.documentProblems
    .filter((problem) => problem.severity === "error")
    .map((problem) => ({
      code: "document-problem",
      problem: problem.code,
      place: { panel: "text", section: problem.section, node: problem.node }
    }))

const rereadings = (facts: WorkflowFacts): Missing[] => [
  ...facts.statementsToReread.map(
    ({ id, text }): Missing => ({
      code: "statement-to-reread",
      statement: text,
      place: { panel: "updates", statement: id }
    })
  ),
  ...facts.besidesToReread.map(
    ({ subject, id, text }): Missing =>
      subject === "decision"
        ? { code: "decision-to-reread", statement: text, place: { panel: "updates", beside: id } }
        : { code: "in-brief-to-reread", place: { panel: "updates", beside: id } }
  )
]

const contradictions = (facts: WorkflowFacts): Missing[] =>
  facts.statementContradictions.map(({ id, text, code, sentence }) => ({
    code: "statement-contradiction",
    problem: code,
    statement: text,
    sentence,
    place: { panel: "text", section: "statements", node: id }
  }))

const certainties = (facts: WorkflowFacts): Missing[] =>
  facts.certaintiesWithoutReason.map(({ question, text }) => ({
    code: "decision-certainty",
    statement: text,
    place: { panel: "decision", question, criterion: COMPUTED_CRITERION }
  }))

const eachCollege = (present: College[], code: Missing["code"], panel: "team" | "readings" | "signatures"): Missing[] =>
  COLLEGES.filter((college) => !present.includes(college)).map((college) => ({ code, college, place: { panel } }))

const approvals = (facts: WorkflowFacts): College[] =>
  facts.readings
    .filter((reading) => reading.verdict === "approve" && !reading.byLastEditor)
    .map((reading) => reading.college)

const askedChanges = (facts: WorkflowFacts): Missing[] =>
  facts.readings
    .filter((reading) => reading.verdict === "changes")
    .map((reading) => ({ code: "reading-asks-changes", college: reading.college, place: { panel: "readings" } }))

const written = (facts: WorkflowFacts, code: "reason" | "publication-note"): Missing[] =>
  facts.note === "" ? [{ code, place: { panel: "form" } }] : []

/** The life of a reco: which step leads where, who may take it, what it demands. The only copy of these rules. */
export const WORKFLOW: Record<Transition, Step> = {
  submit: {
    from: ["draft", "under-revision"],
    action: "reco.submit",
    to: () => "in-review",
    missing: (facts) => [
      ...documentProblems(facts),
      ...rereadings(facts),
      ...contradictions(facts),
      ...certainties(facts),
      ...(facts.hasTheme ? [] : [{ code: "settings-theme", place: { panel: "settings" } } satisfies Missing]),
      ...eachCollege(facts.ableReaders, "team-college", "team"),
      ...written(facts, "publication-note")
    ]
  },
  return: {
    from: ["in-review", "in-deliberation", "approved"],
    action: "reco.return",
    to: (facts) => (facts.everPublished ? "under-revision" : "draft"),
    missing: (facts) => written(facts, "reason")
  },
  deliberate: {
    from: ["in-review"],
    action: "reco.deliberate",
    to: () => "in-deliberation",
    missing: (facts) => [...askedChanges(facts), ...eachCollege(approvals(facts), "reading-college", "readings")]
  },
  approve: {
    from: ["in-deliberation"],
    action: "version.sign",
    to: () => "approved",
    missing: (facts) =>
      eachCollege(
        facts.signatures.map((signature) => signature.college),
        "signature-college",
        "signatures"
      )
  },
  publish: { from: ["approved"], action: "reco.publish", to: () => "published", missing: () => [] },
  revise: { from: ["published"], action: "reco.revise", to: () => "under-revision", missing: () => [] },
  withdraw: {
    from: ["published", "under-revision"],
    action: "reco.withdraw",
    to: () => "withdrawn",
    missing: (facts) => written(facts, "reason")
  },
  // The public goes on reading that it is withdrawn until a new version is published.
  "take-up": {
    from: ["withdrawn"],
    action: "reco.take-up",
    to: () => "under-revision",
    missing: (facts) => written(facts, "reason")
  },
  "put-away": { from: ["draft"], action: "reco.put-away", to: () => "put-away", missing: () => [] },
  "bring-back": { from: ["put-away"], action: "reco.bring-back", to: () => "draft", missing: () => [] }
}

/** The steps that a status offers, in the order of the table. */
export function stepsFrom(status: RecoStatus): Transition[] {
  return TRANSITIONS.filter((name) => WORKFLOW[name].from.includes(status))
}

/** What a step still lacks: the wrong status alone gives null, for there is no such step now. */
export function missingFor(name: Transition, facts: WorkflowFacts): Missing[] | null {
  const step = WORKFLOW[name]
  return step.from.includes(facts.status) ? step.missing(facts) : null
}
