import type { Label } from "@recos/schemas/vocabulary/label"
import { MEMBER_ROLE_LABELS, STATUS_LABELS, TEAM_ROLE_LABELS } from "@recos/schemas/vocabulary/labels"
import { formatMoment } from "../messages/format.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { wordFor } from "../messages/labels.ts"
import type { JournalRow } from "./api.ts"
import { contributedDetails, judgedDetails } from "./describe-decision.ts"
import { auditMessages, eventMessages } from "./messages.ts"

/** The sentence of what happened; an event that this page does not know yet is shown by its name. */
export function sentenceOf(row: JournalRow): string {
  const sentences = eventMessages[interfaceLanguage.value]
  return isEvent(row.event) ? sentences[row.event] : row.event
}

const isEvent = (event: string): event is keyof typeof eventMessages.fr => Object.hasOwn(eventMessages.fr, event)

/** What more there is to say of it, in short pieces. */
export function detailsOf({ event, detail, named }: JournalRow): string[] {
  const words = auditMessages[interfaceLanguage.value]
  const text = (name: string): string => (typeof detail[name] === "string" ? detail[name] : "")
  switch (event) {
    case "reco.status":
      return [words.from(labelOf(STATUS_LABELS, text("from")), labelOf(STATUS_LABELS, text("to"))), text("note")]
    case "reco.team":
      return [named ?? "", roleChange(text("before"), text("after"))]
    case "member.invited":
    case "member.joined":
    case "member.uninvited":
      return [text("email"), text("role") ? labelOf(MEMBER_ROLE_LABELS, text("role")) : ""]
    case "member.changed":
      return [text("name"), text("role") ? labelOf(MEMBER_ROLE_LABELS, text("role")) : ""]
    case "remark.given":
    case "member.factor-lost":
    case "member.factor-taken":
    case "member.factor-kept":
      return [named ?? ""]
    case "member.renamed":
      return [words.from(text("before"), text("name"))]
    case "translation.logged":
    case "translation.unlogged":
      return [words.version(text("number")), named ?? ""]
    case "reading.given":
      return [words.version(text("number")), text("reason")]
    case "moment.restored":
    case "moment.part-taken-back":
      return [text("endedAt") ? formatMoment(text("endedAt")) : ""]
    case "version.frozen":
    case "version.restored":
    case "version.published":
    case "signature.given":
    case "easy-reading.logged":
    case "easy-reading.unlogged":
    case "publication.failed":
      return [words.version(text("number")), text("note")]
    case "reference.added":
    case "reference.changed":
    case "reference.removed":
      return [text("title") || text("id")]
    case "theme.renamed":
      return [words.from(text("before"), text("name"))]
    case "theme.merged":
      return [words.from(text("name"), text("intoName"))]
    case "theme.added":
    case "theme.separated":
    case "theme.retired":
    case "theme.taken-up":
      return [text("name")]
    case "reco.settings":
      return [text("slug")]
    case "question.changed":
    case "outcome.changed":
    case "option.changed":
      return [text("name"), changeWord(text("change"))]
    case "importance.rated":
      return [text("name"), detail.value === null ? words.takenBack : words.rating(String(detail.value))]
    case "decision.judged":
      return judgedDetails(text("criterion"), text("before"), text("judgement"))
    case "decision.contributed":
      return contributedDetails(text("criterion"), text("field"), text("what"))
    default:
      return []
  }
}

/** How a question, an outcome or an option was changed; nothing more than that for an ordinary change. */
function changeWord(change: string): string {
  const { changes } = auditMessages[interfaceLanguage.value]
  return Object.hasOwn(changes, change) ? changes[change as keyof typeof changes] : ""
}

function roleChange(before: string, after: string): string {
  const words = auditMessages[interfaceLanguage.value]
  if (before === "") return words.comesAs(labelOf(TEAM_ROLE_LABELS, after))
  if (after === "") return words.leaves
  return words.from(labelOf(TEAM_ROLE_LABELS, before), labelOf(TEAM_ROLE_LABELS, after))
}

function labelOf<Value extends string>(labels: Record<Value, Label>, value: string): string {
  return Object.hasOwn(labels, value) ? wordFor(labels[value as Value]) : value
}
