import type { MemberId, RecoId } from "@recos/schemas/ids"
import { type ReviewFacts, type WaitCode, waitsFor } from "@recos/schemas/life/waits-for"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { recoTitleOf } from "../collaboration/reco-title.ts"
import type { House } from "../house.ts"
import { queueMail } from "../mail/queue-mail.ts"
import { speechOf } from "../messages/speech.ts"
import { recoLink } from "../recos/reco-link.ts"
import { lastEditorOf } from "../recos/standing.ts"
import { type TeamMember, teamOf } from "../recos/team.ts"
import type { Write } from "../storage/commit.ts"
import { type AwaitedCode, recoMails } from "./messages/mails.ts"

/** Where a reco is, as far as what it waits for goes. */
interface Stage {
  status: RecoStatus
  review: ReviewFacts
}

interface StageChange {
  recoId: RecoId
  /** Who made the change: nobody is written to about what they have just done. */
  actorId: MemberId | null
  before: Stage
  after: Stage
  note: string
}

/** The mails to the members from whom the reco waits for something that it did not wait for before. */
export async function awaitedMails(house: House, change: StageChange): Promise<Write[]> {
  const team = await teamOf(house.database, change.recoId)
  const lastEditorId = await lastEditorOf(house.database, change.recoId)
  const title = await recoTitleOf(house.database, change.recoId)
  const link = recoLink(house.config, change.recoId)
  const awaitedFrom = (member: TeamMember, { status, review }: Stage): AwaitedCode | null => {
    const standing = { status, teamRole: member.teamRole, isLastEditor: member.id === lastEditorId }
    const { code, fromMe } = waitsFor(member, standing, review)
    return fromMe && isAwaited(code) ? code : null
  }
  return team.flatMap((member) => {
    const code = awaitedFrom(member, change.after)
    if (member.id === change.actorId || code === null || code === awaitedFrom(member, change.before)) return []
    const mail = recoMails[speechOf(member.languages)].awaited(title, code, change.note, link)
    return [queueMail(house, { to: member.email, ...mail })]
  })
}

const isAwaited = (code: WaitCode): code is AwaitedCode => code !== "publishing" && code !== "nothing"
