import type { RecoStatus, TeamRole } from "../vocabulary/closed-lists.ts"
import { type InterestKind, TEAM_ROLES } from "../vocabulary/languages-and-colleges.ts"
import type { AnalysisLevel } from "./interests/kinds.ts"
import { type Part, type PartRefusal, partRefusal } from "./interests/part.ts"
import type { Actor } from "./member.ts"

/** Actions on the cooperative as a whole. */
export const COOPERATIVE_ACTIONS = [
  "member.list",
  "member.invite",
  "member.update",
  "reco.create",
  "booklet.compose",
  "journal.read",
  "house.maintain",
  "theme.keep",
  "search.forget",
  "declaration.read"
] as const
export type CooperativeAction = (typeof COOPERATIVE_ACTIONS)[number]

/**
 * Actions on one reco. `reco.write` covers its text, references and images; `evidence.write` its questions, outcomes, estimates,
 * options, method and what its statements rest on; `estimate.accept` lets proposed figures take the place of others, `rereading.finish`
 * says that what spoke of them was read again; `decision.write` the evidence-to-decision judgements and words; `interest.declare` says whether one
 * has a link with a question, `interest.analyse` what another member’s links come to; `remark.write` opens, answers, gives and settles threads of
 * remarks, `remark.change` changes or takes away what one has said there; `branch.write` writes in a copy of the text in which changes are
 * proposed, `branch.lead` says what they are for, proposes them and takes them back. Whoever may remark may begin one.
 */
export const RECO_ACTIONS = [
  "reco.read",
  "reco.write",
  "reco.settings",
  "reco.team",
  "reco.submit",
  "reco.return",
  "reco.deliberate",
  "reco.publish",
  "reco.revise",
  "reco.withdraw",
  "reco.take-up",
  "reco.put-away",
  "reco.bring-back",
  "reading.give",
  "reading.log",
  "version.sign",
  "version.restore",
  "evidence.write",
  "estimate.accept",
  "rereading.finish",
  "importance.rate",
  "interest.declare",
  "interest.analyse",
  "grading.give",
  "grading.reconcile",
  "decision.write",
  "testimony.collect",
  "testimony.withdraw",
  "remark.write",
  "remark.change",
  "branch.write",
  "branch.lead"
] as const
export type RecoAction = (typeof RECO_ACTIONS)[number]

/** What a permission needs to know of a reco, seen from the one who acts. */
export interface RecoStanding {
  status: RecoStatus
  /** The actor's role in the reco's team; null outside the team. */
  teamRole: TeamRole | null
  /** Whether the actor wrote the last change of the text. */
  isLastEditor: boolean
  /** How the actor’s links count, on the question at hand or on the whole reco; absent or null when none is known. */
  level?: AnalysisLevel | null
  /** What the actor has said of their own links with the question at hand; absent when no one question is meant. */
  interest?: "undeclared" | InterestKind
  /** Whether the actor proposed the figures at hand; absent when no one proposal is meant. */
  isProposer?: boolean
  /** Whether the actor said what is at hand, or may write in it; absent when no one remark or branch is meant. */
  isAuthor?: boolean
  /** Whether it is the actor’s own links that are looked at; absent when nobody’s are meant. */
  isSubject?: boolean
}

/** Why an action is refused: each code has its sentence in the message catalogues. */
export type Refusal =
  | "inactive"
  | "factor-owed"
  | "administrators-only"
  | "not-in-team"
  | "team-role"
  | "status"
  | "last-editor"
  | "interest-undeclared"
  | Exclude<PartRefusal, "not-analysed">
  | "proposer"
  | "not-author"
  | "own-interests"

const EDITABLE: readonly RecoStatus[] = ["draft", "under-revision"]
/** A draft that was put away waits as it was. */
const REMARKED: readonly RecoStatus[] = [
  "draft",
  "in-review",
  "in-deliberation",
  "approved",
  "published",
  "under-revision",
  "withdrawn"
]

interface Rule {
  roles: readonly TeamRole[]
  /** Statuses in which the action makes sense; absent means any. */
  statuses?: readonly RecoStatus[]
  notLastEditor?: true
  /** The part that it is, by which a link of interest or a declaration that lacks may stand in the way (rules R15). */
  part?: Exclude<Part, "conduct" | "edit-last">
  /** Whether one first says of one’s own links with the question. */
  saysInterest?: true
  /** Whether somebody else must do it than the one who proposed the figures. */
  notProposer?: true
  /** Whether it is for the one who said it alone. */
  ownOnly?: true
  /** Whether nobody does it to themselves. */
  notSubject?: true
  /** Whether an administrator may act without being in the team. */
  administrators?: true
}

const everyone: readonly TeamRole[] = TEAM_ROLES
const writers: readonly TeamRole[] = ["coordinator", "author"]
const deciders: readonly TeamRole[] = ["coordinator", "author", "reviewer"]
const lead: readonly TeamRole[] = ["coordinator"]

const RULES: Record<RecoAction, Rule> = {
  "reco.read": { roles: everyone, administrators: true },
  "reco.write": { roles: writers, statuses: EDITABLE, part: "draft" },
  "reco.settings": { roles: lead, statuses: EDITABLE },
  "reco.team": { roles: lead, administrators: true },
  "reco.submit": { roles: lead, statuses: EDITABLE },
  "reco.return": { roles: lead, statuses: ["in-review", "in-deliberation", "approved"] },
  "reco.deliberate": { roles: lead, statuses: ["in-review"], part: "draft" },
  "reco.publish": { roles: lead, statuses: ["approved"] },
  "reco.revise": { roles: lead, statuses: ["published"] },
  "reco.withdraw": { roles: lead, statuses: ["published", "under-revision"], administrators: true },
  "reco.take-up": { roles: lead, statuses: ["withdrawn"], administrators: true },
  "reco.put-away": { roles: lead, statuses: ["draft"], administrators: true },
  "reco.bring-back": { roles: lead, statuses: ["put-away"], administrators: true },
  "reading.give": { roles: deciders, statuses: ["in-review"], notLastEditor: true, part: "consent" },
  "reading.log": { roles: lead, statuses: ["in-review", "in-deliberation", "approved", "published", "under-revision"] },
  "version.sign": { roles: deciders, statuses: ["in-deliberation"], part: "consent" },
  "version.restore": { roles: writers, statuses: EDITABLE, part: "draft" },
  "evidence.write": { roles: deciders, statuses: EDITABLE, part: "draft" },
  "estimate.accept": { roles: deciders, statuses: EDITABLE, notProposer: true, part: "draft" },
  "rereading.finish": { roles: deciders, statuses: EDITABLE, notProposer: true, part: "draft" },
  "importance.rate": { roles: everyone, statuses: EDITABLE, part: "rate" },
  "interest.declare": { roles: everyone },
  "interest.analyse": { roles: deciders, notSubject: true, administrators: true },
  "grading.give": { roles: deciders, statuses: EDITABLE, part: "rate", saysInterest: true },
  "grading.reconcile": { roles: deciders, statuses: EDITABLE, part: "rate", saysInterest: true },
  "decision.write": { roles: deciders, statuses: EDITABLE, part: "draft" },
  "testimony.collect": { roles: deciders, statuses: EDITABLE },
  "testimony.withdraw": { roles: deciders, administrators: true },
  "remark.write": { roles: everyone, statuses: REMARKED, administrators: true, part: "answer" },
  "remark.change": { roles: everyone, statuses: REMARKED, administrators: true, ownOnly: true },
  "branch.write": { roles: everyone, statuses: REMARKED, administrators: true, ownOnly: true, part: "answer" },
  "branch.lead": { roles: everyone, statuses: REMARKED, administrators: true, ownOnly: true, part: "answer" }
}

const COOPERATIVE_RULES: Record<CooperativeAction, "member" | "administrator"> = {
  "member.list": "member",
  "member.invite": "administrator",
  "member.update": "administrator",
  "reco.create": "member",
  "booklet.compose": "member",
  "journal.read": "administrator",
  "house.maintain": "administrator",
  "theme.keep": "administrator",
  "search.forget": "administrator",
  "declaration.read": "member"
}

const isRecoAction = (action: CooperativeAction | RecoAction): action is RecoAction => action in RULES

/**
 * Says why an actor may not do something, or null when the actor may.
 * The only place where roles, statuses and rights meet: the server obeys it, the editor mirrors it.
 */
export function refusal(actor: Actor, action: CooperativeAction): Refusal | null
export function refusal(actor: Actor, action: RecoAction, reco: RecoStanding): Refusal | null
export function refusal(actor: Actor, action: CooperativeAction | RecoAction, reco?: RecoStanding): Refusal | null {
  if (!actor.active) return "inactive"
  if (actor.owesFactor) return "factor-owed"
  if (!isRecoAction(action)) {
    const administratorsOnly = COOPERATIVE_RULES[action] === "administrator"
    return administratorsOnly && actor.role !== "administrator" ? "administrators-only" : null
  }
  if (!reco) return "not-in-team"
  const rule = RULES[action]
  const byOffice = rule.administrators === true && actor.role === "administrator"
  if (!byOffice) {
    if (reco.teamRole === null) return "not-in-team"
    if (!rule.roles.includes(reco.teamRole)) return "team-role"
  }
  if (rule.statuses && !rule.statuses.includes(reco.status)) return "status"
  if (rule.notLastEditor && reco.isLastEditor) return "last-editor"
  const kept = rule.part ? partRefusal(actor.declaration ?? "valid", reco.level ?? null, rule.part) : null
  if (kept && kept !== "not-analysed") return kept
  if (rule.saysInterest && reco.interest === "undeclared") return "interest-undeclared"
  if (rule.notProposer && reco.isProposer === true) return "proposer"
  if (rule.ownOnly && reco.isAuthor === false) return "not-author"
  if (rule.notSubject && reco.isSubject) return "own-interests"
  return null
}

/** Whether an actor may do something: `refusal` as a yes or no. */
export function can(actor: Actor, action: CooperativeAction): boolean
export function can(actor: Actor, action: RecoAction, reco: RecoStanding): boolean
export function can(actor: Actor, action: CooperativeAction | RecoAction, reco?: RecoStanding): boolean {
  if (!isRecoAction(action)) return refusal(actor, action) === null
  return reco !== undefined && refusal(actor, action, reco) === null
}
